import { currentCertificate, isClerical } from './certificate.js';
import { changeTellers, settledNow } from './change-facts.js';
import { bearerLeft } from './departure.js';
import { remindedOf } from './follow-up.js';
import type { LabelCommand, LabelContext, LabelFact } from './vocabulary.js';
import { withdrawalTellers } from './withdrawal-facts.js';

type Told = LabelFact | LabelFact[] | null;
type Teller = (context: LabelContext, command: LabelCommand) => Told;

/** A fact that one command alone makes. */
const only =
  <Type extends LabelCommand['type']>(
    type: Type,
    make: (command: Extract<LabelCommand, { type: Type }>, context: LabelContext) => LabelFact,
  ): Teller =>
  (context, command) =>
    command.type === type ? make(command as Extract<LabelCommand, { type: Type }>, context) : null;

/** Each fact of a label, said from the context after the change and the command that made it. */
const tellers: Record<LabelFact['type'], Teller> = {
  labelIssued: ({ labelling }) => ({ type: 'labelIssued', labelling }),
  labelTransmitted: () => ({ type: 'labelTransmitted' }),
  labelWithdrawn: (context, command) => ({ type: 'labelWithdrawn', ground: groundOf(context, command) }),
  labelExpired: () => ({ type: 'labelExpired' }),
  // R70: by a chair; R62: by a change that each pôle judges.
  labelSuspended: ({ suspension }) =>
    suspension && {
      ...{ type: 'labelSuspended', pole: suspension.pole },
      ...{ ground: suspension.ground, texts: suspension.texts },
    },
  // R70: by its chair, or because its organ has answered.
  labelResumed: ({ suspension }) =>
    suspension && { type: 'labelResumed', pole: suspension.pole, texts: suspension.ended?.texts ?? null },
  fundingReminded: () => ({ type: 'fundingReminded' }),
  fundingRecorded: only('recordFunding', ({ result }) => ({ type: 'fundingRecorded', result })),
  fundingFinalised: () => ({ type: 'fundingFinalised' }),
  finalisationMissed: ({ terms }) => ({ type: 'finalisationMissed', benefitLost: terms.benefitLost }),
  yearlyFormGiven: ({ followUp }) => ({ type: 'yearlyFormGiven', year: followUp?.forms.at(-1)?.year ?? 0 }),
  followUpReminded: (context) => ({ type: 'followUpReminded', awaited: remindedOf(context) }),
  followUpMissed: only('deadlineReached', ({ deadline }) => ({
    type: 'followUpMissed',
    awaited: deadline === 'finalReport' ? 'finalReport' : 'yearlyForm',
  })),
  labelCompleted: () => ({ type: 'labelCompleted' }),
  labelRectified: (context, command) =>
    command.type === 'rectify' && isClerical(command.field)
      ? {
          ...{ type: 'labelRectified', pole: context.labelling[0] ?? '' },
          ...{ certificate: currentCertificate(context), field: command.field, texts: command.texts },
        }
      : null,
  coLabelAsked: only('addCoLabel', ({ pole, organ }) => ({
    type: 'coLabelAsked',
    ...{ pole, organ: organ?.code ?? '' },
  })),
  coLabelAdded: (context, command) =>
    'pole' in command
      ? { type: 'coLabelAdded', pole: command.pole, certificate: currentCertificate(context) }
      : null,
  // R60: a yes to the project as it was is none to the project as it is.
  coLabelDenied: only('recordCoLabel', ({ pole, verdict }) => ({
    ...{ type: 'coLabelDenied', pole },
    verdict: verdict === 'carried' ? 'silent' : verdict,
  })),
  suspensionOverdue: ({ suspension }) => suspension && { type: 'suspensionOverdue', pole: suspension.pole },
  bearerLeft,
  ...changeTellers,
  ...withdrawalTellers,
};

/**
 * R61, R62, R70: who ended it: its holder, a change that no pôle keeps its label with, its pôles, or the time those that remained had
 * to name a lead.
 */
function groundOf(
  context: LabelContext,
  command: LabelCommand,
): Extract<LabelFact, { type: 'labelWithdrawn' }>['ground'] {
  const { type } = command;
  if (type === 'withdrawLabel') return 'holderGaveUp';
  if (settledNow(context, command, 'refused')) return 'changeRefused';
  return type === 'deadlineReached' ? 'leadMissing' : 'polesWithdrew';
}

export const factOf = (type: LabelFact['type'], context: LabelContext, command: LabelCommand): Told =>
  tellers[type](context, command);
