import { setTimeout as wait } from 'node:timers/promises';

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

function field(fault: unknown, name: 'code' | 'constraint'): string {
  if (typeof fault !== 'object' || fault === null) return '';
  return String(Reflect.get(fault, name) ?? '');
}
