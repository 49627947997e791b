import type { Instant, Reason } from '../../vocabulary.js';
import { askableUntil } from './reexamination.js';
import type { ReexaminationCommand } from './reexamination-told.js';
import type { LabelRequestContext } from './vocabulary.js';

type Context = LabelRequestContext;
type Of<Type extends ReexaminationCommand['type']> = Extract<ReexaminationCommand, { type: Type }> & {
  at: Instant;
};

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R41: what is labelled after the closing is worth nothing. */
const callIsOver = (at: Instant, { submission }: Context) =>
  refuse(submission !== null && at >= submission.call.closesAt, { code: 'callClosed', rule: 'R41' });

/** R68, §9.2: once, in time, and by whom it falls to. */
export const reexaminationRules = {
  requestReexamination: ({ at, texts }: Of<'requestReexamination'>, context: Context): Reason[] => [
    ...refuse(context.reexamination !== null, { code: 'reexaminationOnce', rule: 'R68' }),
    ...refuse(context.submission !== null && at > askableUntil(context), {
      code: 'reexaminationTooLate',
      rule: 'R68',
    }),
    // Replayed or sent by a program it says why, as the form does.
    ...refuse(!(texts as Partial<typeof texts>).reasons, {
      code: 'reexaminationReasonsMissing',
      rule: 'R68',
      liftedBy: 'holder',
    }),
    ...callIsOver(at, context),
  ],
  decideReexamination: ({ at }: Of<'decideReexamination'>, context: Context): Reason[] => [
    ...refuse(context.reexamination?.organ !== null, {
      code: 'organHears',
      rule: 'R68',
      liftedBy: 'member',
    }),
    ...callIsOver(at, context),
  ],
  reopen: ({ at }: Of<'reopen'>, context: Context): Reason[] => [
    ...refuse(context.readmission !== null, { code: 'reopenedOnce', rule: 'R68' }),
    ...callIsOver(at, context),
  ],
};
