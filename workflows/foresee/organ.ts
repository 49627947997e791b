import { castingSeat, tally, type TallyInput } from '../pole-review/v1/tally.js';
import type { PoleReviewContext } from '../pole-review/v1/vocabulary.js';
import { settingsOf } from '../rule-set.js';
import { ballots, type Ballot, type Opinion, type SeatId } from '../vocabulary.js';
import { isRecused } from '../pole-review/v1/rules.js';
import { multisets } from './multisets.js';

/** What may still come of an open vote. `null` among the opinions: the quorum missed, and the organ called again. */
export interface OrganForesight {
  opinions: (Opinion | null)[];
  /** seats still to vote whose ballot alone may change the opinion */
  pivotal: SeatId[];
}

/** Seats still to vote beyond which it is too early to say: their combinations would keep a process for a second. */
const most = 9;

type Cast = Ballot | null;
const casts: readonly Cast[] = [...ballots, null];

/**
 * D4: the opinions still reachable while the organ votes, by the very tally that decides (R30-R34); null when no vote is
 * open, or when more than nine have still to vote. Seats are alike save the one that breaks a tie.
 */
export function foreseeOrgan(context: PoleReviewContext): OrganForesight | null {
  const { vote, tally: counted } = context;
  if (!vote || counted) return null;
  const casting = castingSeat(context.roll, isRecused(context));
  const open = vote.electorate.map((seat) => seat.id).filter((id) => !vote.ballots[id]);
  if (open.length > most) return null;
  const input = { vote, role: context.role, castingSeat: casting, rules: settingsOf(context.rules) };
  const { opinions, turns } = foreseen(input, open);
  return { opinions, pivotal: open.filter((id) => (id === casting ? turns.casting : turns.alike)) };
}

/** What may come, and which kinds of seats may turn it. */
interface Foreseen {
  opinions: (Opinion | null)[];
  turns: { casting: boolean; alike: boolean };
}

// Votes pass through few situations, and each is looked at on every page of its chair and officer.
const known = new Map<string, Foreseen>();
const mostKnown = 500;

function foreseen(input: TallyInput, open: SeatId[]): Foreseen {
  const key = situationOf(input);
  const found = known.get(key) ?? foresee(input, open);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

/** All that the tally, and what may still be cast, depend on. */
function situationOf({ vote, role, castingSeat: casting, rules }: TallyInput): string {
  const { minimumVoters, quorumShare, secondCallMinimum, reservationsShare, castingVote } = rules;
  const said = vote.electorate.map(({ id }) => [id === casting, vote.ballots[id]?.ballot ?? null] as const);
  const alike = said.flatMap(([breaks, ballot]) => (breaks ? [] : [ballot])).sort();
  const breaking = said.flatMap(([breaks, ballot]) => (breaks ? [ballot] : []));
  const pinned = [minimumVoters, quorumShare, secondCallMinimum, reservationsShare, castingVote];
  return JSON.stringify([role, vote.mode, vote.secondCall, pinned, breaking, alike]);
}

function foresee(input: TallyInput, open: SeatId[]): Foreseen {
  const { castingSeat: casting } = input;
  const judge = (supposed: [SeatId, Cast][]) => opinionWith(input, supposed);
  const seen = new Set<Opinion | null>();
  for (const supposed of ways(open, casting)) seen.add(judge(supposed));
  const turning = (id: SeatId | undefined) =>
    id !== undefined && seen.size > 1 && turns(id, open, { casting, judge });
  return {
    opinions: [...seen].sort((one, other) => rank(one) - rank(other)),
    turns: {
      casting: turning(open.find((id) => id === casting)),
      alike: turning(open.find((id) => id !== casting)),
    },
  };
}

const order: (Opinion | null)[] = [
  'favourable',
  'favourableWithReservations',
  'noObjection',
  'postponed',
  'unfavourable',
  null,
];
const rank = (opinion: Opinion | null) => order.indexOf(opinion);

/** Ballots of all the open seats: the casting one by itself, the others as far as they differ. */
function* ways(open: SeatId[], casting: SeatId | null): Generator<[SeatId, Cast][]> {
  const alike = open.filter((id) => id !== casting);
  const chairs: (Cast | undefined)[] = casting !== null && open.includes(casting) ? [...casts] : [undefined];
  for (const chair of chairs)
    for (const others of multisets(casts, alike.length))
      yield [
        ...(chair !== undefined && casting !== null ? [[casting, chair] as [SeatId, Cast]] : []),
        ...alike.map((id, n): [SeatId, Cast] => [id, others[n] ?? null]),
      ];
}

function turns(
  seat: SeatId,
  open: SeatId[],
  { casting, judge }: { casting: SeatId | null; judge: (supposed: [SeatId, Cast][]) => Opinion | null },
): boolean {
  const rest = open.filter((id) => id !== seat);
  for (const supposed of ways(rest, casting)) {
    const made = new Set(casts.map((cast) => judge([...supposed, [seat, cast]])));
    if (made.size > 1) return true;
  }
  return false;
}

function opinionWith(input: TallyInput, supposed: [SeatId, Cast][]): Opinion | null {
  const more = supposed.flatMap(([seat, ballot]) => (ballot ? [[seat, { ballot, person: '', at: '' }]] : []));
  const { vote } = input;
  return tally({ ...input, vote: { ...vote, ballots: { ...vote.ballots, ...Object.fromEntries(more) } } })
    .opinion;
}
