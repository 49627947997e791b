import type { Instant, Reason } from '../../vocabulary.js';
import { isFavourableResult } from './outcome.js';
import type { SupportCommand, SupportFact, SupportLetter } from './support-letter-told.js';
import { only, type Teller } from './teller.js';
import type { LabelRequestCommand, LabelRequestContext } from './vocabulary.js';

/*
 * R74: where no label is given the lead may say, alone, that it supports the project. It is no label: no other pôle is asked, no
 * organ votes, and no certificate follows.
 */

type Context = LabelRequestContext;
type Of<Type extends SupportCommand['type']> = Extract<LabelRequestCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R68: what was refused is refused no more, whatever becomes of the request since. */
const isOverturned = ({ reexamination, outcome }: Pick<Context, 'reexamination' | 'outcome'>): boolean =>
  reexamination?.verdict === 'carried' && (outcome === null || isFavourableResult(outcome.result));

/** What was written and not taken back; of a refusal that is overturned nothing is left of it. */
export const standingSupport = (
  context: Pick<Context, 'support' | 'reexamination' | 'outcome'>,
): SupportLetter | null => {
  const { support } = context;
  return support && support.withdrawn === null && !isOverturned(context) ? support : null;
};

/** It is taken back as long as it stands: until then a request is not closed, and no longer than its call (R74). */
export const keepsOpen = (context: Context, own: Instant): Instant => {
  const closesAt = context.submission?.call.closesAt ?? own;
  return standingSupport(context) && own < closesAt ? closesAt : own;
};

export const supportRules = {
  grantSupport: ({ at }: Of<'grantSupport'>, { support, leadPole, submission }: Context): Reason[] => [
    // It is joined to an application: after the closing there is none to join it to.
    ...refuse(submission !== null && at >= submission.call.closesAt, { code: 'callClosed', rule: 'R74' }),
    ...refuse(support !== null, { code: 'supportOnce', rule: 'R74' }),
    // R63h: what an outside panel has judged no pôle leads.
    ...refuse(leadPole === null, { code: 'nobodyToSupport', rule: 'R74' }),
  ],
  withdrawSupport: (_: Of<'withdrawSupport'>, { support }: Context): Reason[] =>
    refuse(support === null || support.withdrawn !== null, { code: 'noSupportStands', rule: 'R74' }),
};

export const granted = (
  { leadPole }: Context,
  { at, texts }: Of<'grantSupport'>,
): Pick<Context, 'support'> => ({ support: { pole: leadPole ?? '', at, texts, withdrawn: null } });

export const takenBack = (
  { support }: Context,
  { at, texts }: Of<'withdrawSupport'>,
): Pick<Context, 'support'> => ({ support: support && { ...support, withdrawn: { at, texts } } });

export const supportTellers: Record<SupportFact['type'], Teller> = {
  supportGranted: only('grantSupport', ({ texts }, { support }) => ({
    ...{ type: 'supportGranted', pole: support?.pole ?? '', texts },
  })),
  supportWithdrawn: only('withdrawSupport', ({ texts }, { support }) => ({
    ...{ type: 'supportWithdrawn', pole: support?.pole ?? '', texts },
  })),
};
