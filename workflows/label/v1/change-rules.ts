import type { Reason } from '../../vocabulary.js';
import { steeringsIn } from './change-answers.js';
import { isOfChange, judges, openChange, reviewedChange, stateFor } from './change.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

type Of<Type extends LabelCommand['type']> = Extract<LabelCommand, { type: Type }>;

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

function declared(command: Of<'declareChange'>, context: LabelContext): Reason[] {
  const { file } = command;
  const { suspension, vacancy, changes, version } = context;
  const byChair = suspension?.ended === null && !isOfChange(context);
  const known = file.version <= (version ?? 0) || changes.some((one) => one.version === file.version);
  const nobody = judges(context, command).length === 0 && stateFor(context, command) !== 'unmet';
  return [
    ...refuse(byChair, { code: 'labelSuspended', rule: 'R70', liftedBy: 'chair' }),
    ...refuse(vacancy !== null, { code: 'certificateVacant', rule: 'R70', liftedBy: 'chair' }),
    ...refuse(reviewedChange(context) !== undefined, { code: 'changeReviewed', rule: 'R62' }),
    ...refuse(known, { code: 'versionUnchanged', rule: 'R60', liftedBy: 'holder' }),
    // R63e: another consortium has a pôle that is no partner.
    ...refuse(nobody, { code: 'nobodyToReview', rule: 'R63', liftedBy: 'holder' }),
  ];
}

/** R62: the lead confirms what is light on the day it does so. */
function confirmed({ change, partnerPoles }: Of<'confirmChange'>, context: LabelContext): Reason[] {
  const one = openChange(context);
  const waits = one?.state === 'confirming';
  const partners = partnerPoles ?? one?.partnerPoles ?? [];
  const now = waits && change ? stateFor(context, { change }) : 'confirming';
  const joins = context.labelling.some((pole) => partners.includes(pole));
  return [
    ...refuse(one === undefined, { code: 'noChangeAwaits', rule: 'R62', liftedBy: 'holder' }),
    ...refuse(one?.state === 'unmet' || now === 'unmet', {
      code: 'consortiumBroken',
      rule: 'R62',
      liftedBy: 'holder',
    }),
    ...refuse(one?.state === 'reviewing', { code: 'changeReviewed', rule: 'R62' }),
    ...refuse(waits && (now === 'reviewing' || joins), {
      code: 'changeNotLight',
      rule: 'R62',
      liftedBy: 'clock',
    }),
  ];
}

/** R62: the holder declares, the lead confirms what is light, and where the minimum of the call is broken nobody can. */
export const changeRules = {
  declareChange: declared,
  confirmChange: confirmed,
  decideChange: ({ pole }: Of<'decideChange'>, context: LabelContext): Reason[] =>
    refuse(!steeringsIn(context).includes(pole), { code: 'changeNotSteerings', rule: 'R62' }),
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
