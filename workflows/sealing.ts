import { poleOfKey, reviewOf, type Aggregate, type Instance } from './aggregate.js';
import { apply } from './pole-review/v1/changes.js';
import { reviewReasons } from './pole-review/v1/rules.js';
import { awaitedOpenings, sealedIn, seals } from './pole-review/v1/sealed.js';
import { hasEveryVote } from './pole-review/v1/tally.js';
import type {
  OpenedBallot,
  PoleReviewCommand,
  PoleReviewContext,
  SealedBallot,
  Vote,
} from './pole-review/v1/vocabulary.js';
import { stateName } from './run.js';
import { isFinalInstance, refusalOf } from './steps.js';
import type { Reason } from './vocabulary.js';

/** What is at hand of sealed ballots while an act is judged (D11). */
export interface Seals {
  /** of the ballot this act brings */
  commitment?: string;
  /** by commitment; `altered` when what was kept is not what was committed to. A rehearsal opens nothing: `unknown`. */
  opened: Record<string, OpenedBallot | 'altered'> | 'unknown';
}

interface Command {
  type: string;
}

/** The command as the machine may see it; or the ballots it must have first; or why it cannot be. */
type Readied<Asked> = { command: Asked } | { wants: string[] } | { reasons: Reason[] };

const noSeals: Seals = { opened: {} };

/** Keeps a sealed ballot out of the command, and adds those the command opens because it ends their vote. */
export function readied<Asked extends Command>(
  instance: Instance,
  asked: Asked,
  { commitment, opened }: Seals = noSeals,
): Readied<Asked> {
  const context = sealingContext(instance);
  if (!context) return { command: asked };
  const refused = asked.type === 'castBallot' ? refusalOf(instance, asked) : [];
  if (refused.length > 0) return { reasons: refused };
  const command = asked.type === 'castBallot' ? withoutBallot(asked, commitment) : asked;
  const wanted = opens(stateName(instance.snapshot.value), context, command as unknown as PoleReviewCommand);
  if (wanted.length === 0 || opened === 'unknown') return { command };
  const wants = wanted.filter((one) => opened[one] === undefined);
  if (wants.length > 0) return { wants };
  const { ballots } = after(context, command as unknown as PoleReviewCommand).vote ?? { ballots: {} };
  const sound = wanted.flatMap((one) => {
    const found = opened[one] ?? 'altered';
    return found !== 'altered' && isInPlace(found, one, { pole: context.pole, ballots }) ? [found] : [];
  });
  if (sound.length === wanted.length) return { command: { ...command, opened: sound.sort(bySeat) } };
  // A ballot or a recusal is not undone because another's ballot was spoilt: the vote stays open, and says so when closed.
  return closes(asked) ? { reasons: [altered(wanted.length - sound.length)] } : { command };
}

/** R84: under the seat, and in the pôle, it was committed to. */
const isInPlace = (
  { commitment, value }: OpenedBallot,
  wanted: string,
  { pole, ballots }: { pole: string; ballots: Vote['ballots'] },
): boolean => commitment === wanted && value.pole === pole && ballots[value.seat]?.commitment === commitment;

const closes = ({ type }: Command): boolean => ['closeVote', 'deadlineReached'].includes(type);

const after = (context: PoleReviewContext, command: PoleReviewCommand): PoleReviewContext => ({
  ...context,
  ...apply(context, command),
});

const bySeat = ({ value: one }: OpenedBallot, { value: other }: OpenedBallot) =>
  one.seat < other.seat ? -1 : 1;

const altered = (ballots: number): Reason => ({
  code: 'sealedBallotAltered',
  rule: 'R84',
  params: { ballots },
});

function sealingContext({ machine, snapshot }: Instance): PoleReviewContext | null {
  if (machine !== 'PoleReview') return null;
  const context = snapshot.context as PoleReviewContext;
  return seals(context) ? context : null;
}

function withoutBallot<Asked extends Command>(asked: Asked, commitment: string | undefined): Asked {
  if (!commitment) throw new Error('a sealed vote takes a commitment, and no ballot');
  const { ballot: _, texts: __, ...command } = asked as Asked & { ballot?: unknown; texts?: unknown };
  return { ...(command as unknown as Asked), commitment };
}

/** The commitments of the ballots this command would have counted, sealed as they are. */
function opens(state: string, context: PoleReviewContext, command: PoleReviewCommand): string[] {
  const { type } = command;
  const votes = state === 'inReview.committee.voting' || (state === 'silent' && type === 'reopenWindow');
  if (!votes || reviewReasons(command, context).length > 0) return [];
  const then = after(context, command);
  const ends = type === 'closeVote' || (type === 'deadlineReached' && command.deadline === 'voteWindow');
  return ends || hasEveryVote(then) ? awaitedOpenings(then) : [];
}

/** What a ballot commits to, where it is to be sealed; null where it is cast openly. */
export function ballotToSeal(
  aggregate: Aggregate,
  { key, command }: { key: string; command: Record<string, unknown> },
): Omit<SealedBallot, 'request'> | null {
  const pole = poleOfKey(key);
  const review = pole === null ? null : reviewOf(aggregate, pole);
  if (pole === null || !review || command['type'] !== 'castBallot' || !seals(review.context)) return null;
  const { seat, ballot, texts } = command as unknown as Extract<PoleReviewCommand, { type: 'castBallot' }>;
  return ballot ? { pole, seat, ballot, ...(texts?.reasons && { reasons: texts.reasons }) } : null;
}

/** The commitments of every ballot of the aggregate that may still be opened: those of a review that is over never are. */
export function sealedBallots(aggregate: Aggregate): string[] {
  return Object.entries(aggregate).flatMap(([key, instance]) => {
    const context = sealingContext(instance);
    const over = isFinalInstance(aggregate, key) || stateName(instance.snapshot.value) === 'recused';
    return context && !over ? sealedIn(context) : [];
  });
}
