import { datesAfter, deliberationOf, innerPoleOf, type PoleCode } from '../../../workflows/index.js';
import type { Rehearsed } from '../../engine/index.js';
import { seesAnswers } from './deliberation.js';
import { tells } from './journal.js';
import { eachOnce, lettersTold } from './letters-told.js';
import { isOwn, type Reading } from './reader.js';

/** What an act would do, in the words a face can tell; nothing was written. */
export interface RehearsalView {
  at: string;
  facts: string[];
  /**
   * It ends a vote whose ballots this actor does not read: those of a sealed one are opened by the act alone (D11), and what an
   * organ answers would tell how the others have voted (R84). What they make is not told before.
   */
  opensBallots: boolean;
  /** the state of the request afterwards; null when it does not move */
  newState: string | null;
  /** `recipient.id` is null outside the actor's own pôles, `role` for the people of others: each line once */
  letters: {
    role: string | null;
    pole: PoleCode | null;
    template: string;
    recipient: { kind: string; id: string | null };
  }[];
  /** R54: when the letters leave, where that is not at once; null where it is, or none is owed */
  lettersLeave: string | null;
  deadlines: { key: string; dueAt: string }[];
  /** §9.2: of a suspension, which open dates it moves, and where to, if nobody ends it before its last day */
  later: LaterDate[];
}

interface LaterDate {
  deadline: string;
  pole: PoleCode | null;
  from: string;
  to: string;
}

/**
 * A rehearsal as its actor may see it: the facts their journal would tell, the letters they may know of, the deadlines
 * of the request.
 */
export function rehearsalOf({ at, decision, letters }: Rehearsed, reading: Reading): RehearsalView {
  const actor = { kind: 'person' as const, id: reading.standing.person };
  const steps = untilCounted(decision.steps, reading);
  const counts = steps !== decision.steps;
  const owed = counts ? [] : lettersTold({ letters, decision }, reading);
  const told = owed.map(({ letter: { template, recipient }, to, role, pole }) => ({
    ...{ role, pole, template, recipient: { kind: recipient.kind, id: to } },
  }));
  return {
    at,
    facts: steps.flatMap(({ key, facts }) =>
      facts.filter((fact) => tells(reading, { key, actor }, fact)).map((fact) => fact.type),
    ),
    opensBallots: counts || decision.opens === true,
    newState: counts ? null : (decision.changed['request']?.state ?? null),
    letters: eachOnce(told, ({ recipient }) => recipient.id !== null),
    lettersLeave: leavesLater(
      owed.map(({ letter }) => letter),
      at,
    ),
    deadlines: (counts ? [] : decision.due)
      // R63c: that an ask waits for an answer is between the holder and one pôle.
      .filter(({ key }) => key.startsWith('request/') && key !== 'request/exclusionReminder')
      .map(({ key, dueAt }) => ({ key, dueAt })),
    later: laterDates(steps, reading),
  };
}

/** Those of the request, and of the reviews of the actor's own pôles. */
function laterDates(steps: Steps, reading: Reading): LaterDate[] {
  const { command } = steps.find(({ facts }) => facts.some(({ type }) => type === 'requestSuspended')) ?? {};
  if (!command) return [];
  return datesAfter(reading.aggregate, command as unknown as { at: string; until: string })
    .map(({ of, ...one }) => ({ ...one, pole: innerPoleOf(of) }))
    .filter(({ pole }) => pole === null || (isOwn(reading, pole) && reading.level === 'full'));
}

type Steps = Rehearsed['decision']['steps'];

/** What comes before an organ's answers are counted, where the actor reads none of them; else all of it. */
function untilCounted(steps: Steps, reading: Reading): Steps {
  const counts = ({ type }: { type: string }) => type === 'organAnswered';
  const at = steps.findIndex(({ key, facts }) => {
    const organ = deliberationOf(reading.aggregate, key);
    return organ !== null && facts.some(counts) && !seesAnswers(reading, organ.context);
  });
  const last = steps[at];
  if (!last) return steps;
  return [...steps.slice(0, at), { ...last, facts: last.facts.slice(0, last.facts.findIndex(counts)) }];
}

function leavesLater(letters: Rehearsed['letters'], at: string): string | null {
  const first = letters.map(({ notBefore }) => notBefore ?? at).sort()[0];
  return first !== undefined && first > at ? first : null;
}
