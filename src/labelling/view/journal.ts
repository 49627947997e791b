import { isHandover, type PoleCode } from '../../../workflows/index.js';
import type { Details, TrailLine } from '../details.js';
import { isOfHolder, tellsHandover } from './handover.js';
import { answersFor } from './exclusions.js';
import { figure } from './figure.js';
import { isOwn, mayHearLate, seesBallots, showsPosition, type Reading } from './reader.js';
import { endsByVote, isOfTheirs, ofWithdrawal, tellsWithdrawal } from './withdrawal.js';

/** One fact of the audit trail in the words of the catalogue: `fact` is its key, `params` what the sentence names. */
export interface JournalLine {
  at: string;
  fact: string;
  /** the pôle the fact speaks of, by name; null for the request's own facts */
  pole: string | null;
  params: Record<string, string>;
  /** who acted: a name for one's own pôle and for the holder, the capacity for everyone else */
  by: { name: string | null; role: string | null; pole: string | null; delegated: boolean } | null;
  hash: string;
}

/** Facts that are the machines' own business, or that another line already tells. */
export const untold = [
  'outcomeComputed',
  'reviewClosed',
  'reviewOpened',
  'labelIssued',
  'interestsRequested',
  'recusalDecided',
  'reexaminationExpired',
  // R70: the organ is asked, which its own pôle is told by that line.
  'withdrawalPut',
  'changePut',
];

/** §9.8, `M`: the step, and what became of it, is all that those who know a request the least are told of its life. */
const toldAtLeast = [
  'submitted', 'admitted', 'poleSetAside', 'rejectedInadmissible', 'leadUndetermined', 'leadAttributed',
  'leadClaimed', 'leadStoodDown', 'panelAwaited', 'panelNamed', 'signerNamed', 'coReviewOpened',
  'conciliationOpened', 'conditionsOpened', 'labelGranted', 'opinionGiven', 'requestPostponed',
  'requestRefused', 'supportGranted', 'supportWithdrawn', 'reexaminationRequested', 'reexaminationDecided', 'requestReopened', 'requestWithdrawn',
  'requestLapsed', 'requestClosed', 'callMoved', 'callCancelled', 'labelTransmitted', 'labelSuspended',
  'labelResumed', 'labelRectified', 'coLabelAdded', 'poleWithdrew', 'leadVacated', 'certificateTakenOver', 'changeTaken', 'fundingRecorded', 'fundingFinalised',
  'requestSuspended', 'requestResumed', 'labelCompleted', 'labelWithdrawn', 'labelExpired', 'bearerLeft', 'poleLeft', 'successionAccepted', 'successionEnded', 'leadReassigned',
]; // prettier-ignore

/** R3: the secretary writes down that rules are replaced, under a decision of steering. */
const toldToSteering = [...toldAtLeast, 'ruleSetAdopted', 'reexaminationPassedOn'];

/** Facts that tell a pôle's position, whatever else they say: read by whoever may read it (architecture §2, R84). */
const tellsPosition = [
  'positionRecorded',
  'leadOpinionShared',
  'takeOverOpened',
  'oppositionLifted',
  'oppositionMaintained',
];

/** R37: between the pôles that review and steering. */
const ofSteering = ['sentToSteering', 'outcomeUpheld', 'deliberationOrdered', 'deliberationLapsed'];

/** R84: for which pôle steering answers a declared change, and what it says, is that pôle's; the others read what comes of it. */
const ofRuling = ['changePassedOn', 'changeRulingOverdue', 'changeRuled'];

/** R63c */
export const ofExclusion = [
  'exclusionAsked',
  'exclusionPut',
  'exclusionReminded',
  'exclusionGranted',
  'exclusionRefused',
];

/** Acts that give or change a position: whoever may not read it may not read who acted last either. */
const speaks = ['recordPosition', 'recordLateOpinion', 'liftOpposition', 'maintainOpposition'];

/** The trail as this reader may read it, the newest first. */
export function journalOf(reading: Reading, { trail, names }: Details): JournalLine[] {
  return trail
    .flatMap((line) =>
      line.facts.filter((fact) => tells(reading, line, fact)).map((fact) => said(reading, line, fact, names)),
    )
    .reverse();
}

type Fact = TrailLine['facts'][number];

