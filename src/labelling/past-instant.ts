import { endOfDay, earlier, momentOf } from '../../workflows/calendar/index.js';

const day = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;

/** The instant somebody asks to see a request at: a day is its end, in Paris. Undefined for what is none, or to come. */
export function pastInstant(text: string, now: string): string | undefined {
  const given = text.trim();
  if (!day.test(given)) {
    const at = momentOf(given);
    return at !== undefined && at <= now ? at : undefined;
  }
  try {
    // Today is as far as it has gone.
    return given <= now.slice(0, 10) ? earlier(endOfDay(given), now) : undefined;
  } catch {
    return undefined;
  }
}
