import { atHour } from './civil.js';
import type { Instant } from './instants.js';

const paris = /^((?:19|20)\d{2}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;
const zoned = /^(?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant somebody writes: with its zone, or an hour in Paris as `2027-01-31T12:00`; undefined for neither. */
export function momentOf(text: string): Instant | undefined {
  const [, day, hour, minute] = paris.exec(text.trim()) ?? [];
  try {
    if (day !== undefined) return atHour(day, Number(hour), Number(minute));
    return zoned.test(text.trim()) ? new Date(text.trim()).toISOString() : undefined;
  } catch {
    return undefined;
  }
}
