import { DAY } from './days.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

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
  return Math.floor(epoch / SECOND) * SECOND + offsetAt(epoch);
}

function shownWall(epoch: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOfParis.formatToParts(epoch)) shown[type] = Number(value);
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

// Since 1970 the offset has changed on whole hours only. Asking the formatter is 0.02 ms, and the deadlines of one
// decision ask fifty times about the same few hours: a third of the decision without this.
const known = new Map<number, number>();
const mostKnown = 10_000;

/** Milliseconds by which Paris is ahead of UTC at `epoch`. */
function offsetAt(epoch: number): number {
  const hour = Math.floor(epoch / HOUR);
  const remembered = known.get(hour);
  if (remembered !== undefined) return remembered;
  const offset = shownWall(epoch) - Math.floor(epoch / SECOND) * SECOND;
  if (known.size >= mostKnown) known.clear();
  if (epoch >= 0) known.set(hour, offset);
  return offset;
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
