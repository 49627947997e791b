import { chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

/** What opens the step a deadline belongs to: a fact, or a command. A deadline that is not here acts once for all. */
const opens: Record<string, string[]> = {
  admissibility: ['submitted', 'completed'],
  completion: ['completionRequested'],
  completionReminder1: ['completionRequested'],
  completionReminder2: ['completionRequested'],
  leadAttribution: ['leadUndetermined'],
  leadReview: ['leadAttributed'],
  takeOver: ['takeOverOpened'],
  coReview: ['coReviewOpened'],
  conciliation: ['conciliationOpened'],
  certification: ['outcomeComputed'],
  clearance: ['interestsRequested'],
  expertise: ['clearanceReached', 'becomeLead'],
  expertReminder1: ['clearanceReached', 'becomeLead'],
  expertReminder2: ['clearanceReached', 'becomeLead'],
  votePreparation: ['expertiseConcluded'],
  voteWindow: ['voteOpened'],
  reconvened: ['quorumMissed'],
  opinionValidation: ['opinionProposed'],
};

const wordsOf = ({ body: { command, facts } }: Entry) => [command.type, ...facts.map(({ type }) => type)];

/** The entries in which a deadline acted although nothing had opened its step since it last did (R53). */
export function firedTwice(request: RequestRead): string[] {
  return Object.keys(request.instances).flatMap((key) => {
    const spent = new Set<string>();
    return chainOf(request, key).flatMap((entry) => {
      const { command } = entry.body;
      const deadline = command.type === 'deadlineReached' ? String(command['deadline']) : null;
      const again = deadline !== null && spent.has(deadline);
      if (deadline !== null) spent.add(deadline);
      const said = wordsOf(entry);
      for (const one of spent) if (opens[one]?.some((word) => said.includes(word))) spent.delete(one);
      return again ? [placeOf(entry)] : [];
    });
  });
}
