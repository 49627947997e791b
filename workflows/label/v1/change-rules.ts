import type { Reason } from '../../vocabulary.js';
import { isOfChange, openChange, stateFor } from './change.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

function declared(command: Of<'declareChange'>, context: LabelContext): Reason[] {
  const { file, partnerPoles, byPanel } = command;
  const { suspension, labelling, vacancy, changes, version } = context;
  const byChair = suspension?.ended === null && !isOfChange(context);
  const state = stateFor(context, command);
  const nobody = byPanel || labelling.every((pole) => partnerPoles.includes(pole));
  const known = file.version <= (version ?? 0) || changes.some((one) => one.version === file.version);
  return [
    ...refuse(byChair, { code: 'labelSuspended', rule: 'R70', liftedBy: 'chair' }),
    ...refuse(vacancy !== null, { code: 'certificateVacant', rule: 'R70', liftedBy: 'chair' }),
    ...refuse(openChange(context)?.state === 'reviewing', { code: 'changeReviewed', rule: 'R62' }),
    ...refuse(known, { code: 'versionUnchanged', rule: 'R60', liftedBy: 'holder' }),
    ...refuse(nobody && state === 'reviewing', {
      code: 'nobodyToReview',
      rule: 'R63',
      liftedBy: 'secretary',
    }),
  ];
}

/** R62: the holder declares, the lead confirms what is light, and where the minimum of the call is broken nobody can. */
export const changeRules = {
  declareChange: declared,
  confirmChange: (_: Of<'confirmChange'>, context: LabelContext): Reason[] => {
    const one = openChange(context);
    return [
      ...refuse(one === undefined, { code: 'noChangeAwaits', rule: 'R62', liftedBy: 'holder' }),
      ...refuse(one?.state === 'unmet', { code: 'consortiumBroken', rule: 'R62', liftedBy: 'holder' }),
      ...refuse(one?.state === 'reviewing', { code: 'changeReviewed', rule: 'R62' }),
    ];
  },
  resumeLabel: (_: Of<'resumeLabel'>, context: LabelContext): Reason[] =>
    refuse(isOfChange(context), { code: 'suspendedByChange', rule: 'R62', liftedBy: 'holder' }),
  /** what the funder is sent is what the pôles have labelled */
  transmitLabel: (_: Of<'transmitLabel'>, context: LabelContext): Reason[] =>
    refuse(openChange(context) !== undefined, {
      code: 'changeAwaited',
      rule: 'R62',
      liftedBy: 'caseOfficer',
    }),
};
