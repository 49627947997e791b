import { answers, questions, verdicts } from '../../../workflows/index.js';
import { instant, list, oneOf, orNull, record, text, uuid, whole, yesNo } from '../json-schema.js';
import { pole } from './parts.js';
import { tally } from './review.js';

const answerer = record({
  seat: uuid,
  name: text,
  chair: yesNo,
  interests: oneOf(['clear', 'recused', 'undeclared']),
  barred: yesNo,
  hasAnswered: yesNo,
  answer: orNull(oneOf(answers)),
  answerReasons: orNull(text),
  you: yesNo,
});

/** What an organ was asked after the decision, for the people of its own pôle alone (R84). */
export const deliberation = record({
  pole,
  name: text,
  organ: orNull(text),
  about: oneOf(questions),
  question: whole,
  state: text,
  secondCall: yesNo,
  members: list(answerer),
  cast: whole,
  electorate: whole,
  reasonsRequired: list(oneOf(answers)),
  verdict: orNull(oneOf(verdicts)),
  tally: orNull(tally),
});

/** R68: a refusal that is looked at again. */
export const reexamination = record({
  at: instant,
  pole: text,
  organ: orNull(text),
  verdict: orNull(oneOf(verdicts)),
  decision: orNull(text),
  reasons: orNull(text),
});
