import { settingsOf } from '../../workflows/index.js';
import type { Audience } from './audiences.js';
import { names, starred, type When } from './rule.js';

export const lead: Audience[] = ['leadOfficer', 'leadOrgan'];
export const co: Audience[] = ['coOfficers', 'coOrgans'];
/** §9.8, `M*`. */
export const consented = starred(names('funder', 'state'));

/** R26: under the sequential mode the invitation is the lead's opinion itself. */
export const mayReadAtOnce: When = ({ request }) =>
  settingsOf(request.submission?.rules.values ?? {}).coReviewMode !== 'sequential';

/** A pôle that has settled its position is asked no other. */
export const awaited: When = ({ request }, { pole }) =>
  pole !== null && request.positions[pole] === undefined;
export const opposed: When = ({ request }, { pole }) =>
  pole !== null && request.positions[pole]?.opposition === 'open';
/** R38: the holder has answered a reservation of the reader's pôle, which is to lift or uphold it. */
export const judges: When = ({ request }, { pole }) =>
  request.conditions.some((one) => one.pole === pole && one.state === 'answered');
/** R75: who signed for the pôle's chair stands aside, and nobody else does it: the power is the chair's again on this request. */
export const powerIsBack: When = ({ reader, pole, fact }) =>
  fact.type === 'personRecused' &&
  reader.people.some((one) => one.pole === pole && one.back?.includes(fact.person));
/** The fact is about one of these deadlines. */
export const missed =
  (...deadlines: string[]): When =>
  ({ fact }) =>
    'deadline' in fact && deadlines.includes(fact.deadline);

/** The lead's own opinion has its letters at the step it opens; a revision that opens none is told like any other. */
export const stepSaysNothing: When = (scene) =>
  scene.fact.type === 'positionRecorded' &&
  (scene.fact.pole !== scene.lead ||
    (scene.fact.revised && ['favourable', 'favourableWithReservations'].includes(scene.fact.position)));
