import {
  declarationsIn,
  holderOf,
  openHandover,
  departuresOn,
  expertsLeft,
  hasLeft,
  heirsIn,
  isFavourableResult,
  requestOf,
  reviewOf,
  reviewedPoles,
  type Aggregate,
  type LabelRequestContext,
  type PoleCode,
  type Role,
  settingsOf,
} from '../../workflows/index.js';
import type { WorldPerson } from '../cooperation/index.js';
import { peopleOn } from './power.js';
import type { LabellingWorld } from './world.js';

/** What a person is to one request, from its aggregate and the mandates in force at the instant. */
export interface Standing {
  person: string;
  isHolder: boolean;
  /** R62: the dossier is proposed to them; they know of it what they would take on, and no more */
  isAsked: boolean;
  mandates: WorldPerson[];
  /** pôles of the person that receive, lead or are invited to this request */
  reviewing: PoleCode[];
  /** named by steering to the outside panel of this request (R63h) */
  onPanel: boolean;
  /** a member pôle of the charter that does not review it: informed, minimal data only (R24) */
  informed: boolean;
  /** the steering committee's people and the correspondents: minimal data only */
  steering: boolean;
  correspondent: boolean;
  interests: 'clear' | 'recused' | 'undeclared';
}

/**
 * Who this person is to the request; pure. The holder is nothing else to it: whatever seat or office they hold, they
 * never sit in judgement of their own project (R63).
 */
export function standingOf(person: string, aggregate: Aggregate, world: LabellingWorld): Standing {
  const request = requestOf(aggregate);
  const isHolder = holderOf(aggregate) === person;
  // R64: whoever is of a pôle that has left knows nothing of the request by it any more.
  const all = isHolder
    ? []
    : mandatesHere(person, aggregate, world).filter(({ pole }) => !hasLeft(departuresOn(aggregate), pole));
  // R63: who works in a pôle that stands aside does nothing for it here.
  const stay = all.filter(
    ({ role, pole }) => !(role === 'expert' && hasLeftReading(aggregate, pole, person)),
  );
  const mandates = stay.filter(
    ({ role, pole }) =>
      role === 'steeringDelegate' ||
      !standsAside(request?.context, pole) ||
      signsForPanel(request?.context, role, pole),
  );
  const submitted = request !== null && request.context.submission !== null;
  const parties = submitted ? partiesOf(aggregate) : [];
  const poles = [...new Set(all.flatMap((one) => one.pole ?? []))];
  const members = world.cooperation.poles.filter((pole) => pole.member).map((pole) => pole.code);
  const declaration = declarationsIn(aggregate)[person];
  return {
    person,
    isHolder,
    isAsked: isAskedToHold(person, aggregate),
    mandates,
    reviewing: poles.filter(
      (pole) =>
        (parties.includes(pole) && stay.some((one) => one.pole === pole)) ||
        mandates.some((one) => one.pole === pole && signsForPanel(request?.context, one.role, pole)),
    ),
    onPanel: !isHolder && request !== null && expertsLeft(request.context).includes(person),
    informed: submitted && poles.some((pole) => members.includes(pole)),
    steering:
      submitted && mandates.some((one) => one.role === 'secretary' || one.role === 'steeringDelegate'),
    correspondent: submitted && !isHolder && tellsCorrespondent(person, aggregate, world),
    interests: declaration === undefined ? 'undeclared' : declaration.clear ? 'clear' : 'recused',
  };
}

function isAskedToHold(person: string, aggregate: Aggregate): boolean {
  const open = openHandover(aggregate);
  return open !== null && open.context.incoming === person && open.state !== 'contestable';
}

/** The decision organ alone decides: who chairs another organ of the pôle is one of its members here. */
function mandatesHere(person: string, aggregate: Aggregate, { cooperation }: LabellingWorld): WorldPerson[] {
  const decides = ({ pole, seat }: WorldPerson) =>
    pole !== null && (cooperation.rolls[pole] ?? []).some((one) => one.id === seat);
  return peopleOn(cooperation, aggregate)
    .filter((one) => one.id === person)
    .map((one) =>
      ['chair', 'deputyChair'].includes(one.role) && !decides(one) ? { ...one, role: 'member' } : one,
    );
}

