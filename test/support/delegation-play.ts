import type { Browser } from './browser.js';
import { formFields } from './browser.js';
import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';

export const pole = 'moveo';
export const give = `/cooperation/poles/${pole}/delegations`;

/** The story opens on Tuesday 9 March 2027, 10 in Paris. */
export const [today, friday] = ['2027-03-09', '2027-03-12'];

export const chair = 'bertrand.quesnel@moveo.example';
export const deputy = 'sophie.maillard@moveo.example';
export const member = 'vincent.duroselle@moveo.example';
export const director = 'agnes.royer@moveo.example';

/** What the people of a pôle do about the signature of its chair (R75), and what they are answered. */
export interface DelegationPlay {
  play: Play;
  /** signed in anew: sessions end in the days that pass, and links are few a minute of the real clock */
  enter: (email: string) => Promise<Browser>;
  mandateOf: (email: string) => Promise<string>;
  delegates: (
    browser: Browser,
    to: string,
    days?: { from: string; to: string },
  ) => ReturnType<Browser['post']>;
  /** the status of an act that is asked, and the codes it is refused for */
  asks: (email: string, command: string, body: Record<string, unknown>) => Promise<unknown[]>;
  /** what the trail of the cooperation tells of delegations */
  trail: () => Promise<string[]>;
  /** what they were sent, its no-break spaces as plain ones */
  lettersTo: (email: string) => string;
}

/** A request whose lead has read it, and is to vote. */
export async function delegationPlay(stage: Stage): Promise<DelegationPlay> {
  const play = await submitted(stage, duo(), { sitting: 4 });
  await play.admit();
  await play.clear(pole);
  await play.read(pole);
  const enter = async (email: string) => {
    await stage.owner.query('DELETE FROM rate_limit');
    return stage.browse(email);
  };
  const mandateOf = async (email: string) => {
    const { rows } = await stage.owner.query<{ id: string }>(
      `SELECT m.id FROM mandate m JOIN account a ON a.id = m.account_id JOIN organ o ON o.id = m.organ_id
       WHERE a.email = $1 AND o.kind = 'decision'`,
      [email],
    );
    return rows[0]?.id ?? '';
  };
  const delegates: DelegationPlay['delegates'] = async (browser, to, days = { from: today, to: friday }) => {
    const { _csrf = '' } = formFields((await browser.get('/cooperation')).body, give);
    return browser.post(give, { _csrf, bearer: await mandateOf(to), ...days });
  };
  const asks: DelegationPlay['asks'] = async (email, command, body) => {
    const { status, body: told } = await (await stage.as(email)).ask(play.reference, command, body);
    const { reasons = [] } = told as { reasons?: { code: string; rule?: string }[] };
    return [status, ...reasons.map(({ code }) => code)];
  };
  const trail = async () => {
    const { rows } = await stage.owner.query<{ act: string }>(
      `SELECT body::jsonb->>'act' AS act FROM cooperation_entry WHERE body LIKE '%elegat%' ORDER BY seq`,
    );
    return rows.map(({ act }) => act);
  };
  const lettersTo = (email: string) =>
    stage.smtp
      .lettersTo(email)
      .map(({ text = '' }) => text.replace(/[\u00a0\u202f]/g, ' '))
      .join('\n');
  return { play, enter, mandateOf, delegates, asks, trail, lettersTo };
}
