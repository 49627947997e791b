import {
  departuresOn,
  hasLeft,
  labelOf,
  mayStillAsk,
  opinions,
  unsettledConditions,
} from '../../workflows/index.js';
import type { Choice } from './choice.js';
import type { CommandName } from './command-names.js';
import { mayBeHanded } from './departures.js';
import { designable, waitsForVoter } from './designation.js';
import { openSuspicions } from './conflicts/findings.js';
import { mayJudge } from './capacities.js';
import { askedReaders, awaitedReaders, domainChoices } from './expert-needs.js';
import { answerable, peopleOf } from './exclusions.js';
import { openFollowers } from './full-proposals.js';
import { callsOpenAgain } from './resubmissions.js';
import { outsideExperts, panelIsAwaited, signingPoles } from './panel.js';
import { isOwn, seesBallots, type Reading } from './view/reader.js';

export type { Choice } from './choice.js';

const ofReservation: CommandName[] = ['answerReservation', 'liftReservation', 'upholdReservation'];

/** R38: the reservations still to be settled, in their own words: all to the holder, its own to a pôle. */
function reservationChoices(pole: string | null, { context, world, standing, level }: Reading): Choice[] {
  if (level !== 'full') return [];
  return unsettledConditions(context)
    .filter((one) => (standing.isHolder ? true : one.pole === pole))
    .map(({ id, text }) => ({ value: id, label: world.texts[text.id] ?? id }));
}

/** R67: the pôles whose organ steering may ask to deliberate once more: those it took a vote to hear. */
function ruledChoices({ context, world, standing }: Reading): Choice[] {
  if (!standing.mandates.some((one) => one.role === 'secretary')) return [];
  const voted = ({ code }: { code: string }) =>
    opinions.some((one) => one === context.positions[code]?.position);
  return world.cooperation.poles.filter(voted).map(({ code, name }) => ({ value: code, label: name }));
}

/** R63h: outside experts, and the pôles that may sign, told apart by what their values are. */
function panelChoices(
  { aggregate, world, standing, context }: Reading,
  names: Record<string, string>,
): Choice[] {
  if (!standing.mandates.some((one) => one.role === 'secretary') || !panelIsAwaited(aggregate, world))
    return [];
  const poles = signingPoles(aggregate, world);
  // Once the panel has judged, the pôle that signs is all that is left to name.
  const experts = context.outcome === null ? outsideExperts(aggregate, world) : [];
  return [
    ...world.cooperation.poles
      .filter(({ code }) => poles.includes(code))
      .map(({ code, name }) => ({ value: code, label: name })),
    ...experts
      .map((id) => ({ value: id, label: names[id] ?? id }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  ];
}

/** R63: of whom something is found that this reader judges, by name, with what it is. */
function suspectChoices(pole: string | null, reading: Reading, names: Record<string, string>): Choice[] {
  if (pole === null || !isOwn(reading, pole) || !seesBallots(reading, pole)) return [];
  return openSuspicions(reading, pole)
    .filter(({ person }) => mayJudge({ ...reading, pole, person }))
    .map(({ person, findings }) => ({
      value: person,
      label: `${names[person] ?? person} (${[...new Set(findings.map(({ organisation }) => organisation))].join(', ')})`,
    }));
}

/** R31: who of the pôle may be designated, to whoever designates. */
function designatedChoices(pole: string | null, reading: Reading, names: Record<string, string>): Choice[] {
  const { aggregate, standing, level } = reading;
  if (pole === null || level !== 'full' || !isOwn(reading, pole) || !waitsForVoter(aggregate, pole))
    return [];
  return designable(reading, pole, standing.person)
    .map((id) => ({ value: id, label: names[id] ?? id }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** R63c: the pôles a holder may still ask to leave something out. */
function askedChoices({ context, world, standing, at }: Reading): Choice[] {
  if (!standing.isHolder) return [];
  const members = context.submission?.members;
  return world.cooperation.poles
    .filter(({ code, member }) => (members?.includes(code) ?? member) && mayStillAsk(context, code, at))
    .map(({ code, name }) => ({ value: code, label: name }));
}

/** R63c: who of the pôle may be the one that is meant; to whoever answers, and not themselves. */
function meantChoices(pole: string | null, reading: Reading, names: Record<string, string>): Choice[] {
  if (pole === null || reading.level !== 'full' || answerable(reading, pole).length === 0) return [];
  return peopleOf(reading.world, pole, reading.standing.person)
    .map((id) => ({ value: id, label: names[id] ?? id }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** R64, R42: the pôles of the charter, those of the request that have left apart; those that may lead it. */
function steeringChoices(command: CommandName, { aggregate, context, world, standing }: Reading): Choice[] {
  if (!standing.mandates.some((one) => one.role === 'secretary')) return [];
  const offered = command === 'reassignLead' ? mayBeHanded(context) : null;
  const gone = departuresOn(aggregate);
  const bearers = labelOf(aggregate)?.context.labelling ?? [];
  return world.cooperation.poles
    .filter(({ code, member }) =>
      offered ? offered.includes(code) : (member || bearers.includes(code)) && !hasLeft(gone, code),
    )
    .map(({ code, name }) => ({ value: code, label: name }));
}

/** R51: the calls in which the holder may open the full proposal. */
function followerChoices({ world: { dossier }, standing, at }: Reading): Choice[] {
  if (!standing.isHolder || !dossier) return [];
  return openFollowers(dossier, at).map(({ id, name }) => ({ value: id, label: name }));
}

/** R69: the calls in which the holder may present the project again. */
function againChoices({ world: { dossier }, standing, at }: Reading): Choice[] {
  if (!standing.isHolder || !dossier) return [];
  return callsOpenAgain(dossier, at).map(({ id, name }) => ({ value: id, label: name }));
}

/**
 * People and pôles a form lets one choose among: experts of one's own pôle not yet asked nor recused; member pôles, for
 * the secretary (R23).
 */
export function choicesOf(
  command: CommandName,
  pole: string | null,
  reading: Reading,
  names: Record<string, string>,
): Choice[] {
  const { world, aggregate, context, standing } = reading;
  if (command === 'attributeLead') {
    if (!standing.mandates.some((one) => one.role === 'secretary')) return [];
    return world.cooperation.poles
      .filter((one) => one.member)
      .map(({ code, name }) => ({ value: code, label: name }));
  }
  if (command === 'recordDeparture' || command === 'reassignLead') return steeringChoices(command, reading);
  if (command === 'openFullProposal') return followerChoices(reading);
  if (command === 'resubmit') return againChoices(reading);
  if (command === 'namePanel') return panelChoices(reading, names);
  if (command === 'ruleOnOutcome') return ruledChoices(reading);
  if (command === 'confirmConflict' || command === 'dismissConflict')
    return suspectChoices(pole, reading, names);
  if (ofReservation.includes(command)) return reservationChoices(pole, reading);
  if (command === 'designateVoter') return designatedChoices(pole, reading, names);
  if (command === 'askExclusion') return askedChoices(reading);
  if (command === 'grantExclusion') return meantChoices(pole, reading, names);
  if (command === 'releaseExpert') return awaitedReaders(pole, reading, names);
  if (command === 'noteExpertNeed') return domainChoices(pole, reading);
  if (command !== 'assignExpert' || pole === null || !isOwn(reading, pole)) return [];
  const asked = askedReaders(aggregate, pole);
  const free = world.cooperation.people.filter(
    ({ id, role, pole: own }) =>
      role === 'expert' && own === pole && !asked.includes(id) && context.declarations[id]?.clear !== false,
  );
  return free.map(({ id }) => ({ value: id, label: names[id] ?? id }));
}
