import { poleOfKey } from '../../workflows/index.js';
import { wasClear } from './declarations.js';
import type { Subject } from './invariant.js';
import { chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';
import { votesOf } from './votes.js';

const answersIn = ({ entries }: RequestRead) =>
  entries.filter(({ body }) => body.command.type === 'castAnswer');
/** Of a withdrawal those who granted the label vote (R70). */
const isAppeal = ({ body }: Entry) => body.facts.every(({ about }) => about !== 'withdrawal');
const personsOf = ({ body: { command } }: Entry) => [String(command['person']), String(command['voter'])];

/** R68: whoever has had a vote on the request before, for whomever. */
function votedBefore(request: RequestRead): string[] {
  const reviews = Object.keys(request.chains).filter((key) => poleOfKey(key));
  const ballots = reviews.flatMap((key) => votesOf(request, key).ballots);
  return answersIn(request)
    .filter(isAppeal)
    .filter((entry) =>
      ballots.some(
        ({ entry: { at }, person, voter }) =>
          at <= entry.at && personsOf(entry).some((one) => one === person || one === voter),
      ),
    )
    .map(placeOf);
}

const ofUndeclared = (request: RequestRead): string[] =>
  answersIn(request)
    .filter((entry) => !wasClear(request, String(entry.body.command['person']), entry.at))
    .map(placeOf);

/** The entry a verdict was forwarded from says it; its head is carried. */
function nobodySaid(request: RequestRead): string[] {
  return [...chainOf(request, 'request'), ...chainOf(request, 'label')]
    .filter(({ body }) => body.command.type === 'recordVerdict')
    .filter(({ body: { command, carries } }) => {
      const sources = carries.map((head) =>
        request.entries.find((one) => one.instance === head.instance && one.seq === head.seq),
      );
      const says = command['verdict'] === null ? 'organShort' : 'organAnswered';
      return !sources.some((source) =>
        source?.body.facts.some(
          ({ type, verdict = null }) => type === says && verdict === command['verdict'],
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
  about: 'Re-examinations of a refusal',
  remedy:
    'Stop the letters of this request, and read its audit trail with the chair of the organ that was asked.',
  invariants: [
    {
      name: 'answerOfFirstVoter',
      rule: 'R68',
      promise: 'nobody who voted on a request has a vote in its re-examination',
      ofRequest: votedBefore,
    },
    {
      name: 'answerOfRecused',
      rule: 'R63',
      promise: 'who votes in a re-examination or on a withdrawal has declared to have no interest',
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
