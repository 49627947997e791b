import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Lang } from '../../templates/i18n/words.js';
import { renderLetter } from '../notifications/index.js';
import { isAddress } from '../platform/address.js';
import type { Mailer, Message } from '../platform/mailer.js';
import { invalid } from '../platform/problem.js';
import { sendWithin } from './mail.js';

export interface Invited {
  email: string;
  name: string;
  lang: Lang;
}

const patienceMs = 3_000;

const insertAccount = `
  insert into account (id, email, name, lang, created_at) values ($1, $2, $3, $4, platform.now())
  on conflict (email) do nothing
  returning id`;

/**
 * The account of this address, made in the caller's transaction when there is none; an existing one keeps its name and
 * language. The caller has checked the right to invite. Throws a 422 Problem for an address that is none.
 */
export async function invite(
  { email, name, lang }: Invited,
  tx: Pick<EntityManager, 'query'>,
): Promise<{ accountId: string; created: boolean }> {
  const address = email.trim().toLowerCase();
  if (!isAddress(address)) throw invalid([{ field: 'email', code: 'addressForm' }]);
  const made: { id: string }[] = await tx.query(insertAccount, [randomUUID(), address, name.trim(), lang]);
  if (made[0]) return { accountId: made[0].id, created: true };
  const known: { id: string }[] = await tx.query('select id from account where email = $1', [address]);
  if (!known[0]) throw new Error('an account was there and is no more');
  return { accountId: known[0].id, created: false };
}

/**
 * Tells the invited person, once the invitation is committed. The letter holds no secret: it leads to the sign-in page.
 * Throws a 503 Problem when the mail server refuses it; inviting again sends it again.
 */
export async function sendInvitation(
  mailer: Mailer,
  publicUrl: string,
  { email, name, lang }: Invited,
  inviter: string,
): Promise<void> {
  const { origin, hostname } = new URL(publicUrl);
  const to = { name: '', address: email.trim().toLowerCase() };
  const messageId = `<invitation.${randomUUID()}@${hostname}>`;
  const data = { name, inviter, link: `${origin}/connexion` };
  await sendLetter(mailer, { to, messageId }, { lang, letter: 'invitation', data });
}

/** A letter of the service that follows what somebody has just done. Throws a 503 Problem when the mail server refuses it. */
export async function sendLetter(
  mailer: Mailer,
  envelope: Pick<Message, 'to' | 'messageId'>,
  { lang, letter, data }: { lang: Lang; letter: string; data: Record<string, string> },
): Promise<void> {
  await sendWithin(mailer, { ...envelope, ...renderLetter(lang, letter, data) }, patienceMs);
}
