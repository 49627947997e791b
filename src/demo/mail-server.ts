import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { Mailbox } from './mailbox.js';

export interface MailServer {
  /** what SMTP_URL is then */
  url: string;
  close(): Promise<void>;
}

/**
 * A real mail server on this machine alone, which lets no letter go further than the mailbox. `now` tells the present
 * of the service.
 */
export async function startMailServer(mailbox: Mailbox, now: () => Promise<string>): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      Promise.all([buffer(stream), now()])
        .then(([raw, at]) => mailbox.keep(raw, at))
        .then(() => done(), done);
    },
  });
  // A connection cut by the mailer at the end is no fault of anybody.
  server.on('error', () => undefined);
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => ready());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
