import { endOfDay } from '../../workflows/calendar/index.js';
import type { Reservation, TextRef } from '../../workflows/index.js';
import type { Asked } from '../engine/index.js';

type Texts = Record<string, TextRef>;

/** R38: a reservation with a day is suspensive until the end of that day. */
export function reservationsIn(asked: Asked, texts: Texts): Reservation[] {
  return [1, 2, 3].flatMap((rank) => {
    const text = texts[`reservation${rank}`];
    const day = asked[`until${rank}`];
    if (!text) return [];
    return [typeof day === 'string' ? { ...text, due: endOfDay(day) } : text];
  });
}

/** What an opinion says of its reasons. */
export const reasonsIn = ({ reasons }: Texts) => (reasons ? { reasons } : {});
