import {
  labelOf,
  requestOf,
  reviewOf,
  type Aggregate,
  type By,
  type PoleCode,
  type Reason,
  type Role,
} from '../../workflows/index.js';
import type { CommandName } from './command-names.js';
import { actingPole, holds, mayKnow, mayRead, type Standing } from './standing.js';
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
}

interface Right {
  /** in which capacity, or null when the person has none for this act */
  as(question: Question): { role: Role; pole?: PoleCode; seat?: string } | null;
  /** who could do it, told to who may not */
  belongsTo: Role;
  /** the act reads the dossier: interests must have been declared (R63a) */
  reads?: boolean;
}

const holder: Right['as'] = ({ standing }) => (standing.isHolder ? { role: 'holder' } : null);

const first =
  (...roles: Role[]) =>
  (standing: Standing, pole: PoleCode | null) => {
    const role = roles.find((one) => pole !== null && holds(standing, one, pole));
    return role && pole !== null ? { role, pole } : null;
  };

/** Of the pôle that acts for the request. */
const ofActing =
  (...roles: Role[]): Right['as'] =>
  ({ standing, aggregate }) =>
    first(...roles)(standing, actingPole(aggregate));

/** Of the pôle whose review the act is about. */
const ofPole =
  (...roles: Role[]): Right['as'] =>
  ({ standing, pole }) =>
    first(...roles)(standing, pole);

/** R34, §9.2: the chair; the deputy once the step has escalated, or when the chair is recused or has no mandate. */
const signs =
  (
    poleOf: (question: Question) => PoleCode | null,
    escalated: (question: Question) => boolean,
  ): Right['as'] =>
  (question) => {
    const { standing, aggregate, world } = question;
    const pole = poleOf(question);
    const asChair = first('chair')(standing, pole);
    if (asChair) return asChair;
    const chair = world.cooperation.rolls[pole ?? '']?.find((seat) => seat.chair);
    const declared = chair && requestOf(aggregate)?.context.declarations[chair.person];
    const away = !chair || declared?.clear === false || escalated(question);
    return away ? first('deputyChair')(standing, pole) : null;
  };

const reviewEscalated = ({ aggregate, pole }: Question) =>
  (pole && reviewOf(aggregate, pole)?.context.escalated) || false;
const requestEscalated = ({ aggregate }: Question) => requestOf(aggregate)?.context.escalated ?? false;

/** R63: of the interests of others the chair judges; of the chair's, the deputy, else the director. Nobody of their own. */
const judges: Right['as'] = (question) => {
  const { standing, world, pole, person } = question;
  if (person === standing.person) return null;
  const chair = world.cooperation.rolls[pole ?? '']?.find((seat) => seat.chair)?.person;
  if (chair !== undefined && chair === person) return first('deputyChair', 'director')(standing, pole);
  return signs(({ pole: own }) => own, reviewEscalated)(question);
};

export const mayJudge = (question: Question): boolean => judges(question) !== null;

/** A seat votes by the hand of its holder, or of the bearer of its proxy (R33). */
const voter: Right['as'] = ({ standing, aggregate, world, pole, seat }) => {
  if (!pole || !seat || standing.isHolder) return null;
  const eligible = reviewOf(aggregate, pole)?.context.vote?.electorate.find((one) => one.id === seat);
  if (!eligible) return null;
  const sits = standing.mandates.some((one) => one.seat === seat);
  const bears = world.cooperation.proxies.some(
    (proxy) => proxy.seat === seat && proxy.bearer === standing.person,
  );
  return sits || bears ? { role: 'member', pole, seat } : null;
};

const assignedExpert: Right['as'] = ({ standing, aggregate, pole }) => {
  if (standing.isHolder) return null;
  const experts = (pole && reviewOf(aggregate, pole)?.context.experts) || [];
  return pole && experts.some((one) => one.person === standing.person) ? { role: 'expert', pole } : null;
};

const anyReviewer: Right['as'] = ({ standing }) => {
  const mandate = standing.mandates.find((one) => one.pole !== null && standing.reviewing.includes(one.pole));
  return mandate?.pole ? { role: mandate.role, pole: mandate.pole } : null;
};

const secretary: Right['as'] = ({ standing }) =>
  standing.mandates.some((one) => one.role === 'secretary') ? { role: 'secretary' } : null;

const leadOfLabel: Right['as'] = ({ standing, aggregate }) =>
  first('caseOfficer')(standing, labelOf(aggregate)?.context.labelling[0] ?? null);

