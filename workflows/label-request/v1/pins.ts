import type { PoleCode } from '../../vocabulary.js';
import { inheritedAnew } from './departure-changes.js';
import { receiverOf } from './lead.js';
import { submitted } from './pinned.js';
import { answered } from './resubmission.js';
import type { LabelRequestCommand, LabelRequestContext, Submission } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends LabelRequestCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

/* What the first submission pins for good (R3), and a completion pins anew. */

const isPartner =
  ({ partnerPoles }: Submission) =>
  (pole: PoleCode) =>
    partnerPoles.includes(pole);

export function pin(context: Context, { submission: given, at, texts }: Of<'submit'>): Partial<Context> {
  const submission = { ...given, receivingPole: receiverOf(given, isPartner(given)) };
  return { submission, submittedAt: context.submittedAt ?? at, draftCall: null, ...answered(context, texts) };
}

/**
 * R22, R24: the lead and the invitations follow the completed file; the call, its rules and the pôle that was addressed
 * stay those of the first submission (R3), unless it turns out to be a partner (R63e).
 */
export function repin(context: Context, { submission, texts }: Of<'complete'>): Partial<Context> {
  const { call, rules, receivingPole } = submitted(context);
  const pinned = inheritedAnew(context, { ...submission, call, rules, receivingPole });
  const receiver = receiverOf(pinned, isPartner(pinned));
  return { submission: { ...pinned, receivingPole: receiver }, ...answered(context, texts) };
}
