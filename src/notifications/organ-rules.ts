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
}

const lettersOf: Record<Question, Letters> = {
  reexamination: {
    vote: 'answerQuestion',
    again: 'answerQuestionAgain',
    soon: 'answerQuestionSoon',
    put: 'questionPut',
  },
  coLabel: {
    vote: 'answerCoLabel',
    again: 'answerCoLabelAgain',
    soon: 'answerCoLabelSoon',
    put: 'coLabelPut',
  },
};

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

/** R45, R68: an organ is asked a question; the answer is told by the fact of who asked. */
export const organRules = {
  organAsked: forEach(({ vote, put }) => [
    asks('organVoters', vote, window),
    tells('poleOfficer', put, window),
  ]),
  organVotersCalled: forEach(({ vote }) => [asks('organVoters', vote, window)]),
  organReconvened: forEach(({ again, put }) => [
    asks('organVoters', again, window),
    tells('poleOfficer', put, window),
  ]),
  organReminded: forEach(({ soon }) => [asks('awaitedVoters', soon, window)]),
} satisfies Record<string, LetterRule[]>;
