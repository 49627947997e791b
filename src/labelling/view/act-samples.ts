import { addDays, civilDate } from '../../../workflows/calendar/index.js';
import {
  hasLeft,
  labelOf,
  mayStillAsk,
  reviewOf,
  suspensionGrounds,
  unsettledConditions,
  type Ballot,
  type Condition,
  type PoleCode,
  type Session,
} from '../../../workflows/index.js';
import type { CommandName } from '../command-names.js';
import { mayBeHanded, mayLeave } from '../departures.js';
import { designable } from '../designation.js';
import { findingsOf, fingerprintOf, openSuspicions } from '../conflicts/findings.js';
import { mayJudge } from '../capacities.js';
import { answerable, peopleOf } from '../exclusions.js';
import { askedReaders, awaitedIn, unnotedDomains } from '../expert-needs.js';
import { openFollowers } from '../full-proposals.js';
import { outsideExperts, signingPoles } from '../panel.js';
import { callsOpenAgain } from '../resubmissions.js';
import { unseenBy } from '../unseen-pieces.js';
import type { Reading } from './reader.js';
import { unapprovedSessions } from './sessions.js';

/** A choice that the state alone judges: the least demanding one of each form. */
export function sample(
  command: CommandName,
  reading: Reading,
  pole: PoleCode | null,
): Record<string, string | number | boolean | string[]> {
  const ballot: Ballot = 'abstain';
  const isLead = pole !== null && reviewOf(reading.aggregate, pole)?.context.role === 'lead';
  switch (command) {
    case 'attributeLead':
      return { pole: reading.context.submission?.members[0] ?? '', decision: '' };
    case 'recordDeparture':
      return { pole: mayLeave(reading), decision: '', event: 'left' };
    case 'reassignLead':
      return { pole: mayBeHanded(reading.context)[0] ?? '', decision: '' };
    case 'adoptRuleSet':
    case 'ruleOnOutcome':
      return { decision: '' };
    case 'openFullProposal':
      return { call: followingCall(reading) };
    case 'resubmit':
      return {
        call: reading.world.dossier ? (callsOpenAgain(reading.world.dossier, reading.at)[0]?.id ?? '') : '',
      };
    case 'namePanel':
      return panelSample(reading);
    case 'castAnswer':
      return { answer: 'abstain' };
    case 'decideWithdrawal':
      return { decision: '', withdraws: false };
    case 'decideChange':
      return { decision: '', keeps: true };
    case 'decideReexamination':
      return { decision: '', overturns: false };
    case 'givePanelOpinion':
      return { ballot: 'abstain' };
    case 'declareInterests':
      return { clear: true, seen: fingerprintOf(findingsOf(reading.world, reading.standing.person)) };
    case 'confirmConflict':
    case 'dismissConflict':
      return { person: judged(reading, pole) };
    case 'askExclusion':
      return { whom: 'person', pole: stillAsked(reading) };
    case 'grantExclusion':
    case 'refuseExclusion':
      return answered(command, reading, pole);
    case 'designateVoter':
      return { person: pole === null ? '' : (designable(reading, pole, reading.standing.person)[0] ?? '') };
    case 'assignExpert':
      return { person: freeExpert(reading, pole) };
    case 'releaseExpert':
      return { person: pole === null ? '' : (awaitedIn(reading.aggregate, pole)[0] ?? '') };
    case 'noteExpertNeed':
      return { domain: pole === null ? '' : (unnotedDomains(reading, pole)[0] ?? '') };
    case 'proposeHandover':
      return { incoming: '', organisation: 'kept' };
    case 'proposeInPlace':
      return { incoming: '', organisation: 'kept', absence: 'unreachable' };
    case 'castBallot':
      return { ballot };
    case 'conveneSession':
    case 'moveSession':
      return { startsAt: momentAfter(reading.at) };
    case 'recordAttendance':
      return { session: unrecorded(reading, pole, ({ attendance }) => attendance === null) };
    case 'draftMinutes':
      return { session: unrecorded(reading, pole, ({ minutes }) => minutes === null) };
    case 'signMinutes':
      return { session: unrecorded(reading, pole, ({ minutes }) => minutes !== null) };
    case 'suspendRequest':
      return { ground: 'other', until: addDays(civilDate(reading.at), 1) };
    case 'suspendLabel':
    case 'noticeWithdrawal':
      return { ground: suspensionGrounds[0] };
    case 'rectify':
      return { field: 'projectName' };
    case 'recordFunding':
    case 'finaliseFunding':
    case 'giveYearlyForm':
      return fundingSample(command, reading);
    case 'openVote':
      return { mode: 'session' };
    case 'answerReservation':
      return { reservation: firstOf(reading, () => true) };
    case 'liftReservation':
    case 'upholdReservation':
      return { reservation: firstOf(reading, (one) => one.pole === pole) };
    case 'validateOpinion':
      return { without: unseenBy(pole ?? '', reading) };
    case 'reviseOpinion':
      return { opinion: isLead ? 'favourable' : 'noObjection', without: unseenBy(pole ?? '', reading) };
    default:
      return {};
  }
}

