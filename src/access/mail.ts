import { setTimeout as pause } from 'node:timers/promises';
import type { Mailer, Message } from '../platform/mailer.js';
import { Problem } from '../platform/problem.js';

/**
 * Sends a letter that a person waits for. Returns when it has left or `patienceMs` have passed, the letter still on
 * its way; throws a 503 Problem when the server has refused it by then.
 */
export async function sendWithin(mailer: Mailer, message: Message, patienceMs: number): Promise<void> {
  const leaving = mailer.send(message).then(
    () => true,
    () => false,
  );
  const left = await Promise.race([leaving, pause(patienceMs, true, { ref: false })]);
  if (!left) throw new Problem(503, { reasons: [{ code: 'letterNotSent' }] });
}
