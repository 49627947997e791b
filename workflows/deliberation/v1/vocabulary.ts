import type { Calendar } from '../../calendar/index.js';
import type { Tally } from '../../pole-review/v1/vocabulary.js';
import type { PinnedValues } from '../../rule-set.js';
import type { By, Instant, PersonId, PoleCode, Roll, SeatId, TextRef } from '../../vocabulary.js';

/** What an organ is asked. Its answer goes to whoever asked; without one, what stood before stands. */
export const questions = ['reexamination', 'withdrawal', 'coLabel', 'change'] as const;
export type Question = (typeof questions)[number];

/** What a member of the organ says to the question. */
export const answers = ['for', 'against', 'abstain'] as const;
export type Answer = (typeof answers)[number];

/** What the organ has said: `silent` where it never had its quorum. */
export const verdicts = ['carried', 'notCarried', 'silent'] as const;
export type Verdict = (typeof verdicts)[number];

export type DeliberationDeadline = 'voteWindow' | 'reminder';

interface Act {
  at: Instant;
  by: By;
}

export type DeliberationCommand = Act &
  (
    | {
        type: 'castAnswer';
        seat: SeatId;
        person: PersonId;
        /** whose vote it is: the holder of the seat, where the bearer of its proxy casts it (R33, R35) */
        voter: PersonId;
        /** one of the two has voted on the request before: anywhere (R68), or in another pôle (R35) */
        votedBefore: boolean;
        answer: Answer;
        texts?: { reasons?: TextRef };
      }
    | { type: 'noteDeclaration'; person: PersonId; clear: boolean }
    | { type: 'moveClosing'; closesAt: Instant }
    /** the time of whoever asked is over: what is there is counted */
    | { type: 'expire' }
    /** what was asked is settled otherwise */
    | { type: 'endDeliberation' }
    | { type: 'deadlineReached'; deadline: DeliberationDeadline }
  );

interface Of {
  pole: PoleCode;
  organ: string;
  about: Question;
}

export type DeliberationFact =
  | ({ type: 'organAsked'; voters: PersonId[] } & Of)
  | ({ type: 'organVotersCalled'; voters: PersonId[] } & Of)
  | ({ type: 'answerCast'; seat: SeatId; person: PersonId } & Of)
  | ({ type: 'secondAnswerRefused'; seat: SeatId; voter: PersonId } & Of)
  | ({ type: 'organReconvened'; voters: PersonId[]; present: number; needed: number } & Of)
  | ({ type: 'organReminded' } & Of)
  | ({ type: 'organAnswered'; verdict: Verdict; tally: Tally } & Of)
  | ({ type: 'organShort' } & Of)
  | ({ type: 'deliberationEnded' } & Of);

export interface CastAnswer {
  answer: Answer;
  person: PersonId;
  voter: PersonId;
  at: Instant;
  texts?: { reasons?: TextRef };
}

export interface AnswerVote {
  secondCall: boolean;
  openedAt: Instant;
  /** seats that may vote: voting seats of the organ, those aside left out, alternates called by R31 included */
  electorate: Roll;
  answers: Record<SeatId, CastAnswer>;
}

export interface DeliberationContext {
  pole: PoleCode;
  /** code of the organ */
  organ: string;
  about: Question;
  calendar: Calendar;
  rules: PinnedValues;
  /** R41: what comes after it gives nothing; null where the closing has no part in it, as for a withdrawal (R70) */
  closesAt: Instant | null;
  /** when whoever asked wants the answer, the closing apart; null where nobody waits */
  ends: Instant | null;
  /** instant at which the vote under way was opened: its deadlines count from it */
  since: Instant;
  /** reminders of the vote under way come after it (R54) */
  ladderFrom: Instant;
  roll: Roll;
  /** R63: by person, false for who has declared an interest */
  declarations: Record<PersonId, boolean>;
  /** who has voted on the request takes no part: on a refusal anywhere (R68), on a late label in another pôle (R35) */
  barred: PersonId[];
  vote: AnswerVote;
  tally: Tally | null;
}
