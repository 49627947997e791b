import { earlier, later } from './calendar/index.js';
import type { Award } from './label-request/v1/submission.js';
import type { Instant, Reason, TextRef } from './vocabulary.js';

/** A funding call as its acts know it; its row holds the same. */
export interface CallContext {
  intakeAt: Instant;
  closesAt: Instant;
  /** of a permanent call, in order, the last of them its closing (R51) */
  cutoffDates: Instant[];
  /** what it asks of the pôles (R51) */
  awards: Award;
  /** id of the call of the first step, whose opinions it takes up */
  follows: string | null;
  /** how often an act has changed it */
  version: number;
  cancelledAt: Instant | null;
}

interface Decided {
  at: Instant;
  /** number of the steering decision */
  decision: string;
  texts: { reasons: TextRef };
}

export type CallCommand = Decided &
  (
    | { type: 'moveCall'; intakeAt: Instant; closesAt: Instant }
    | { type: 'cancelCall' }
    | {
        type: 'changeAward';
        awards: Award;
        /** the call of the first step; null where it follows none */
        follows: { id: string; code: string; awards: Award } | null;
        /** how many dossiers it has, those deleted as drafts apart */
        dossiers: number;
        /** another call takes up its opinions */
        followed: boolean;
      }
  );

type Awarding = Extract<CallCommand, { type: 'changeAward' }>;

export type CallFact =
  | { type: 'callMoved'; from: Instant; to: Instant; decision: string }
  | { type: 'callCancelled'; decision: string }
  /** `follows`: code of a call */
  | { type: 'awardChanged'; awards: Award; follows: string | null; decision: string };

export type CallOutcome =
  { ok: true; context: CallContext; facts: CallFact[] } | { ok: false; reasons: Reason[] };

/**
 * R51, R52: what an act makes of a call: two states, three arrows. A call that is over moves no more; cancelled even then, its
 * labels expire.
 */
export function decideCall(call: CallContext, command: CallCommand, opensAt: Instant): CallOutcome {
  const reasons = refusals(call, command, opensAt);
  if (reasons.length > 0) return { ok: false, reasons };
  const { at, decision } = command;
  if (command.type === 'cancelCall')
    return { ok: true, context: { ...call, cancelledAt: at }, facts: [{ type: 'callCancelled', decision }] };
  if (command.type === 'changeAward') return awarded(call, command);
  const { intakeAt, closesAt } = command;
  const version = call.version + 1;
  const cutoffDates = call.cutoffDates.length === 0 ? [] : [...call.cutoffDates.slice(0, -1), closesAt];
  const facts: CallFact[] = [{ type: 'callMoved', from: call.closesAt, to: closesAt, decision }];
  return { ok: true, context: { ...call, intakeAt, closesAt, cutoffDates, version }, facts };
}

/** R51: what it asks of the pôles, and whose opinions it takes up. */
function awarded(call: CallContext, { awards, follows, decision }: Awarding): CallOutcome {
  const context = { ...call, awards, follows: follows?.id ?? null, version: call.version + 1 };
  const facts: CallFact[] = [{ type: 'awardChanged', awards, follows: follows?.code ?? null, decision }];
  return { ok: true, context, facts };
}

/** R51: what was asked for stands; a second step takes up opinions, and gives a label. */
function awardRefusals(call: CallContext, { awards, follows, dossiers, followed }: Awarding): Reason[] {
  if (dossiers > 0) return [{ code: 'callHasDossiers', rule: 'R51', params: { dossiers } }];
  if (awards === 'opinion' && follows !== null)
    return [{ code: 'opinionFollowsNone', rule: 'R51', liftedBy: 'secretary' }];
  if (follows !== null && follows.awards !== 'opinion')
    return [{ code: 'followsNoOpinion', rule: 'R51', liftedBy: 'secretary' }];
  if (awards === 'label' && followed) return [{ code: 'callIsFollowed', rule: 'R51', liftedBy: 'secretary' }];
  const same = awards === call.awards && (follows?.id ?? null) === call.follows;
  return same ? [{ code: 'awardUnchanged', rule: 'R51', liftedBy: 'secretary' }] : [];
}

function refusals(call: CallContext, command: CallCommand, opensAt: Instant): Reason[] {
  if (call.cancelledAt !== null) return [{ code: 'callIsCancelled', rule: 'R52' }];
  if (command.type === 'cancelCall') return [];
  if (command.at > call.closesAt) return [{ code: 'callIsOver', rule: 'R52' }];
  if (command.type === 'changeAward') return awardRefusals(call, command);
  const { intakeAt, closesAt, at } = command;
  const latest = call.cutoffDates.at(-2) ?? opensAt;
  if (closesAt <= later(at, latest)) return [{ code: 'closingPast', rule: 'R52', liftedBy: 'secretary' }];
  if (intakeAt <= opensAt || earlier(intakeAt, closesAt) !== earlier(intakeAt, intakeAt))
    return [{ code: 'intakeOutOfOrder', rule: 'R20', liftedBy: 'secretary' }];
  if (closesAt === call.closesAt && intakeAt === call.intakeAt)
    return [{ code: 'callNotMoved', rule: 'R52', liftedBy: 'secretary' }];
  return [];
}
