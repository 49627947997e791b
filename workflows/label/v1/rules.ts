import { civilDate } from '../../calendar/index.js';
import type { Reason } from '../../vocabulary.js';
import { changeRules } from './change-rules.js';
import { rectifyReasons } from './certificate.js';
import { coLabelReasons } from './co-label.js';
import { departureReasons } from './departure.js';
import { awaitedYear } from './follow-up.js';
import { answerPoles } from './suspension.js';
import type { Funding } from './funding-told.js';
import { withdrawalAwaited, withdrawalRules } from './withdrawal-rules.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;
type Agreement = NonNullable<Funding['agreement']>;
type Rules = {
  [Type in LabelCommand['type']]?: (command: Of<Type>, context: LabelContext) => Reason[];
};

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

const isSame = (noted: Agreement | null | undefined, { startsOn, endsOn }: Agreement): boolean =>
  noted?.startsOn === startsOn && noted.endsOn === endsOn;

const resumedByAnother = ({ pole }: Of<'resumeLabel'>, { suspension }: LabelContext): Reason[] =>
  refuse(suspension !== null && suspension.ground !== 'declaredChange' && suspension.pole !== pole, {
    code: 'suspendedByAnother',
    rule: 'R70',
    liftedBy: 'chair',
  });

const rules: Rules = {
  ...withdrawalRules,
  ...changeRules,
  transmitLabel: (command, context) => [
    ...withdrawalRules.transmitLabel(command, context),
    ...changeRules.transmitLabel(command, context),
  ],
  suspendLabel: ({ pole }, context) =>
    refuse(!answerPoles(context).includes(pole), { code: 'poleNotOfLabel', rule: 'R70', liftedBy: 'chair' }),
  resumeLabel: (command, context) => [
    ...changeRules.resumeLabel(command, context),
    ...resumedByAnother(command, context),
  ],
  recordDeparture: departureReasons,
  addCoLabel: coLabelReasons,
  rectify: rectifyReasons,
  recordFunding: ({ result, resultsOn, at }, { funding, issuedAt }) => [
    ...refuse(resultsOn > civilDate(at), { code: 'resultsToCome', rule: 'R72', liftedBy: 'clock' }),
    ...refuse(resultsOn < civilDate(issuedAt), {
      code: 'resultsBeforeLabel',
      rule: 'R72',
      liftedBy: 'holder',
    }),
    ...refuse(Boolean(funding?.agreement), { code: 'agreementSigned', rule: 'R72' }),
    ...refuse(funding?.result === result, { code: 'fundingUnchanged', rule: 'R72', liftedBy: 'holder' }),
  ],
  finaliseFunding: ({ startsOn, endsOn }, { funding }) => [
    ...refuse(isSame(funding?.agreement, { startsOn, endsOn }), {
      code: 'agreementUnchanged',
      rule: 'R73',
      liftedBy: 'holder',
    }),
    ...refuse(endsOn <= startsOn, {
      code: 'projectDatesDisordered',
      rule: 'R73',
      liftedBy: 'holder',
    }),
  ],
  giveYearlyForm: ({ at }, context) => [
    ...refuse(!context.funding?.agreement, { code: 'agreementAwaited', rule: 'R73', liftedBy: 'holder' }),
    ...refuse(Boolean(context.funding?.agreement) && awaitedYear(context, at) === null, {
      code: 'noFormAwaited',
      rule: 'R73',
      liftedBy: 'clock',
    }),
  ],
  giveFinalReport: ({ at }, context) => [
    ...withdrawalAwaited(context),
    ...refuse(!context.funding?.agreement, { code: 'agreementAwaited', rule: 'R73', liftedBy: 'holder' }),
    ...refuse((context.funding?.agreement?.endsOn ?? '') > civilDate(at), {
      code: 'projectRuns',
      rule: 'R73',
      liftedBy: 'clock',
    }),
  ],
};

/** Why a label does not take a command: the same sentences for the guard, the refusal and the page (D6). */
export function labelReasons(command: LabelCommand, context: LabelContext): Reason[] {
  const rule = rules[command.type] as
    ((command: LabelCommand, context: LabelContext) => Reason[]) | undefined;
  return rule?.(command, context) ?? [];
}
