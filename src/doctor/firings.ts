import { addDays, atHour, civilDate } from '../../workflows/calendar/index.js';
import { reminderHour } from '../../workflows/index.js';
import { chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

/**
 * What opens the step a deadline belongs to: a fact, or a command. A deadline that is not here acts once for all. A call that
 * moves may bring a missed end, and its rungs, once more (R52).
 */
const opens: Record<string, string[]> = {
  admissibility: ['submitted', 'completed', 'requestReopened', 'callMoved'],
  completion: ['completionRequested'],
  leadAttribution: ['leadUndetermined', 'successionEnded', 'callMoved'],
  leadReview: ['leadAttributed', 'versionTaken', 'callMoved'],
  leadDirector: ['leadAttributed', 'versionTaken', 'callMoved'],
  leadPresident: ['leadAttributed', 'versionTaken', 'callMoved'],
  leadClaim: ['leadAttributed', 'versionTaken', 'callMoved'],
  takeOver: ['takeOverOpened'],
  coReview: ['coReviewOpened', 'windowReopened', 'deliberationOrdered'],
  conciliation: ['conciliationOpened'],
  certification: ['outcomeComputed', 'callMoved'],
  // Sent once, unless the call moves.
  steeringRuling: ['sentToSteering', 'callMoved'],
  panelNaming: ['panelAwaited', 'callMoved'],
  panelOpinion: ['panelNamed'],
  versionConfirmation: ['versionHandedIn', 'callMoved'],
  // One after the other, of several pôles that leave (R64).
  succession: ['poleLeft', 'successionEnded', 'callMoved'],
  // Twice at most.
  suspensionEnd: ['requestSuspended'],
  reservationLift: ['callMoved'],
  // Whether people are asked for their declarations anew or not.
  clearance: ['reviewAccepted'],
  expertise: ['clearanceReached', 'becomeLead'],
  votePreparation: ['expertiseConcluded', 'deliberateAgain', 'judgedAnew'],
  voteWindow: ['voteOpened', 'organReconvened'],
  reconvened: ['quorumMissed'],
  minutesApproval: ['minutesDrafted'],
  opinionValidation: ['opinionProposed'],
  // Asked about again as long as it lasts (R70).
  suspensionReview: ['labelSuspended', 'suspensionOverdue'],
  // One after the other, of several pôles; as long as steering does not answer (R70).
  withdrawalAnswer: ['withdrawalNoticed', 'withdrawalPut'],
  withdrawalRuling: ['withdrawalPassedOn', 'withdrawalRulingOverdue'],
  leadNaming: ['leadVacated'],
  // R62: of each version that is declared; asked about again as long as the minimum of the call is not met.
  changeConfirmation: ['changeDeclared'],
  changeMend: ['changeDeclared', 'changeUnmended'],
  changeRuling: ['changePassedOn', 'changeRulingOverdue'],
  // R62: it ends the proposal, or begins again by itself as long as the version is judged.
  handoverVersion: ['deadlineReached'],
  // What was noted by mistake is put right, an agreement is amended; a form for each year (R72, R73).
  finalisation: ['fundingRecorded'],
  yearlyForm: ['followUpMissed', 'fundingFinalised'],
  finalReport: ['fundingFinalised'],
};

const wordsOf = ({ body: { command, facts } }: Entry) => [command.type, ...facts.map(({ type }) => type)];

/**
 * A reminder comes again with the next rung of its step's ladder, on another morning (R54): one that is late is still that of the
 * last morning. That of an exclusion comes for each ask (R63c).
 */
function named({ at, body: { command, facts } }: Entry): string {
  const deadline = String(command['deadline']);
  if (deadline === 'exclusionReminder') return `${deadline} ${at}`;
  if (
    ![
      'reminder',
      'versionReminder',
      'successionReminder',
      'handoverReminder',
      'fundingReminder',
      'followUpReminder',
    ].includes(deadline)
  )
    return deadline;
  const steps = facts.map((fact) => fact['deadline'] ?? fact.type);
  return `${deadline} ${String(steps)} ${lastMorning(at)}`;
}

function lastMorning(at: string): string {
  const day = civilDate(at);
  return atHour(day, reminderHour, 0) <= at ? day : addDays(day, -1);
}

/** The entries in which a deadline acted although nothing had opened its step since it last did (R53). */
export function firedTwice(request: RequestRead): string[] {
  return Object.keys(request.instances).flatMap((key) => {
    const spent = new Set<string>();
    return chainOf(request, key).flatMap((entry) => {
      const { command } = entry.body;
      const deadline = command.type === 'deadlineReached' ? named(entry) : null;
      const again = deadline !== null && spent.has(deadline);
      if (deadline !== null) spent.add(deadline);
      const said = wordsOf(entry);
      for (const one of spent) if (opens[one]?.some((word) => said.includes(word))) spent.delete(one);
      return again ? [placeOf(entry)] : [];
    });
  });
}
