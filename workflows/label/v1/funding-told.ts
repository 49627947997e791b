import type { CivilDate } from '../../calendar/index.js';
import type { Instant, TextRef } from '../../vocabulary.js';

/** R72: what the funder has answered. */
export const fundingResults = ['funded', 'notFunded'] as const;
export type FundingResult = (typeof fundingResults)[number];

/** R72: the answer, and the agreement that makes it final. */
export interface Funding {
  result: FundingResult;
  /** the day the results were published */
  resultsOn: CivilDate;
  /** of the project, as the agreement says it; null until it is signed */
  agreement: { startsOn: CivilDate; endsOn: CivilDate } | null;
  /** no agreement in time, and what that meant */
  missed: { benefitLost: boolean } | null;
}

/** R73: what a holder says of a year: figures, and how far the project is. */
export interface YearlyForm {
  year: number;
  at: Instant;
  jobs: number;
  patents: number;
  partners: number;
  texts: { progress: TextRef };
}

/** R73: what has been given, and what is owed. */
export interface FollowUp {
  /** years that are over with: given, or missed */
  years: number;
  /** of these, the ones still to be given, in order */
  owed: number[];
  forms: YearlyForm[];
  reportMissed: boolean;
  /** something is owed whose date has gone by: a mark, and no sanction */
  late: boolean;
}

/** What a funded project owes next. */
export type Awaited = 'finalisation' | 'yearlyForm' | 'finalReport';
