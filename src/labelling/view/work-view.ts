import { answerEnd, isDateOf } from '../../../workflows/index.js';
import { civilDate } from '../../../workflows/calendar/index.js';
import { openDeliberation } from '../deliberations.js';
import { answerable } from '../exclusions.js';
import type { Reach, Reached } from '../reach.js';
import { actsOf, type ActView } from './acts.js';
import { deadlinesOf, endOfStep } from './deadlines.js';
import { readingIn } from './lines.js';
import type { Reading } from './reader.js';
import { isDecided, ownerOf } from './seats.js';
import { shortfallsOf, type ShortfallView } from './shortfalls.js';
import type { TaskView, WaitingView, WorkView } from './work.js';

/** Acts that wait for someone, as against acts that are merely possible (a withdrawal, a revision). */
const expected = new Set([
  'complete',
  'admit',
  'attributeLead',
  'declareInterests',
  'confirmConflict',
  'grantExclusion',
  'designateVoter',
  'acceptReview',
  'assignExpert',
  'submitReview',
  'openVote',
  'castBallot',
  'validateOpinion',
  'liftOpposition',
  'acceptSuccession',
  'confirmOutcome',
  'ruleOnOutcome',
  'namePanel',
  'givePanelOpinion',
  'decideReexamination',
  'castAnswer',
  'answerReservation',
  'liftReservation',
  'transmitLabel',
  'answerWithdrawal',
  'decideWithdrawal',
  'decideChange',
  'takeOverCertificate',
  'recordFunding',
  'finaliseFunding',
  'giveYearlyForm',
  'giveFinalReport',
  'objectToHandover',
  'recordAttendance',
  'draftMinutes',
  'signMinutes',
]);

/** What one request has for a reader: what to do, what is waited for. */
export interface Work {
  tasks: TaskView[];
  waiting: WaitingView[];
  shortfalls: ShortfallView[];
}

/** What all of them come to, the nearest deadline first. */
export function workView(
  { at, requests }: Reach,
  works: readonly Work[],
): Pick<WorkView, 'at' | 'tasks' | 'waiting' | 'shortfalls' | 'drafts'> {
  const byDue = (one: { due: { at: string } | null }, other: { due: { at: string } | null }) =>
    (one.due?.at ?? '9').localeCompare(other.due?.at ?? '9');
  return {
    at,
    tasks: works.flatMap((one) => one.tasks).sort(byDue),
    waiting: works.flatMap((one) => one.waiting).sort(byDue),
    shortfalls: works.flatMap((one) => one.shortfalls),
    drafts: requests
      .filter((one) => one.instances['request']?.state === 'draft')
      .map(({ reference, acronym, updatedAt }) => ({ reference, acronym, updatedAt })),
  };
}

/** What the reader must do on a request and what they wait for there; the same rights and guards as the act itself. */
export function workOn(reach: Reach, person: string, one: Reached): Work {
  const reading = readingIn(reach, person, one);
  if (!reading || reading.level === 'minimal') return workUnread(reading, one);
  const tasks = actsOf(reading)
    .filter((act) => expected.has(act.command) && isOpen(act) && act.needed)
    .map((act) => taskOf(reading, one, act));
  const waiting = tasks.length === 0 ? waitingFor(reading, one) : [];
  return { tasks, waiting, shortfalls: shortfallsOf(reading, one) };
}

const ofSteering: readonly string[] = [
  'attributeLead',
  'ruleOnOutcome',
  'namePanel',
  'decideReexamination',
  'decideWithdrawal',
  // R64: of a certificate for which no pôle answers any more.
  'transmitLabel',
  'decideChange',
];

/**
 * The steering's own task is on a request it only knows by its reference; so is that of a pôle which is to take the place of
 * another (R64), and reads nothing before it consents.
 */
function workUnread(reading: Reading | null, one: Reached) {
  if (!reading) return { tasks: [], waiting: [], shortfalls: [] };
  const asked = reading.standing.steering ? [...ofSteering, 'acceptSuccession'] : ['acceptSuccession'];
  const acts = actsOf(reading).filter(({ command, allowed }) => asked.includes(command) && allowed);
  return { tasks: acts.map((act) => taskOf(reading, one, act)), waiting: [], shortfalls: [] };
}

/** A completion waits for its holder while the dossier is still being written. */
const isOpen = ({ reasons }: ActView) => reasons.every((reason) => reason.code === 'dossierIncomplete');

function taskOf(reading: Reading, { reference, acronym }: Reached, act: ActView): TaskView {
  const deadlines = deadlinesOf(reading).filter(({ deadline }) => isDateOf(deadline, act.command));
  const due =
    exclusionDue(reading, act) ??
    deadlines.find((one) => act.pole !== null && one.pole === act.pole) ??
    deadlines.find((one) => one.pole === null) ??
    null;
  const pole = reading.world.cooperation.poles.find(
    (one) => one.code === (act.pole ?? reading.standing.reviewing[0]),
  );
  return {
    reference,
    acronym,
    state: reading.state,
    act,
    about: (act.pole && openDeliberation(reading.aggregate, act.pole, act.question)?.about) || null,
    due: due && { deadline: due.deadline, at: due.at },
    late: due !== null && due.at < reading.at,
    today: due !== null && civilDate(due.at) <= civilDate(reading.at),
    poleName: pole?.short ?? null,
  };
}

/** R63c: the earliest answer that is due. */
function exclusionDue(reading: Reading, { command, pole }: ActView): { deadline: string; at: string } | null {
  if (command !== 'grantExclusion' || pole === null) return null;
  const { context } = reading;
  const [at] = answerable(reading, pole)
    .flatMap((one) => answerEnd(context, one) ?? [])
    .sort();
  return at === undefined ? null : { deadline: 'exclusionReminder', at };
}

function waitingFor(reading: Reading, { reference, acronym }: Reached): WaitingView[] {
  const owner = ownerOf(reading);
  if (!owner || owner.you || reading.state === 'draft' || isDecided(reading)) return [];
  const due = endOfStep(deadlinesOf(reading));
  return [
    {
      reference,
      acronym,
      state: reading.state,
      owner: { role: owner.role, poleName: owner.poleName },
      since: reading.context.since,
      due: due && { deadline: due.deadline, at: due.at },
    },
  ];
}
