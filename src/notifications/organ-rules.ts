import { deliberationOf, type DeliberationContext } from '../../workflows/index.js';
import { asks, tells, when, type LetterRule, type When } from './rule.js';
import type { Template } from './templates.js';

type Question = DeliberationContext['about'];

/** What each question has an organ's voters and its pôle's case officer read. */
interface Letters {
  vote: Template;
  again: Template;
  soon: Template;
  put: Template;
  /** to the voters still awaited, and to the officer, where the vote is called off */
  off: [Template, Template];
}

const lettersOf: Record<Question, Letters> = {
  reexamination: {
    vote: 'answerQuestion',
    again: 'answerQuestionAgain',
    soon: 'answerQuestionSoon',
    put: 'questionPut',
    off: ['answerQuestionOff', 'questionOff'],
  },
  coLabel: {
    vote: 'answerCoLabel',
    again: 'answerCoLabelAgain',
    soon: 'answerCoLabelSoon',
    put: 'coLabelPut',
    off: ['coLabelVoteOff', 'coLabelVoteOff'],
  },
  change: {
    vote: 'voteOnChange',
    again: 'voteOnChangeAgain',
    soon: 'voteOnChangeSoon',
    put: 'changeVoteOpen',
    off: ['changeVoteOff', 'changeVoteOff'],
  },
  withdrawal: {
    vote: 'voteOnWithdrawal',
    again: 'voteOnWithdrawalAgain',
    soon: 'voteOnWithdrawalSoon',
    put: 'withdrawalVoteOpen',
    off: ['withdrawalVoteOff', 'withdrawalVoteOff'],
  },
};

/** Where nobody may vote the organ is asked nothing: who hears that it is too small is told instead (R31). */
const someVote: When = ({ fact }) => fact.type !== 'organAsked' || fact.voters.length > 0;

const isAbout =
  (question: Question): When =>
  ({ aggregate, key }) =>
    deliberationOf(aggregate, key)?.context.about === question;

/** A letter of each question, where that is what the organ is asked. */
const forEach = (rules: (letters: Letters) => LetterRule[]): LetterRule[] =>
  (Object.keys(lettersOf) as Question[]).flatMap((question) =>
    when(isAbout(question), rules(lettersOf[question])),
  );

const window = 'pole/voteWindow';

/** R45, R68, R70: an organ is asked a question; the answer is told by the fact of who asked. */
export const organRules = {
  organAsked: when(
    someVote,
    forEach(({ vote, put }) => [asks('organVoters', vote, window), tells('poleOfficer', put, window)]),
  ),
  organVotersCalled: forEach(({ vote }) => [asks('organVoters', vote, window)]),
  organReconvened: forEach(({ again, put }) => [
    asks('organVoters', again, window),
    tells('poleOfficer', put, window),
  ]),
  deliberationEnded: forEach(({ off: [voters, officer] }) => [
    tells('awaitedVoters', voters),
    tells('poleOfficer', officer),
  ]),
  organReminded: forEach(({ soon }) => [asks('awaitedVoters', soon, window)]),
} satisfies Record<string, LetterRule[]>;