/** Whether a fact of the trail is told to this reader. */
export function tells(
  reading: Reading,
  { key, actor }: Pick<TrailLine, 'key' | 'actor'>,
  fact: Fact,
): boolean {
  if (untold.includes(fact.type)) return false;
  const own = actor.id === reading.standing.person;
  const pole = typeof fact['pole'] === 'string' ? fact['pole'] : null;
  if (fact.type === 'leadOpinionShared' && reading.standing.isHolder) return false;
  if (tellsPosition.includes(fact.type) && pole) return showsPosition(reading, pole);
  if (fact.type === 'lateOpinionRecorded' && pole) return mayHearLate(reading, pole);
  // R44: every pôle is told of it, whatever else they may know of one another.
  if (ofSteering.includes(fact.type))
    return reading.standing.steering || (reading.level === 'full' && !reading.standing.isHolder);
  if (ofWithdrawal.includes(fact.type)) return tellsWithdrawal(reading, fact);
  if (ofRuling.includes(fact.type))
    return reading.standing.steering || (reading.level === 'full' && pole !== null && isOwn(reading, pole));
  const least = reading.standing.steering ? toldToSteering : toldAtLeast;
  if (reading.level === 'minimal' && !least.includes(fact.type)) return false;
  if (fact.type === 'windowReopened') return reading.level === 'full' && !reading.standing.isHolder;
  if (
    ['secondVoteRefused', 'secondAnswerRefused', 'conflictConfirmed', 'conflictDismissed'].includes(fact.type)
  )
    return pole !== null && isOwn(reading, pole) && (own || seesBallots(reading, pole));
  if (['coLabelAsked', 'coLabelDenied'].includes(fact.type)) return pole !== null && isOwn(reading, pole);
  if (ofExclusion.includes(fact.type)) return tellsExclusion(reading, fact);
  // A draft is its holder's alone until it is submitted.
  if (fact.type === 'fullProposalOpened' || fact.type === 'resubmissionOpened')
    return reading.standing.isHolder;
  if (fact.type === 'lightTrackOpened') return reading.level === 'full';
  if (fact.type === 'interestsDeclared') return own;
  if (isHandover(key)) return tellsHandover(reading, fact.type);
  return key === 'request' || key === 'label' || (pole !== null && isOwn(reading, pole));
}

/** R63c: the holder, and whoever answers for the pôle; when the pôle was reminded is its own affair. */
function tellsExclusion(reading: Reading, fact: Fact): boolean {
  const inner = fact.type === 'exclusionPut' || fact.type === 'exclusionReminded';
  if (reading.standing.isHolder) return !inner;
  const pole = String(fact['pole']);
  const isPut = fact.type !== 'exclusionAsked';
  return (
    isPut &&
    reading.level === 'full' &&
    isOwn(reading, pole) &&
    answersFor(reading, pole, fact['ofChair'] === true)
  );
}

function said(reading: Reading, line: TrailLine, fact: Fact, names: Record<string, string>): JournalLine {
  const nameOf = (code: PoleCode | null | undefined) =>
    reading.world.cooperation.poles.find((one) => one.code === code)?.short ?? null;
  // R62: of a change no pôle has suspended the label.
  const pole =
    typeof fact['pole'] === 'string' && fact['ground'] !== 'declaredChange' ? nameOf(fact['pole']) : null;
  const { position, opinion, verdict, deadline, cause, ground, doubt, decision, from, startsAt } =
    fact as Record<string, unknown>;
  const to = fact.type === 'requestSuspended' ? fact['until'] : fact['to'];
  // R82: of what a label is suspended for, or put right in, whoever reads the dossier is told; withdrawn for, the holder and that pôle.
  const hidden =
    (['labelSuspended', 'labelRectified', 'requestSuspended'].includes(fact.type) &&
      reading.level !== 'full') ||
    (fact.type === 'poleWithdrew' && !isOfTheirs(reading, String(fact['pole'])));
  const params = Object.entries({
    ...{ position, opinion, verdict, deadline, cause, doubt, decision, from, to, startsAt },
    ...(!hidden && { ground, field: fact['field'] }),
    ...{ result: fact['result'], awaited: fact['awaited'], about: fact['about'] },
    ...{ kind: fact['kind'], event: fact['event'] },
    ...{ version: figure(fact['version']), unseen: figure(fact['unseen']) },
  });
  return {
    at: line.at,
    fact: fact.type,
    pole,
    params: Object.fromEntries(
      params.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
    by:
      endsByVote(reading, fact) || isOfLastAnswer(reading, line) ? null : byOf(reading, line, names, nameOf),
    hash: line.hash,
  };
}

/** R84: who of another pôle's organ has answered last is told by nothing that comes of the answer. */
const isOfLastAnswer = (reading: Reading, { key, command, as }: TrailLine): boolean =>
  key === 'label' &&
  ['recordKept', 'recordVerdict', 'recordCoLabel'].includes(command) &&
  !(as.pole !== undefined && isOwn(reading, as.pole));

/**
 * R82, R84: another pôle's people, and the experts for the holder, act under their capacity, not their name; so does the
 * holder for those who know the least of a request. R62: who is asked and declines is not named.
 */
function byOf(
  reading: Reading,
  { actor, as, command }: TrailLine,
  names: Record<string, string>,
  nameOf: (code: PoleCode | null | undefined) => string | null,
): JournalLine['by'] {
  if (actor.kind !== 'person') return null;
  if (speaks.includes(command) && as.pole !== undefined && !showsPosition(reading, as.pole)) return null;
  const { standing } = reading;
  const known =
    actor.id === standing.person ||
    (isOfHolder(as.role) && command !== 'declineHandover' && reading.level !== 'minimal') ||
    (as.pole !== undefined && isOwn(reading, as.pole));
  return {
    name: known ? (names[actor.id ?? ''] ?? null) : null,
    role: as.role ?? null,
    delegated: as.delegation !== undefined,
    pole: nameOf(as.pole),
  };
}
