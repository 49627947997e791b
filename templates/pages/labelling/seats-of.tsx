import type { SeatView } from '../../../src/labelling/view/seats.js';
import type { Lang } from '../../i18n/words.js';
import { useWords } from '../parts/language.js';
import { Mark } from '../parts/mark.js';
import type { Seat } from '../parts/seat.js';
import { moment } from './moments.js';
import { codeOf } from './names.js';

const unspoken = ['awaited', 'awaitedFromYou', 'withheld', 'notOpen'];

/** Seats whose position is known to this reader. */
export const spoken = (seats: readonly SeatView[]) =>
  seats.filter(({ position }) => !unspoken.includes(position));

/** Seats the request still waits for. */
export const awaitedSeats = (seats: readonly SeatView[]) =>
  seats.filter(({ position }) => position === 'awaited' || position === 'awaitedFromYou');

/** The seats of the table, in the order of the cooperation; `at` is the instant of the page. */
export function tableSeats(lang: Lang, seats: readonly SeatView[], at: string): Seat[] {
  return seats.map(({ short, position, at: since, lead, yours }) => ({
    name: short,
    code: codeOf(short),
    position,
    lead,
    yours,
    ...(since !== null && { by: moment(lang, since, at) }),
  }));
}

interface SeatMarksProps {
  poles: readonly { code: string; name: string }[];
  seats: readonly SeatView[];
}

/** One mark per pôle of the cooperation, so that a column reads downwards; blank where a pôle has no seat. */
export function SeatMarks({ poles, seats }: SeatMarksProps) {
  const { positions } = useWords();
  if (seats.length === 0) return null;
  const sentence = seats.map(({ short, position }) => `${short} ${positions[position]}`).join(', ');
  return (
    <span class={poles.length > 6 ? 'seats tight' : 'seats'} role="img" aria-label={sentence}>
      {poles.map(({ code }) => {
        const seat = seats.find(({ pole }) => pole === code);
        return seat ? (
          <Mark position={seat.position} />
        ) : (
          <svg class="mk" viewBox="0 0 20 20" aria-hidden="true" />
        );
      })}
    </span>
  );
}