/** R72, R73: an answer of today that says something new; a project that begins; a year without anything. */
function fundingSample(command: CommandName, { aggregate, at }: Reading): Record<string, string | number> {
  const today = civilDate(at);
  if (command === 'giveYearlyForm') return { jobs: 0, patents: 0, partners: 0 };
  if (command === 'finaliseFunding') return { startsOn: today, endsOn: addDays(today, 1) };
  const known = labelOf(aggregate)?.context.funding?.result;
  return { resultsOn: today, result: known === 'funded' ? 'notFunded' : 'funded' };
}

/** A call that takes the project up; one that is not open, or none, where no other is, which the act then says. */
function followingCall({ world: { dossier }, at }: Reading): string {
  if (!dossier) return '';
  return (openFollowers(dossier, at)[0] ?? dossier.followers.at(-1))?.id ?? '';
}

/** R63h: as many as it takes, where there are. */
/** As steering might name it; once the panel has judged, another pôle that signs is all there is to name. */
function panelSample({ aggregate, world, context }: Reading) {
  const [pole = ''] = signingPoles(aggregate, world);
  const experts = context.outcome === null ? outsideExperts(aggregate, world, pole) : [];
  return { pole, decision: '', experts: experts.slice(0, 5) };
}

/** A pôle that may still be asked; any, where it is too late for all, which the act then says. */
function stillAsked({ context, world, at }: Reading): string {
  // R64: one that has left is asked nothing, and is not why the others are not.
  const members = world.cooperation.poles
    .filter(({ member, code }) => member && !hasLeft(context, code))
    .map(({ code }) => code);
  return members.find((code) => mayStillAsk(context, code, at)) ?? members[0] ?? '';
}

/** The ask that has waited longest, and somebody who could be meant by it. */
function answered(
  command: CommandName,
  { world, aggregate, standing }: Reading,
  pole: PoleCode | null,
): Record<string, string> {
  const [exclusion] = pole === null ? [] : answerable({ standing, aggregate, world }, pole);
  const person = pole === null ? undefined : peopleOf(world, pole, standing.person)[0];
  const names = command === 'grantExclusion' && exclusion?.whom === 'person';
  return { exclusion: exclusion?.id ?? '', ...(names && person !== undefined && { person }) };
}

/** The reservation that asks least: one that is answered, which may be upheld too. */
function firstOf({ context }: Reading, which: (one: Condition) => boolean): string {
  const found = unsettledConditions(context).filter(which);
  return (found.find(({ state }) => state === 'answered') ?? found[0])?.id ?? '';
}

/** An expert of the pôle who could be asked; '' when there is none left, which the act then says. */
function freeExpert({ world, aggregate, context }: Reading, pole: PoleCode | null): string {
  const asked = pole === null ? [] : askedReaders(aggregate, pole);
  const free = world.cooperation.people.find(
    ({ id, role, pole: own }) =>
      role === 'expert' && own === pole && !asked.includes(id) && context.declarations[id]?.clear !== false,
  );
  return free?.id ?? '';
}

/** Somebody whose interests are to be judged, and not one's own. */
function judged({ world, aggregate, standing }: Reading, pole: PoleCode | null): string {
  const open = pole === null ? [] : openSuspicions({ world, aggregate }, pole);
  const theirs = open.find(({ person }) => mayJudge({ standing, aggregate, world, pole, person }));
  return (theirs ?? open[0])?.person ?? '';
}

/** Among the sessions whose minutes are not approved, the first that waits for this; 0 where none was held. */
function unrecorded(reading: Reading, pole: PoleCode | null, waits: (session: Session) => boolean): number {
  const open = pole === null ? [] : unapprovedSessions(reading, pole);
  return (open.find(waits) ?? open[0])?.number ?? 0;
}

/** A session that is still to come, as near as can be. */
const momentAfter = (at: string) => new Date(Date.parse(at) + 60_000).toISOString();
