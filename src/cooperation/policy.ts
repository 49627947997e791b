import type { PoleCode, Reason } from '../../workflows/vocabulary.js';
import type { WorldPerson } from './world-view.js';

type Mandate = Pick<WorldPerson, 'role' | 'pole'>;

/**
 * Why these mandates do not let invite people to this pôle; empty when they do. A pôle's officers invite its members
 * and experts, and nobody else's: no pôle stands above another.
 */
export function invitationRefusals(mandates: Mandate[], pole: PoleCode): Reason[] {
  const officer = mandates.some((mandate) => mandate.role === 'caseOfficer' && mandate.pole === pole);
  return officer ? [] : [{ code: 'notOfficerOfPole', liftedBy: 'caseOfficer', params: { pole } }];
}

/** R75: why somebody gives or ends no delegation here: the signature is the chair's, and in the chair's place the director's to hand on. */
export const delegationRefusals = (pole: PoleCode): Reason[] => [
  { code: 'notYourDelegation', rule: 'R75', liftedBy: 'chair', params: { pole } },
];

/** Whether these mandates show who sits in the pôle: those who work or sit in it, and the cooperation's secretary. */
export function seesPeopleOf(mandates: Mandate[], pole: PoleCode): boolean {
  return mandates.some((mandate) => mandate.pole === pole || mandate.role === 'secretary');
}
