import {
  answerPoles,
  awaitedVersion,
  isUnanswered,
  labelOf,
  requestOf,
  reviewOf,
  type Aggregate,
  type PoleCode,
  type Role,
} from '../../workflows/index.js';
import type { WorldPerson } from '../cooperation/index.js';
import { asideOn, rollOn } from './power.js';
import { actingPole, holds, type Standing } from './standing.js';
import type { LabellingWorld } from './world.js';

/** What the policy looks at: who asks, on what, and for which pôle and seat the act is meant. */
export interface Question {
  standing: Standing;
  aggregate: Aggregate;
  world: LabellingWorld;
  pole: PoleCode | null;
  seat?: string;
  /** whom the act is about */
  person?: string;
  /** the ask of the holder it answers (R63c) */
  exclusion?: string;
}

export interface Right {
  /** in which capacity, or null when the person has none for this act */
  as(question: Question): { role: Role; pole?: PoleCode; seat?: string; delegation?: string } | null;
  /** who could do it, told to who may not */
  belongsTo: Role;
  /** the act reads the dossier: interests must have been declared (R63a) */
  reads?: boolean;
}

export const holder: Right['as'] = ({ standing }) => (standing.isHolder ? { role: 'holder' } : null);

const byDelegation = (mandate?: WorldPerson) =>
  mandate?.delegation ? { delegation: mandate.delegation } : {};

export const first =
  (...roles: Role[]) =>
  (standing: Standing, pole: PoleCode | null) => {
    const role = roles.find((one) => pole !== null && holds(standing, one, pole));
    if (!role || pole === null) return null;
    // R75: who signs by delegation says so.
    const held = standing.mandates.filter((one) => one.role === role && one.pole === pole);
    const [own] = held.filter((one) => !one.delegation);
    return { role, pole, ...byDelegation(own ?? held[0]) };
  };

/** Of the pôle that acts for the request. */
export const ofActing =
  (...roles: Role[]): Right['as'] =>
  ({ standing, aggregate }) =>
    first(...roles)(standing, actingPole(aggregate));

/** Of the pôle whose review the act is about. */
export const ofPole =
  (...roles: Role[]): Right['as'] =>
  ({ standing, pole }) =>
    first(...roles)(standing, pole);

/** R34, §9.2: the chair; the deputy once the step has escalated, or when the chair is recused or has no mandate. */
export const signs =
  (
    poleOf: (question: Question) => PoleCode | null,
    escalated: (question: Question) => boolean,
  ): Right['as'] =>
  (question) => {
    const { standing, aggregate, world } = question;
    const pole = poleOf(question);
    const asChair = first('chair')(standing, pole);
    if (asChair) return asChair;
    const chair = rollOn(world.cooperation, aggregate, pole).find((seat) => seat.chair);
    const away = !chair || asideOn(aggregate)(chair.person) || escalated(question);
    return away ? first('deputyChair')(standing, pole) : null;
  };

/** R62: the officer or the chair of the pôle that acts for the request; once its time is over, the deputy and the director too. */
export const confirmsVersion: Right['as'] = (question) => {
  const { standing, aggregate } = question;
  const pole = actingPole(aggregate);
  const context = requestOf(aggregate)?.context;
  const overdue = (context && awaitedVersion(context)?.overdue) ?? false;
  return (
    first('caseOfficer')(standing, pole) ??
    signs(
      () => pole,
      () => overdue,
    )(question) ??
    (overdue ? first('director')(standing, pole) : null)
  );
};

export const reviewEscalated = ({ aggregate, pole }: Question) =>
  (pole && reviewOf(aggregate, pole)?.context.escalated) || false;
export const requestEscalated = ({ aggregate }: Question) => requestOf(aggregate)?.context.escalated ?? false;

/**
 * R63: of the interests of others the chair judges; of the chair's, the deputy, else the director. Nobody of their own, and
 * neither who has a chair's power by delegation of that chair, nor that chair of them.
 */
export const judges: Right['as'] = (question) => {
  const { standing, world, aggregate, pole, person } = question;
  if (person === standing.person) return null;
  const chair = rollOn(world.cooperation, aggregate, pole).find((seat) => seat.chair);
  if (person !== undefined && [chair?.person, chair?.titular].includes(person))
    return first('deputyChair', 'director')(standing, pole);
  return signs(({ pole: own }) => own, reviewEscalated)(question);
};

