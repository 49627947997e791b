import {
  holderOf,
  labelOf,
  nextHandover,
  openHandover,
  requestOf,
  reviewedPoles,
  reviewOf,
  rungsOf,
  settingsOf,
  votersOn,
  type Aggregate,
  type By,
  type HandoverWindows,
  type PersonId,
} from '../../workflows/index.js';
import { first, leadOfLabel, secretary, type Question, type Right } from './capacities.js';
import type { Complete } from './completion.js';
import { actingPole, partiesOf } from './standing.js';
import type { LabellingWorld } from './world.js';

/*
 * R62: a dossier handed to another account. Who may propose it, who answers, and what the machine must know of the world.
 */

/** What the person who is asked says of it. */
export const isAnswer = (command: string): boolean =>
  command === 'acceptHandover' || command === 'declineHandover';

/** Whom the dossier is proposed to, once it is: nobody is asked while an absent holder may still object. */
export const asked: Right['as'] = ({ standing }) => (standing.isAsked ? { role: 'incomingHolder' } : null);

/** In the place of a holder who is not there: the case officer of the pôle that acts for the request or its label, and the secretary. */
export const inPlace: Right['as'] = (question) => {
  const { standing, aggregate } = question;
  const officer = labelOf(aggregate)
    ? leadOfLabel(question)
    : first('caseOfficer')(standing, actingPole(aggregate));
  // R63a: whoever works on it has declared no interest in it.
  return (standing.interests === 'clear' ? officer : null) ?? secretary(question);
};

/** The holder stops their own proposal; whoever proposed in their place, or another who could, stops that one. */
export const takesBack: Right['as'] = (question) => {
  const open = openHandover(question.aggregate);
  if (open && open.context.absence !== null) return inPlace(question);
  return question.standing.isHolder ? { role: 'holder' } : null;
};

/** R63: who works where the request is judged, decides with steering, or has voted on it or read it, does not hold it. */
export function judgesRequest(person: PersonId, aggregate: Aggregate, world: LabellingWorld): boolean {
  const { state, context } = requestOf(aggregate) ?? {};
  // As at the deposit: of a draft nobody judges anything yet.
  if (!context?.submission || state === undefined) return false;
  const parties = [...partiesOf(aggregate), ...reviewedPoles(aggregate)];
  const has = world.cooperation.people.some(
    ({ id, pole, role }) =>
      id === person &&
      (pole === null ? role === 'secretary' : parties.includes(pole) || role === 'steeringDelegate'),
  );
  const read = reviewedPoles(aggregate).some((pole) =>
    reviewOf(aggregate, pole)?.context.experts.some((one) => one.person === person),
  );
  return (
    has || read || (context.panel?.experts ?? []).includes(person) || votersOn(aggregate).includes(person)
  );
}

/** R51, R69: a draft made of it goes with it; one that was asked for and not opened yet has no holder who could be followed. */
const hasLinkedDraft = ({ dossier }: LabellingWorld): boolean =>
  [dossier?.continuedBy, dossier?.resubmittedBy].some((next) => next?.state === null);

/** The windows of the rules the request has pinned; of the call's while it is a draft. */
function windowsOf(aggregate: Aggregate, world: LabellingWorld): HandoverWindows {
  const pinned = requestOf(aggregate)?.context.submission?.rules ?? world.rules;
  const values = settingsOf(pinned?.values ?? {});
  const { handoverObjection, handoverAnswer, handoverVersion } = values.delays;
  const days = { objection: handoverObjection, answer: handoverAnswer, version: handoverVersion };
  return { ...days, rungs: rungsOf(values) };
}

const proposal: Complete = ({ asked: said, aggregate, world, texts }) => {
  const incoming = String(said['incoming']);
  return {
    ...{ former: holderOf(aggregate) ?? '', incoming, organisation: said['organisation'] },
    linked: hasLinkedDraft(world),
    windows: windowsOf(aggregate, world),
    ...(said['absence'] !== undefined && { absence: said['absence'], texts }),
  };
};

const personOf = (by: By): PersonId => (by.kind === 'person' ? by.id : '');

export const handoverCompletions: Record<string, Complete> = {
  proposeHandover: proposal,
  proposeInPlace: proposal,
  followHandover: (completion) => ({
    ...proposal(completion),
    ...{ former: String(completion.asked['former']), organisation: 'kept', linked: false, follows: true },
  }),
  acceptHandover: ({ aggregate, world, by }) => ({
    judges: judgesRequest(personOf(by), aggregate, world),
    linked: hasLinkedDraft(world),
  }),
  declineHandover: () => ({}),
  takeBackHandover: () => ({}),
  objectToHandover: () => ({}),
};

/** The proposal an act is about: a new one, or the one under way; the last where there is none. */
export function handoverTarget(command: string, aggregate: Aggregate): string {
  const next = nextHandover(aggregate);
  return ['proposeHandover', 'proposeInPlace', 'followHandover'].includes(command)
    ? next
    : (openHandover(aggregate)?.key ?? next);
}

/** Whether the request's own dates and names may be told of a hand-over to this reader, beside the two it is between. */
export const followsHandover = (question: Question): boolean => inPlace(question) !== null;
