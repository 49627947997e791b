import { addDays, atHour, civilDate, type Instant } from '../../workflows/calendar/index.js';

/** Fields of the cooperation file whose instant is not named by their root alone. */
const INSTANTS = new Set(['opens', 'intake', 'closes', 'decided']);
const MARKER = /^(\w+)InDays$/;
const NOON = 12;

/**
 * A copy of a demo file whose relative dates are instants: `closesInDays: 63` becomes `closesAt`, noon in Paris 63
 * days after the day of `at`; `fromInDays` and `toInDays` become `from` and `to`. The file keeps its markers, so that
 * the demo is always of today. Throws RangeError on a marker that is not a whole number.
 */
export function resolveDates(json: unknown, at: Instant): unknown {
  if (Array.isArray(json)) return json.map((item) => resolveDates(item, at));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => resolveField(key, value, at)));
}

function resolveField(key: string, value: unknown, at: Instant): [string, unknown] {
  const root = MARKER.exec(key)?.[1];
  if (root === undefined) return [key, resolveDates(value, at)];
  if (!Number.isInteger(value))
    throw new RangeError(`${key} is a whole number of days, not ${JSON.stringify(value)}`);
  const instant = atHour(addDays(civilDate(at), Number(value)), NOON, 0);
  return [INSTANTS.has(root) ? `${root}At` : root, instant];
}
