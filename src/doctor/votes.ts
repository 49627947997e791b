import type { Ballot, OpenedBallot, Tally } from '../../workflows/index.js';
import { chainOf, type Entry, type RequestRead } from './request-read.js';

interface Cast {
  person: string;
  /** whose vote it is (R35) */
  voter: string;
  ballot: Ballot;
}

/** A ballot as the trail has it, and whether a vote was open then, and the seat had not voted yet. */
export interface BallotRead extends Cast {
  entry: Entry;
  seat: string;
  open: boolean;
  again: boolean;
  /** neither gone with a recusal nor of a sitting without quorum */
  stands: boolean;
}

/** A count as it was told, beside the ballots the trail holds for it. */
export interface CountRead {
  entry: Entry;
  told: Tally;
  cast: Ballot[];
  /** a recusal during the vote may have taken seats away with their ballots (R63b): then the cast are a ceiling */
  recusals: boolean;
}

/** The ballots and the counts of one review, from its trail alone. */
export function votesOf(request: RequestRead, key: string): { ballots: BallotRead[]; counts: CountRead[] } {
  const ballots: BallotRead[] = [];
  const counts: CountRead[] = [];
  let vote: { cast: Map<string, BallotRead>; recusals: boolean } | null = null;
  for (const entry of chainOf(request, key)) {
    const { command, facts } = entry.body;
    if (command.type === 'castBallot') {
      const { seat, person, voter, ballot } = command as unknown as Cast & { seat: string };
      // R44: what came late is kept beside the vote, which may be taken up again without it.
      const late = facts.some(({ type }) => type === 'lateBallotKept');
      const again = !late && (vote?.cast.has(seat) ?? false);
      const read = { entry, seat, person, voter, ballot, open: late || vote !== null, again, stands: !late };
      ballots.push(read);
      if (!late) vote?.cast.set(seat, read);
    }
    if (command.type === 'noteDeclaration' && command['clear'] === false && vote) {
      for (const cast of vote.cast.values())
        if ([cast.person, cast.voter].includes(String(command['person']))) cast.stands = false;
      const stays = ([, { person }]: [string, Cast]) => person !== command['person'];
      vote = { cast: new Map([...vote.cast].filter(stays)), recusals: true };
    }
    for (const { value } of (command['opened'] as OpenedBallot[] | undefined) ?? []) {
      const cast = vote?.cast.get(value.seat);
      if (cast) cast.ballot = value.ballot;
    }
    for (const fact of facts) {
      if (fact.type === 'voteOpened') vote = { cast: new Map(), recusals: false };
      if (fact.type === 'voteClosed') {
        const cast = [...(vote?.cast.values() ?? [])].map(({ ballot }) => ballot);
        counts.push({ entry, told: fact['tally'] as Tally, cast, recusals: vote?.recusals ?? false });
      }
      if (fact.type === 'quorumMissed') for (const cast of vote?.cast.values() ?? []) cast.stands = false;
      if (['voteClosed', 'quorumMissed'].includes(fact.type)) vote = null;
    }
  }
  return { ballots, counts };
}

const sides: [keyof Tally, (ballot: Ballot) => boolean][] = [
  ['present', () => true],
  ['for', (ballot) => ['favourable', 'favourableWithReservations'].includes(ballot)],
  ['withReservations', (ballot) => ballot === 'favourableWithReservations'],
  ['against', (ballot) => ['unfavourable', 'complementRequested'].includes(ballot)],
  ['complement', (ballot) => ballot === 'complementRequested'],
  ['abstain', (ballot) => ballot === 'abstain'],
];

/** R30, R33: each side has the ballots that were cast for it, no more and no less, and they make the quorum. */
export function isCounted({ told, cast, recusals }: CountRead): boolean {
  const agree = sides.every(([side, counts]) => {
    const [counted, found] = [Number(told[side]), cast.filter(counts).length];
    return recusals ? counted <= found : counted === found;
  });
  return agree && told.present >= told.quorum && told.present <= told.eligible;
}
