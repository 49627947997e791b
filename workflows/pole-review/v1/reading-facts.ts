import { awaitedExperts } from './readings.js';
import type { PoleReviewCommand, PoleReviewContext, PoleReviewFact } from './vocabulary.js';

type Teller = (context: PoleReviewContext, command: PoleReviewCommand) => PoleReviewFact | null;
type OfPerson = 'expertAssigned' | 'reviewSubmitted' | 'expertWithdrew' | 'expertReleased';

const ofPerson =
  (type: OfPerson, by: 'assignExpert' | 'submitReview' | 'leaveReading' | 'releaseExpert'): Teller =>
  ({ pole }, command) =>
    command.type === by ? { type, pole, person: command.person } : null;

/** Who reads the dossier for the pôle, who no longer does, and where nobody was found (R43, R76). */
export const readingTellers = {
  expertAssigned: ofPerson('expertAssigned', 'assignExpert'),
  reviewSubmitted: ofPerson('reviewSubmitted', 'submitReview'),
  expertWithdrew: ofPerson('expertWithdrew', 'leaveReading'),
  expertReleased: ofPerson('expertReleased', 'releaseExpert'),
  expertReminded: (context) =>
    awaitedExperts(context).length > 0 ? { type: 'expertReminded', pole: context.pole } : null,
  expertNeedNoted: ({ pole }, command) =>
    command.type === 'noteExpertNeed' ? { type: 'expertNeedNoted', pole, domain: command.domain } : null,
} satisfies Record<string, Teller>;
