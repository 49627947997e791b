import type { Reason } from '../../vocabulary.js';
import { answerPoles } from './suspension.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';
import { awaitsAnswer, openWithdrawal, openWithdrawals } from './withdrawal.js';

type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

const notOfLabel = (context: LabelContext, pole: string) =>
  refuse(!answerPoles(context).includes(pole), { code: 'poleNotOfLabel', rule: 'R70', liftedBy: 'chair' });

/** R70: nothing is under way, or its organ has it already. */
function notAwaited(context: LabelContext, pole: string): Reason[] {
  const open = openWithdrawal(context, pole);
  return [
    ...refuse(!open, { code: 'noWithdrawal', rule: 'R70', liftedBy: 'chair' }),
    ...refuse(open !== undefined && !awaitsAnswer(open), { code: 'withdrawalPut', rule: 'R70' }),
  ];
}

/** R70: the chair gives notice, the holder answers, the organ decides; each pôle for its own label alone. */
export const withdrawalRules = {
  noticeWithdrawal: ({ pole }: Of<'noticeWithdrawal'>, context: LabelContext): Reason[] => [
    ...notOfLabel(context, pole),
    ...refuse(openWithdrawal(context, pole) !== undefined, { code: 'withdrawalUnderWay', rule: 'R70' }),
  ],
  dropWithdrawal: ({ pole }: Of<'dropWithdrawal'>, context: LabelContext): Reason[] =>
    notAwaited(context, pole),
  answerWithdrawal: ({ pole }: Of<'answerWithdrawal'>, context: LabelContext): Reason[] =>
    notAwaited(context, pole),
  decideWithdrawal: ({ pole }: Of<'decideWithdrawal'>, context: LabelContext): Reason[] =>
    refuse(!openWithdrawal(context, pole)?.rulingBy, { code: 'withdrawalNotSteerings', rule: 'R70' }),
  takeOverCertificate: ({ pole }: Of<'takeOverCertificate'>, context: LabelContext): Reason[] => [
    ...notOfLabel(context, pole),
    ...refuse(context.vacancy === null, { code: 'certificateLed', rule: 'R70' }),
  ],
  transmitLabel: (_: Of<'transmitLabel'>, { vacancy }: LabelContext): Reason[] =>
    refuse(vacancy !== null, { code: 'certificateVacant', rule: 'R70', liftedBy: 'chair' }),
  declareInterests: ({ clear, before }: Of<'declareInterests'>): Reason[] => [
    ...refuse(before === true && clear, { code: 'interestsAlreadyDeclared', rule: 'R63' }),
    ...refuse(before === false, { code: 'recusalIsFinal', rule: 'R63' }),
  ],
};

/** A project is not over while a pôle that labelled it is withdrawing: the report would end the label before the vote. */
export const withdrawalAwaited = (context: LabelContext): Reason[] =>
  refuse(openWithdrawals(context).length > 0, { code: 'withdrawalAwaited', rule: 'R70' });
