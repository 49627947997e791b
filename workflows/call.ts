import { earlier, later } from './calendar/index.js';
import type { Instant, Reason, TextRef } from './vocabulary.js';

/** A funding call as its acts know it; its row holds the same. */
export interface CallContext {
  intakeAt: Instant;
  closesAt: Instant;
  /** of a permanent call, in order, the last of them its closing (R51) */
  cutoffDates: Instant[];
  /** how often it was moved */
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
  ({ type: 'moveCall'; intakeAt: Instant; closesAt: Instant } | { type: 'cancelCall' });

export type CallFact =
  | { type: 'callMoved'; from: Instant; to: Instant; decision: string }
  | { type: 'callCancelled'; decision: string };

export type CallOutcome =
  { ok: true; context: CallContext; facts: CallFact[] } | { ok: false; reasons: Reason[] };

/**
 * R52: what an act makes of a call: two states, one arrow each. A call that is over moves no more; cancelled even then, its
 * labels expire.
 */
export function decideCall(call: CallContext, command: CallCommand, opensAt: Instant): CallOutcome {
  const reasons = refusals(call, command, opensAt);
  if (reasons.length > 0) return { ok: false, reasons };
  const { at, decision } = command;
  if (command.type === 'cancelCall')
    return { ok: true, context: { ...call, cancelledAt: at }, facts: [{ type: 'callCancelled', decision }] };
  const { intakeAt, closesAt } = command;
  const version = call.version + 1;
  const cutoffDates = call.cutoffDates.length === 0 ? [] : [...call.cutoffDates.slice(0, -1), closesAt];
  const facts: CallFact[] = [{ type: 'callMoved', from: call.closesAt, to: closesAt, decision }];
  return { ok: true, context: { ...call, intakeAt, closesAt, cutoffDates, version }, facts };
}

function refusals(call: CallContext, command: CallCommand, opensAt: Instant): Reason[] {
  if (call.cancelledAt !== null) return [{ code: 'callIsCancelled', rule: 'R52' }];
  if (command.type === 'cancelCall') return [];
  if (command.at > call.closesAt) return [{ code: 'callIsOver', rule: 'R52' }];
  const { intakeAt, closesAt, at } = command;
  const latest = call.cutoffDates.at(-2) ?? opensAt;
  if (closesAt <= later(at, latest)) return [{ code: 'closingPast', rule: 'R52', liftedBy: 'secretary' }];
  if (intakeAt <= opensAt || earlier(intakeAt, closesAt) !== earlier(intakeAt, intakeAt))
    return [{ code: 'intakeOutOfOrder', rule: 'R20', liftedBy: 'secretary' }];
  if (closesAt === call.closesAt && intakeAt === call.intakeAt)
    return [{ code: 'callNotMoved', rule: 'R52', liftedBy: 'secretary' }];
  return [];
}
