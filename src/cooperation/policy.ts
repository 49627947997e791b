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

/** Whether these mandates show who sits in the pôle: those who work or sit in it, and the cooperation's secretary. */
export function seesPeopleOf(mandates: Mandate[], pole: PoleCode): boolean {
  return mandates.some((mandate) => mandate.pole === pole || mandate.role === 'secretary');
}
