import type { Landings } from './landings.js';
import type { Mortal } from './killer.js';
import type { Passing } from './pg-proxy.js';
import type { Random } from './random.js';

/** When a process is killed: at the n-th of these messages to PostgreSQL, before it, once it is sent, or at its answer. */
export interface Strike {
  after: number;
  moment: 'before' | 'sent' | 'answered';
  /** only the statement that writes an act, or all messages */
  among: 'writes' | 'all';
}

/** A strike drawn by chance, somewhere in the next `messages` messages or `writes` acts. */
export function drawStrike(
  chance: Random,
  { messages, writes }: { messages: number; writes: number },
): Strike {
  const among = chance.pick(['writes', 'all'] as const);
  const after = 1 + chance.below(among === 'all' ? messages : writes);
  return { after, among, moment: chance.pick(['before', 'sent', 'answered'] as const) };
}

/** Arms the victim's door; `fell` is what killing it means. A strike that was not needed is disarmed by the next. */
export function arm(
  victim: Mortal,
  { after, moment, among }: Strike,
  fell: () => void,
  follow?: Landings,
): void {
  let left = after;
  let awaited: number | undefined;
  const counts = ({ kind, statement }: Passing) =>
    among === 'all' || (kind === 'B' && statement === 'write-act');
  victim.door.watch = {
    message: (message) => {
      const struck = counts(message) && --left === 0;
      if (struck && moment === 'before') {
        fell();
        return 'cut';
      }
      follow?.watch.message(message);
      if (struck && moment === 'sent') setImmediate(fell);
      if (struck && moment === 'answered') awaited = message.connection;
      return 'pass';
    },
    answered: (connection) => {
      follow?.watch.answered(connection);
      if (connection !== awaited) return 'pass';
      awaited = undefined;
      fell();
      return 'cut';
    },
  };
}
