import { DAY } from './days.js';

const SECOND = 1000;

// Built once: making a formatter costs ten times more than using it.
const clockOfParis = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/**
 * What a clock in Paris shows at `epoch`, to the second, written as if it were UTC: the number whose UTC fields are
 * the year, month, day, hour, minute and second of the wall.
 */
export function wallOf(epoch: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOfParis.formatToParts(epoch)) shown[type] = Number(value);
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Milliseconds by which Paris is ahead of UTC at `epoch`. */
function offsetAt(epoch: number): number {
  return wallOf(epoch) - Math.floor(epoch / SECOND) * SECOND;
}

/**
 * The epoch at which a clock in Paris shows `wall` (see `wallOf`). An hour shown twice, in October, is its first
 * passage; an hour never shown, in March, is as far after the change as it would have been: 02:30 is then 03:30.
 */
export function epochOfWall(wall: number): number {
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const first = wall - before;
  if (before === after || offsetAt(first) === before) return first;
  const second = wall - after;
  return offsetAt(second) === after ? second : first;
}
