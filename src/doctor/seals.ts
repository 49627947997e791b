import {
  sealedBallots,
  type OpenedBallot,
  type PoleReviewContext,
  type SealedBallot,
} from '../../workflows/index.js';
import { commitmentOf, type Json } from '../engine/index.js';
import type { Subject } from './invariant.js';
import { replayed } from './replayed.js';
import { aggregateOf, chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

const openedBy = ({ body }: Entry): OpenedBallot[] =>
  (body.command['opened'] as OpenedBallot[] | undefined) ?? [];

/** Whether an opened ballot is what was committed to, for this request, in this pôle and under this seat. */
function isTrue(
  request: RequestRead,
  { key, seq }: Entry,
  { commitment, salt, value }: OpenedBallot,
): boolean {
  const cast = chainOf(request, key).find(({ body }) => body.command['commitment'] === commitment);
  const { request: id, pole, seat }: SealedBallot = value;
  return (
    commitmentOf(salt, value as unknown as Json) === commitment &&
    cast !== undefined &&
    cast.seq <= seq &&
    cast.body.command['seat'] === seat &&
    `review:${pole}` === key &&
    id === request.id
  );
}

/** A ballot of a vote that was sealed then: its entry has the commitment alone, its context until it is counted too. */
function told(request: RequestRead): string[] {
  return replayed(request).played.flatMap(({ entry, after }) => {
    if (entry.body.command.type !== 'castBallot' || !after) return [];
    const { command } = entry.body;
    const { vote, tally, lateBallots } = after.snapshot.context as PoleReviewContext;
    const late = lateBallots[String(command['seat'])] !== undefined;
    if (!vote?.sealed || (late && tally?.quorumMet)) return [];
    const said = 'ballot' in command || 'texts' in command || command['commitment'] === undefined;
    return said ? [placeOf(entry)] : [];
  });
}

/** Ballots whose value stands in a context that no act has opened. */
function unopenedButRead(request: RequestRead): string[] {
  return Object.entries(request.instances).flatMap(([key, { id, snapshot }]) => {
    const { vote, lateBallots = {} } = snapshot.context as Partial<PoleReviewContext>;
    const opened = new Set(
      chainOf(request, key)
        .flatMap(openedBy)
        .map(({ commitment }) => commitment),
    );
    return [...Object.entries(vote?.ballots ?? {}), ...Object.entries(lateBallots)]
      .filter(([, cast]) => cast.commitment !== undefined && cast.ballot !== undefined)
      .filter(([, cast]) => !opened.has(cast.commitment ?? ''))
      .map(([seat]) => `${id} seat ${seat}`);
  });
}

function unlike(request: RequestRead): string[] {
  const waiting = sealedBallots(aggregateOf(request));
  const missing = waiting.filter((one) => !request.seals.includes(one));
  return [...missing, ...request.seals.filter((one) => !waiting.includes(one))];
}

export const seals: Subject = {
  about: 'Sealed ballots',
  remedy:
    'Do not let the vote be closed: compare the sealed values with a backup, and tell the chair of the pôle.',
  invariants: [
    {
      name: 'openedBallotFalse',
      rule: 'R84',
      promise: 'an opened ballot is the one its seat had committed to',
      ofRequest: (request) =>
        request.entries
          .filter((entry) => openedBy(entry).some((one) => !isTrue(request, entry, one)))
          .map(placeOf),
    },
    {
      name: 'sealedBallotTold',
      rule: 'R84',
      promise: 'while a sealed vote is open, neither trail nor context has a ballot, but its commitment',
      ofRequest: (request) => [...told(request), ...unopenedButRead(request)],
    },
    {
      name: 'sealDiffers',
      rule: 'R84',
      promise:
        'the sealed values kept are those of the ballots that wait to be opened, each once, and no other',
      ofRequest: unlike,
    },
    {
      name: 'sealedValueAltered',
      rule: 'R84',
      promise: 'a sealed value is the one that was committed to',
      sql: 'SELECT commitment AS id FROM workflow.altered_seals() AS commitment',
    },
  ],
};
