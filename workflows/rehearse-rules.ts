import { requestKey, requestOf, type Aggregate } from './aggregate.js';
import { adoptionOf, ledBy } from './adoption.js';
import { movedDeadlines, type MovedDeadline } from './deadlines.js';
import { invitedPoles, proposeLead } from './label-request/v1/lead.js';
import { jointOutcome } from './label-request/v1/outcome.js';
import {
  decidedStates,
  isOver,
  type ComputedOutcome,
  type LabelRequestContext,
  type Submission,
} from './label-request/v1/vocabulary.js';
import { refusalOf } from './steps.js';
import { settingsOf, type PinnedRules } from './rule-set.js';
import type { Instant, PoleCode } from './vocabulary.js';

/** What was, and what would be under other rules. */
export interface Changed<Value> {
  then: Value;
  now: Value;
}

export interface Attribution {
  /** null where steering names the lead (R23) */
  lead: PoleCode | null;
  invited: PoleCode[];
}

/** R36; whose reservations it carries is not told. */
export type RehearsedOutcome = Omit<ComputedOutcome, 'reservations'>;

/** What other rules would have made of a request, or would make of it; null or empty where they change nothing. */
export interface RulesRehearsal {
  /** R22, R24: of a request that was submitted under them */
  attribution: Changed<Attribution> | null;
  /** R36: of the opinions as they were validated, once the decision is told */
  outcome: Changed<RehearsedOutcome> | null;
  /** the request's own dates, were the rules adopted now; a pôle's inner ones are its own */
  dates: MovedDeadline[];
  /** codes of the reasons the request could not adopt them now; null for one that is over, which never does */
  obstacles: string[] | null;
}

/**
 * R3: other rules rehearsed on one request, by the functions that lead it. Nothing here comes from inside a pôle but its
 * validated opinion: votes of organs are not counted again, for asking that threshold after threshold would tell what
 * they were. Null for a request that has pinned no rules.
 */
export function rehearseRules(aggregate: Aggregate, rules: PinnedRules, at: Instant): RulesRehearsal | null {
  const request = requestOf(aggregate);
  if (!request?.context.submission) return null;
  const { state, context } = request;
  const { submission } = request.context;
  const attribution = changed(attributionOf(submission), attributionOf({ ...submission, rules }));
  const over = isOver(state);
  return {
    attribution,
    outcome:
      context.outcome && decidedStates.includes(state)
        ? changed(outcomeOf(context, submission.rules), outcomeOf(context, rules), ({ model, ...one }) => one)
        : null,
    dates: over ? [] : ownDates(aggregate, rules),
    obstacles: over ? null : obstacles(aggregate, rules, at),
  };
}

function attributionOf(submission: Submission): Attribution {
  const proposal = proposeLead(submission);
  const lead = proposal.certain ? proposal.pole : null;
  return { lead, invited: invitedPoles(submission, lead) };
}

function outcomeOf(
  { leadPole, invited, positions }: LabelRequestContext,
  { values }: PinnedRules,
): RehearsedOutcome {
  const { reservations, ...outcome } = jointOutcome({
    lead: leadPole ?? '',
    invited,
    positions,
    rules: settingsOf(values),
  });
  return outcome;
}

/** `by`: what two values are compared by. */
const changed = <Value>(
  then: Value,
  now: Value,
  by: (value: Value) => unknown = (value) => value,
): Changed<Value> | null => (JSON.stringify(by(then)) === JSON.stringify(by(now)) ? null : { then, now });

const requestAlone = (aggregate: Aggregate): Aggregate => {
  const { [requestKey]: request } = aggregate;
  return request ? { [requestKey]: request } : {};
};

const ownDates = (aggregate: Aggregate, rules: PinnedRules): MovedDeadline[] =>
  movedDeadlines(requestAlone(aggregate), ledBy(requestAlone(aggregate), rules));

/** The refusals of `adoptRuleSet`, judged on the request's own dates: an inner one that passed is no business of ours. */
function obstacles(aggregate: Aggregate, rules: PinnedRules, at: Instant): string[] {
  const { [requestKey]: request } = aggregate;
  if (!request) return [];
  const { votesOpen } = adoptionOf(aggregate, rules);
  const { firstDue } = adoptionOf(requestAlone(aggregate), rules);
  const command = {
    type: 'adoptRuleSet',
    at,
    by: { kind: 'clock' },
    decision: '',
    rules,
    votesOpen,
    firstDue,
    rolls: {},
  };
  return refusalOf(request, command).map(({ code }) => code);
}
