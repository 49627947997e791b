import { createTransport } from 'nodemailer';
import { ill, well, type Finding } from './finding.js';

const patienceMs = 5_000;

/** Whether the mail server answers and lets us in; nothing is sent. */
export async function mailServer(smtpUrl: string | undefined): Promise<Finding> {
  if (smtpUrl === undefined) return well('mail server', 'not checked: SMTP_URL is not given');
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  const { host } = new URL(smtpUrl);
  try {
    await transport.verify();
    return well('mail server', `${host} answers`);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'no answer';
    return ill('mail server', `${host} does not let us in (${code}): check SMTP_URL and its password`);
  } finally {
    transport.close();
  }
}
