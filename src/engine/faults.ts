import { setTimeout as wait } from 'node:timers/promises';

const lostSockets = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
// What pg says of a socket that closed has no code.
const lostWords =
  /connection terminated|connection error|connection timeout|timeout exceeded when trying to connect/i;

/** The connection went away: what was asked last may or may not have been done (08xxx, 57P01-03, 40003, sockets). */
export function isConnectionLost(fault: unknown): boolean {
  const code = codeOf(fault);
  if (/^08...$|^57P0[1-3]$|^40003$/.test(code) || lostSockets.has(code)) return true;
  return lostWords.test(field(fault, 'message'));
}

/** Two acts crossed and PostgreSQL undid this one: a serialization failure or a deadlock. */
export function isCrossed(fault: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(fault));
}

/** The same command id was written for another aggregate between our read and our write. */
export function isCommandTaken(fault: unknown): boolean {
  return codeOf(fault) === '23505' && field(fault, 'constraint') === 'command_once';
}

/** Text that PostgreSQL cannot hold: a NUL character, half a surrogate pair. */
export function isUnreadable(fault: unknown): boolean {
  return ['22P05', '22P02', '22021'].includes(codeOf(fault));
}

/** The aggregate's lock was not to be had in time. */
export function isLockTimeout(fault: unknown): boolean {
  return codeOf(fault) === '55P03';
}

/** Waits a random time, up to `base` ms doubled with each attempt, so that those who crossed do not cross again. */
export async function jitter(attempt: number, base: number): Promise<void> {
  await wait((0.2 + 0.8 * Math.random()) * base * 2 ** attempt);
}

const codeOf = (fault: unknown): string => field(fault, 'code');

// By shape, not by class: an error of a socket may come from another realm.
function field(fault: unknown, name: 'code' | 'constraint' | 'message'): string {
  if (typeof fault !== 'object' || fault === null) return '';
  return String(Reflect.get(fault, name) ?? '');
}