/** Who may do what: one line an act, enforced by the engine, read by the pages, listed by the documents. */
export const rights: Record<CommandName, Right> = {
  submit: { as: holder, belongsTo: 'holder' },
  deleteDraft: { as: holder, belongsTo: 'holder' },
  complete: { as: holder, belongsTo: 'holder' },
  withdraw: { as: holder, belongsTo: 'holder' },
  admit: { as: ofActing('caseOfficer', 'director'), belongsTo: 'caseOfficer', reads: true },
  askCompletion: { as: ofActing('caseOfficer', 'director'), belongsTo: 'caseOfficer', reads: true },
  extendCompletion: { as: ofActing('caseOfficer', 'director'), belongsTo: 'caseOfficer', reads: true },
  rejectInadmissible: { as: ofActing('chair'), belongsTo: 'chair', reads: true },
  attributeLead: { as: secretary, belongsTo: 'secretary' },
  adoptRuleSet: { as: secretary, belongsTo: 'secretary' },
  claimLead: { as: ofPole('chair'), belongsTo: 'chair' },
  compressCalendar: { as: ofActing('chair'), belongsTo: 'chair', reads: true },
  declareInterests: { as: anyReviewer, belongsTo: 'member' },
  acceptReview: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  declineReview: { as: ofPole('chair', 'caseOfficer'), belongsTo: 'chair' },
  recusePole: { as: ofPole('chair', 'director'), belongsTo: 'chair' },
  confirmConflict: { as: judges, belongsTo: 'chair', reads: true },
  dismissConflict: { as: judges, belongsTo: 'chair', reads: true },
  assignExpert: { as: ofPole('caseOfficer'), belongsTo: 'caseOfficer', reads: true },
  submitReview: { as: assignedExpert, belongsTo: 'expert', reads: true },
  concludeExpertise: { as: ofPole('caseOfficer'), belongsTo: 'caseOfficer', reads: true },
  openVote: { as: ofPole('caseOfficer', 'chair'), belongsTo: 'caseOfficer', reads: true },
  castBallot: { as: voter, belongsTo: 'member', reads: true },
  closeVote: { as: ofPole('chair', 'caseOfficer'), belongsTo: 'chair', reads: true },
  validateOpinion: { as: signs(({ pole }) => pole, reviewEscalated), belongsTo: 'chair', reads: true },
  reviseOpinion: { as: signs(({ pole }) => pole, reviewEscalated), belongsTo: 'chair', reads: true },
  liftOpposition: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  maintainOpposition: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  reopenWindow: {
    as: signs(({ aggregate }) => actingPole(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  confirmOutcome: {
    as: signs(({ aggregate }) => actingPole(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  sendToSteering: {
    as: signs(({ aggregate }) => actingPole(aggregate), requestEscalated),
    belongsTo: 'chair',
    reads: true,
  },
  ruleOnOutcome: { as: secretary, belongsTo: 'secretary' },
  answerReservation: { as: holder, belongsTo: 'holder' },
  liftReservation: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  upholdReservation: { as: signs(({ pole }) => pole, requestEscalated), belongsTo: 'chair', reads: true },
  transmitLabel: { as: leadOfLabel, belongsTo: 'caseOfficer', reads: true },
  withdrawLabel: { as: holder, belongsTo: 'holder' },
};

/** The acts that read the dossier: they wait for the declaration of interests (R63a). */
export const readingActs: readonly string[] = Object.entries(rights).flatMap(([name, { reads }]) =>
  reads ? [name] : [],
);

export type Permission =
  | { by: Extract<By, { kind: 'person' }> }
  | { refusal: { kind: 'unknown' | 'notYou' | 'notNow'; reasons: Reason[] } };

/**
 * Deny by default. `unknown` where the request does not exist for this person (404), `notYou` where another capacity
 * does it (403), `notNow` where only the declaration of interests is missing (R63a).
 */
export function permission(command: CommandName, question: Question): Permission {
  const { standing } = question;
  if (!mayKnow(standing)) return { refusal: { kind: 'unknown', reasons: [] } };
  const right = rights[command];
  const as = right.as(question);
  if (!as) {
    return {
      refusal: {
        kind: 'notYou',
        reasons: [{ code: 'notYourAct', liftedBy: right.belongsTo, params: { command } }],
      },
    };
  }
  if (right.reads && !mayRead(standing)) {
    return { refusal: { kind: 'notNow', reasons: [{ code: 'interestsNotDeclared', rule: 'R63' }] } };
  }
  return { by: { kind: 'person', id: standing.person, ...as } };
}
