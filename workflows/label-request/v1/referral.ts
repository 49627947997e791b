import { addWorkingDays, earlier } from '../../calendar/index.js';
import { settingsOf } from '../../rule-set.js';
import { backPlanned, bounded } from '../../time.js';
import type { Instant, PoleCode } from '../../vocabulary.js';
import { windowEnd } from '../../windows.js';
import { lastOfReopening, paceOf } from './step-ends.js';
import type { LabelRequestCommand, LabelRequestContext, Submission } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

export const awaitsRuling = ({ referral }: Context): boolean => referral !== null && referral.ruling === null;

/** R37: steering has let the result stand that is still to be certified. */
export const isUpheld = ({ referral, since }: Context): boolean =>
  referral?.ruling?.deliberation === null && referral.ruling.at > since;

/** The pôle whose organ deliberates once more in this very step, or null. */
export function deliberating({ referral, since }: Context): PoleCode | null {
  const ruling = referral?.ruling;
  return ruling?.deliberation && ruling.at === since ? ruling.deliberation.pole : null;
}

/** It has not answered yet: once it has, the others have the time of a co-review. */
export const deliberatesStill = (context: Context): boolean => {
  const pole = deliberating(context);
  return pole !== null && context.positions[pole] === undefined;
};

/** The certification waits for steering, and is no step that anybody misses. */
export function refer(_: Context, { at, texts }: Of<'sendToSteering'>): Partial<Context> {
  return { referral: { at, texts, ruling: null }, escalated: false, passed: [] };
}

/** §9.2: the result stands, which the deputy chair then certifies; or one organ is asked anew, and what it had said waits. */
export function rule(context: Context, { at, decision, pole }: Of<'ruleOnOutcome'>): Partial<Context> {
  if (pole === null) return upheld(context, at, decision);
  const { [pole]: former, ...positions } = context.positions;
  if (!context.referral || !former) return {};
  const ruling = { at, decision, deliberation: { pole, former } };
  return { referral: { ...context.referral, ruling }, positions, outcome: null };
}

export function upheld({ referral }: Context, at: Instant, decision: string | null): Partial<Context> {
  if (!referral) return {};
  const ruling = { at, decision, deliberation: null };
  return { referral: { ...referral, ruling }, escalated: true, passed: ['certification'] };
}

/** An organ that does not deliberate in time has not changed its mind: what it had said counts. */
export function deliberationLapses(context: Context): Partial<Context> {
  const pole = deliberating(context);
  const former = context.referral?.ruling?.deliberation?.former;
  return pole && former && !context.positions[pole]
    ? { positions: { ...context.positions, [pole]: former } }
    : {};
}

/** §9.2: working days from the sending on, and in time for the certificate. */
export function rulingEnd(context: Context, submission: Submission): Instant {
  const sentAt = context.referral?.at ?? context.since;
  const own = windowEnd(paceOf(context, submission, 'france', sentAt), ({ steeringRuling }) =>
    addWorkingDays(sentAt, steeringRuling, 'france'),
  );
  return bounded(own, backPlanned(submission, 'certificates'), sentAt, submission.call.closesAt);
}

export function deliberationEnd(submission: Submission, at: Instant): Instant {
  const { deliberation } = settingsOf(submission.rules.values).delays;
  return earlier(addWorkingDays(at, deliberation, 'france'), lastOfReopening(submission, at));
}