/**
 * §5.2, §9.8: a correspondent knows of a request the holder agreed to tell, or one they were told of; a region's only
 * of the latter; and of none that was refused, postponed or found inadmissible.
 */
function tellsCorrespondent(person: string, aggregate: Aggregate, world: LabellingWorld): boolean {
  const { state, context } = requestOf(aggregate) ?? {};
  const untold: (string | undefined)[] = ['refused', 'postponed', 'inadmissible'];
  // Of a refusal that is looked at again those are told who had been told of the request (§9.8).
  const lookedAt = context?.reexamination !== null && context?.reexamination !== undefined;
  // R74: a letter of support is no reason: by it they would learn of the refusal.
  if (
    !lookedAt &&
    (untold.includes(state) || (state === 'closed' && !isFavourableResult(context?.outcome?.result)))
  )
    return false;
  return world.cooperation.correspondents
    .filter((one) => one.account === person)
    .some(
      (one) =>
        world.told.includes(one.id) || (one.kind !== 'region' && context?.submission?.consent === true),
    );
}

/** The pôles whose people work on the request: the receiving one, the lead, and every invited one. */
export function partiesOf(aggregate: Aggregate): PoleCode[] {
  const context = requestOf(aggregate)?.context;
  const receiving = context?.submission?.receivingPole;
  // Once the lead is known the receiving pôle keeps no right of its own unless it leads or is invited (§9.2).
  const early = receiving && !context?.leadPole ? [receiving] : [];
  const reviewing = reviewedPoles(aggregate).filter((pole) => mayReadYet(context, pole));
  const gone = departuresOn(aggregate);
  return [...new Set([...early, ...reviewing, ...heirsIn(gone)])].filter(
    (pole) => !standsAside(context, pole) && !hasLeft(gone, pole),
  );
}

/** R63: a pôle that stands aside as a whole reads no more; its people are informed like those of any other member. */
const standsAside = (context: LabelRequestContext | undefined, pole: PoleCode | null) =>
  context?.positions[pole ?? '']?.position === 'recused';

/** R63h: of the pôle that signs for a panel whoever signs, or writes to the holder in its name, and nobody else. */
const signsForPanel = (context: LabelRequestContext | undefined, role: Role, pole: PoleCode | null) =>
  pole !== null && context?.panel?.pole === pole && ['chair', 'deputyChair', 'caseOfficer'].includes(role);

/** R76: an expert who has withdrawn from the reading, or was let go, opens the dossier no more; another mandate stays. */
const hasLeftReading = (aggregate: Aggregate, pole: PoleCode | null, person: string): boolean =>
  pole !== null &&
  (reviewOf(aggregate, pole)?.context.experts ?? []).some((one) => one.person === person && one.left);

/** R26: under the sequential mode an invited pôle reads once the lead's opinion is given, and not before. */
function mayReadYet(context: LabelRequestContext | undefined, pole: PoleCode): boolean {
  const { leadPole, positions, submission, referral } = context ?? {};
  if (!submission || pole === leadPole) return true;
  if (settingsOf(submission.rules.values).coReviewMode !== 'sequential') return true;
  // R67: the lead that deliberates once more has given its opinion before.
  return positions?.[leadPole ?? ''] !== undefined || Boolean(referral);
}

/** The pôle whose officers and chair act for the request: the lead, and until it is known the receiving one (§9.2). */
export function actingPole(aggregate: Aggregate): PoleCode | null {
  const context = requestOf(aggregate)?.context;
  return context?.leadPole ?? context?.panel?.pole ?? context?.submission?.receivingPole ?? null;
}

export function holds(standing: Standing, role: Role, pole: PoleCode | null): boolean {
  return standing.mandates.some((one) => one.role === role && one.pole === pole);
}

/** R63b: a recused person no longer knows of the request; nor does anyone it never concerned. */
export function mayKnow(standing: Standing): boolean {
  if (standing.isHolder) return true;
  if (standing.interests === 'recused') return false;
  return (
    standing.reviewing.length > 0 ||
    standing.onPanel ||
    standing.informed ||
    standing.steering ||
    standing.correspondent
  );
}

/** R63a: the gate to reading: a reviewing pôle's person who has declared no interest. The holder is exempt. */
export function mayRead(standing: Standing): boolean {
  const reviews = standing.reviewing.length > 0 || standing.onPanel;
  return standing.isHolder || (reviews && standing.interests === 'clear');
}
