import { addWorkingDays } from '../../calendar/index.js';
import { nextMorning } from '../../reminders.js';
import type { Instant } from '../../vocabulary.js';
import type { HandoverContext, HandoverDeadline } from './vocabulary.js';

interface Deadline {
  deadline: HandoverDeadline;
  at: Instant;
  reminder?: true;
}

const endOf: Record<string, [HandoverDeadline, 'objection' | 'answer' | 'version']> = {
  contestable: ['handoverObjection', 'objection'],
  proposed: ['handoverAnswer', 'answer'],
  awaitingVersion: ['handoverVersion', 'version'],
};

/** No pôle has a part in it: the holidays are those of all (R50). */
const calendar = 'france';

/** Until when a step that begins now lasts. */
export const until = (
  { since, windows }: Pick<HandoverContext, 'since' | 'windows'>,
  step: 'objection' | 'answer' | 'version',
): Instant => addWorkingDays(since, windows[step], calendar);

/** The version that replaces the organisation is handed in, and waits for others. */
const isJudged = (state: string, { judged }: HandoverContext): boolean =>
  state === 'awaitingVersion' && judged;

/** A step ends by itself at its date, and whoever it waits for is reminded before (R54). */
export function handoverDeadlines(state: string, context: HandoverContext): Deadline[] {
  const found = endOf[state];
  if (!found) return [];
  const [deadline, step] = found;
  const at = until(context, step);
  // R62: as long as a version is judged, its judges have their own dates: its holder is reminded of nothing, and time begins again.
  if (isJudged(state, context)) return [{ deadline, at }];
  const { since, windows, ladderFrom } = context;
  const next = nextMorning({ since, due: at, calendar, closesAt: at }, windows.rungs, ladderFrom);
  return [
    { deadline, at },
    ...(next ? [{ deadline: 'handoverReminder' as const, at: next, reminder: true as const }] : []),
  ];
}
