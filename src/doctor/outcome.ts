import { isDeepStrictEqual } from 'node:util';
import {
  labelKey,
  opinions,
  reviewKey,
  type ComputedOutcome,
  type LabelContext,
} from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { advisedBy, departedBy } from './departed.js';
import { decisionFacts, grantFacts, outcomesOf } from './outcome-fold.js';
import { chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

const requestChain = (request: RequestRead) => chainOf(request, 'request');
const tells = (type: string) => (entry: Entry) => entry.body.facts.some((fact) => fact.type === type);
/** What has the outcome computed once more (R44, R67); R63h: another pôle that signs for a panel. */
const reopens = (entry: Entry) =>
  ['windowReopened', 'deliberationOrdered', 'signerNamed', 'leadReassigned'].some((type) =>
    tells(type)(entry),
  ) ||
  leadLeaves(entry) ||
  replaces(entry);
/** R64 */
const leadLeaves = (entry: Entry) =>
  entry.body.facts.some(({ type, seat }) => type === 'poleLeft' && seat === 'lead');
/** R60: a version that changes what was judged. */
const replaces = (entry: Entry) =>
  entry.body.facts.some(({ type, kind }) => type === 'versionTaken' && kind === 'major');
/** R68: what is decided once more: a refusal that did not stand, what was found inadmissible. */
const decidesAnew = (entry: Entry) =>
  entry.body.facts.some(
    ({ type, stands }) => type === 'requestReopened' || (type === 'reexaminationDecided' && stands === false),
  );
const heard = (request: RequestRead) =>
  requestChain(request).filter(({ body }) => body.command.type === 'recordPosition');

/** R30-R34: an opinion is what a vote has made; silence, a refusal to review or a recusal need none. */
function withoutVote(request: RequestRead): string[] {
  return heard(request)
    .filter(({ body }) => opinions.some((one) => one === body.command['position']))
    .filter(({ body, at }) => {
      const review = chainOf(request, reviewKey(String(body.command['pole'])));
      return !review.some((entry) => entry.at <= at && tells('voteClosed')(entry));
    })
    .map(placeOf);
}

const saidAs: Record<string, string[]> = {
  declined: ['reviewDeclined'],
  recused: ['poleRecused'],
  silent: ['fellSilent'],
};

/** The entry a position was forwarded from says that very position; its head is carried. */
function nobodySaid(request: RequestRead): string[] {
  return heard(request)
    .filter(({ body: { command, carries } }) => {
      const review = request.instances[reviewKey(String(command['pole']))];
      const head = carries.find(({ instance }) => instance === review?.id);
      const source = request.entries.find((one) => one.instance === head?.instance && one.seq === head.seq);
      const said = saidAs[String(command['position'])] ?? ['opinionValidated', 'opinionRevised'];
      return !source?.body.facts.some(
        (fact) =>
          said.includes(fact.type) && (!('opinion' in fact) || fact['opinion'] === command['position']),
      );
    })
    .map(placeOf);
}

/** R44 */
function afterOutcome(request: RequestRead): string[] {
  const chain = requestChain(request);
  const turns = chain.filter((entry) => tells('outcomeComputed')(entry) || reopens(entry));
  const isOver = (seq: number) => {
    const last = turns.filter((turn) => turn.seq < seq).at(-1);
    return last !== undefined && tells('outcomeComputed')(last);
  };
  return heard(request)
    .filter(({ seq }) => isOver(seq))
    .map(placeOf);
}

function twice(request: RequestRead, types: readonly string[]): string[] {
  const told = requestChain(request).filter(({ body }) =>
    body.facts.some(({ type }) => types.includes(type)),
  );
  // R44, R67: a window opened again after an outcome, or an organ asked anew, makes it anew.
  const first = told[0]?.seq ?? Infinity;
  const anew = types.includes('outcomeComputed') ? reopens : decidesAnew;
  const again = requestChain(request).filter((entry) => entry.seq > first && anew(entry)).length;
  return told.slice(1 + again).map(placeOf);
}

/** A label, an opinion or a refusal tells the outcome that was computed; a lead may postpone without one (R36). */
function withoutOutcome(request: RequestRead): string[] {
  const outcomes = outcomesOf(request);
  return requestChain(request)
    .filter(({ seq, body }) =>
      body.facts.some((fact) => {
        const computed = outcomes.filter((one) => one.entry.seq <= seq).at(-1)?.told;
        const before = computed && advisedBy(departedBy(requestChain(request), seq), computed);
        if (grantFacts.includes(fact.type)) return !isDeepStrictEqual(before, fact['outcome']);
        // R38: a reservation upheld refuses what was to be labelled.
        const upheld = body.facts.some(({ type }) => type === 'reservationUpheld');
        return fact.type === 'requestRefused' && !upheld && before?.result !== 'refused';
      }),
    )
    .map(placeOf);
}

function otherLabel(request: RequestRead): string[] {
  const granted = requestChain(request)
    .flatMap(({ body }) => body.facts)
    .find(({ type }) => type === 'labelGranted')?.['outcome'] as ComputedOutcome | undefined;
  const label = request.instances[labelKey]?.snapshot.context as LabelContext | undefined;
  const same =
    isDeepStrictEqual(granted?.labelling, label?.certificates[0]?.labelling) &&
    isDeepStrictEqual(granted?.dissenting, label?.dissenting);
  return same ? [] : [request.id];
}

export const outcome: Subject = {
  about: 'The outcome',
  remedy: 'Stop the certificate and the letters of this request, and read its audit trail with its chair.',
  invariants: [
    {
      name: 'outcomeWithoutVote',
      rule: 'R33',
      promise: 'every opinion a request has heard follows from a closed vote of that pôle',
      ofRequest: withoutVote,
    },
    {
      name: 'outcomeNotRecomputed',
      rule: 'R36',
      promise: 'every outcome is what the rule makes of the positions in the trail before it',
      ofRequest: (request) =>
        outcomesOf(request)
          .filter(({ told, recomputed }) => !isDeepStrictEqual(told, recomputed))
          .map(({ entry }) => placeOf(entry)),
    },
    {
      name: 'outcomeTwice',
      rule: 'R36',
      promise: 'a request has one outcome',
      ofRequest: (request) => twice(request, ['outcomeComputed']),
    },
    {
      name: 'decisionTwice',
      rule: 'R36',
      promise: 'a request is decided once',
      ofRequest: (request) => twice(request, decisionFacts),
    },
    {
      name: 'decisionWithoutOutcome',
      rule: 'R36',
      promise: 'a label, an opinion or a refusal tells the outcome that was computed',
      ofRequest: withoutOutcome,
    },
    {
      name: 'positionNobodySaid',
      promise: 'every position a request has heard was said by the review whose head it carries',
      ofRequest: nobodySaid,
    },
    {
      name: 'positionAfterOutcome',
      rule: 'R44',
      promise: 'no position is heard once the outcome is computed',
      ofRequest: afterOutcome,
    },
    {
      name: 'labelNotGranted',
      rule: 'R36',
      promise:
        'a label exists where one was granted, and its first certificate names the pôles of the outcome',
      ofRequest: otherLabel,
    },
  ],
};