export const mayJudge = (question: Question): boolean => judges(question) !== null;

/** A seat votes by the hand of its holder, or of the bearer of its proxy (R33). */
export const voter: Right['as'] = ({ standing, aggregate, world, pole, seat }) => {
  if (!pole || !seat || standing.isHolder) return null;
  const eligible = reviewOf(aggregate, pole)?.context.vote?.electorate.find((one) => one.id === seat);
  if (!eligible) return null;
  const sits = standing.mandates.some((one) => one.seat === seat);
  // R31: who is designated votes in person, as themselves.
  const designated = seat === standing.person && standing.mandates.some((one) => one.pole === pole);
  const bears = world.cooperation.proxies.some(
    (proxy) => proxy.seat === seat && proxy.bearer === standing.person,
  );
  return sits || designated || bears ? { role: 'member', pole, seat } : null;
};

export const assignedExpert: Right['as'] = ({ standing, aggregate, pole }) => {
  if (standing.isHolder) return null;
  const experts = (pole && reviewOf(aggregate, pole)?.context.experts) || [];
  // R76: not who has left the reading, by their own act or with their mandate.
  const reads = experts.some((one) => one.person === standing.person && !one.left);
  return reads ? first('expert')(standing, pole) : null;
};

/** R63h */
export const panelExpert: Right['as'] = ({ standing }) => (standing.onPanel ? { role: 'expert' } : null);

export const anyReviewer: Right['as'] = ({ standing }) => {
  if (standing.onPanel) return { role: 'expert' };
  const mandate = standing.mandates.find((one) => one.pole !== null && standing.reviewing.includes(one.pole));
  return mandate?.pole ? { role: mandate.role, pole: mandate.pole, ...byDelegation(mandate) } : null;
};

export const secretary: Right['as'] = ({ standing }) =>
  standing.mandates.some((one) => one.role === 'secretary') ? { role: 'secretary' } : null;

/** R70: who signs for a pôle that answers for the label: each for itself, no pôle for another. */
export const signsLabel: Right['as'] = signs(
  ({ aggregate, pole }) => {
    const label = labelOf(aggregate)?.context;
    return label && pole && answerPoles(label).includes(pole) ? pole : null;
  },
  () => false,
);

/** R70: who leads the certificate: nobody, while those that remain have yet to name a lead; nor one that has left (R64). */
function leadOnCertificate({ aggregate }: Question): PoleCode | null {
  const label = labelOf(aggregate)?.context;
  return label && !label.vacancy && !isUnanswered(label) ? (label.labelling[0] ?? null) : null;
}

const officerOfLead: Right['as'] = (question) =>
  first('caseOfficer')(question.standing, leadOnCertificate(question));
const chairOfLead: Right['as'] = signs(leadOnCertificate, () => false);

/**
 * R64: of a certificate whose pôles have all left without a successor: it is sent, and put right where it is wrongly written, by
 * the secretary, who judges nothing by it (R37).
 */
const keepsLabel: Right['as'] = (question) => {
  const label = labelOf(question.aggregate)?.context;
  return label && isUnanswered(label) ? secretary(question) : null;
};

/** R67: who signs for the pôle that leads the certificate. */
export const signsLead: Right['as'] = (question) => chairOfLead(question) ?? keepsLabel(question);
export const leadOfLabel: Right['as'] = (question) => officerOfLead(question) ?? keepsLabel(question);

/** R62: the case officer of the pôle that leads the certificate, or who signs for it; where none is left every pôle is asked. */
export const confirmsChange: Right['as'] = (question) => officerOfLead(question) ?? chairOfLead(question);

/** R72: the holder, or who follows the call for its funder. */
export const fundingReporter: Right['as'] = (question) => {
  const { standing, world } = question;
  const follows = world.cooperation.correspondents.some(
    ({ kind, account }) => kind === 'funder' && account === standing.person,
  );
  return holder(question) ?? (standing.correspondent && follows ? { role: 'funderCorrespondent' } : null);
};
