import {
  deliberationOf,
  heirIn,
  innerPoleOf,
  labelKey,
  poleOfKey,
  requestOf,
  type Question,
} from '../../workflows/index.js';
import { wasClear } from './declarations.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';
import { votesOf } from './votes.js';

const answersIn = ({ entries }: RequestRead) =>
  entries.filter(({ body }) => body.command.type === 'castAnswer');
/** Of a withdrawal, and of a change of the project, those who granted the label vote (R62, R70). */
const isAppeal = ({ body }: Entry) =>
  body.facts.every(({ about }) => about !== 'withdrawal' && about !== 'change');
const personsOf = ({ body: { command } }: Entry) => [String(command['person']), String(command['voter'])];

/** What the organ was asked that an answer is of. */
const aboutOf = (request: RequestRead, { key }: Entry) =>
  deliberationOf(aggregateOf(request), key)?.context.about ?? 'reexamination';

/** R68: whoever has had a vote on the request before, for whomever; on a late label, in another pôle (R35). */
function votedBefore(request: RequestRead): string[] {
  const reviews = Object.keys(request.chains).filter((key) => poleOfKey(key));
  const ballots = reviews.flatMap((key) =>
    votesOf(request, key).ballots.map((ballot) => ({ ...ballot, pole: poleOfKey(key) })),
  );
  const counts = (answer: Entry, pole: string | null) =>
    aboutOf(request, answer) !== 'coLabel' || pole !== innerPoleOf(answer.key);
  return answersIn(request)
    .filter(isAppeal)
    .filter((entry) =>
      ballots.some(
        ({ entry: { at }, pole, person, voter }) =>
          counts(entry, pole) &&
          at <= entry.at &&
          personsOf(entry).some((one) => one === person || one === voter),
      ),
    )
    .map(placeOf);
}

const ofUndeclared = (request: RequestRead): string[] =>
  answersIn(request)
    .filter((entry) => !wasClear(request, String(entry.body.command['person']), entry.at))
    .map(placeOf);

/** Of what the request and the label are told: the question it answers. */
const aboutHeard = (key: string, command: string): Question => {
  if (key !== labelKey) return 'reexamination';
  if (command === 'recordKept') return 'change';
  return command === 'recordCoLabel' ? 'coLabel' : 'withdrawal';
};

/** R64: for a pôle that has left, whoever has taken its place by consent answers of a declared change. */
function voiceOf(request: RequestRead, { type, ...command }: Entry['body']['command']): unknown {
  const { pole } = command as Record<string, unknown>;
  const context = type === 'recordKept' ? requestOf(aggregateOf(request))?.context : undefined;
  return (context && heirIn(context, String(pole))) ?? pole;
}

/** The entry a verdict was forwarded from says it; its head is carried. */
function nobodySaid(request: RequestRead): string[] {
  return [...chainOf(request, 'request'), ...chainOf(request, labelKey)]
    .filter(({ body }) => ['recordVerdict', 'recordCoLabel', 'recordKept'].includes(body.command.type))
    .filter(({ key, body: { command, carries } }) => {
      const sources = carries.map((head) =>
        request.entries.find((one) => one.instance === head.instance && one.seq === head.seq),
      );
      const about = aboutHeard(key, command.type);
      const short = command['verdict'] === null || command.type !== 'recordVerdict';
      return !sources.some((source) =>
        source?.body.facts.some(
          ({ type, verdict = null, pole, ...fact }) =>
            fact['about'] === about &&
            (command['pole'] === undefined || voiceOf(request, command) === pole) &&
            ((type === 'organAnswered' && verdict === command['verdict']) ||
              (short && type === 'organShort' && command['verdict'] !== 'carried')),
        ),
      );
    })
    .map(placeOf);
}

function twice(request: RequestRead): string[] {
  const told = chainOf(request, 'request').flatMap((entry) =>
    entry.body.facts.filter(({ type }) => type === 'reexaminationRequested').map(() => placeOf(entry)),
  );
  return told.slice(1);
}

export const reexamination: Subject = {
  about: 'Re-examinations of a refusal, and what organs answer after a decision',
  remedy:
    'Stop the letters of this request, and read its audit trail with the chair of the organ that was asked.',
  invariants: [
    {
      name: 'answerOfFirstVoter',
      rule: 'R68',
      promise:
        'nobody who voted on a request has a vote in its re-examination, nor in another pôle on a late label',
      ofRequest: votedBefore,
    },
    {
      name: 'answerOfRecused',
      rule: 'R63',
      promise: 'who answers a question after the decision has declared to have no interest',
      ofRequest: ofUndeclared,
    },
    {
      name: 'verdictNobodySaid',
      rule: 'R68',
      promise: 'every verdict a request or a label has heard was said by the organ whose head it carries',
      ofRequest: nobodySaid,
    },
    {
      name: 'reexaminedTwice',
      rule: 'R68',
      promise: 'a refusal is looked at again once',
      ofRequest: twice,
    },
  ],
};
