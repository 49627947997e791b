import type { Reason } from '../../vocabulary.js';
import { answerPoles } from './suspension.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;
type Rules = {
  [Type in LabelCommand['type']]?: (command: Of<Type>, context: LabelContext) => Reason[];
};

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

const rules: Rules = {
  suspendLabel: ({ pole }, context) =>
    refuse(!answerPoles(context).includes(pole), { code: 'poleNotOfLabel', rule: 'R70', liftedBy: 'chair' }),
  resumeLabel: ({ pole }, { suspension }) =>
    refuse(suspension !== null && suspension.pole !== pole, {
      code: 'suspendedByAnother',
      rule: 'R70',
      liftedBy: 'chair',
    }),
};

/** Why a label does not take a command: the same sentences for the guard, the refusal and the page (D6). */
export function labelReasons(command: LabelCommand, context: LabelContext): Reason[] {
  const rule = rules[command.type] as
    ((command: LabelCommand, context: LabelContext) => Reason[]) | undefined;
  return rule?.(command, context) ?? [];
}
