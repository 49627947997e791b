import { castingSeat, tally, type TallyInput } from '../pole-review/v1/tally.js';
import type { PoleReviewContext } from '../pole-review/v1/vocabulary.js';
import { settingsOf } from '../rule-set.js';
import { ballots, type Ballot, type Opinion, type SeatId } from '../vocabulary.js';
import { isRecused } from '../pole-review/v1/readings.js';
import { multisets } from './multisets.js';

/** What may still come of an open vote. `null` among the opinions: the quorum missed, and the organ called again. */
export interface OrganForesight {
  opinions: (Opinion | null)[];
  /** seats still to vote whose ballot alone may change the opinion */
  pivotal: SeatId[];
}

/** Ballots unknown beyond which it is too early to say: their combinations would keep a process for a second. */
const most = 9;
/** With sealed ones among them, which are a kind of their own. */
const mostSealed = 6;

type Cast = Ballot | null;
const casts: readonly Cast[] = [...ballots, null];

/** A seat whose ballot is not known: still to come, if it comes, or sealed (D11). */
interface Place {
  seat: SeatId;
  sealed: boolean;
}

/**
 * D4: the opinions still reachable while the organ votes, by the very tally that decides (R30-R34); null when no vote is
 * open, or when more than nine ballots are not known, six where some are sealed. Seats are alike save the one that breaks
 * a tie. A sealed ballot may be any.
 */
export function foreseeOrgan(context: PoleReviewContext): OrganForesight | null {
  const { vote, tally: counted } = context;
  if (!vote || counted) return null;
  const casting = castingSeat(context.roll, isRecused(context));
  const places = vote.electorate
    .filter(({ id }) => vote.ballots[id]?.ballot === undefined)
    .map(({ id }) => ({ seat: id, sealed: vote.ballots[id] !== undefined }));
  if (places.length > (places.some(({ sealed }) => sealed) ? mostSealed : most)) return null;
  const input = { vote, role: context.role, castingSeat: casting, rules: settingsOf(context.rules) };
  const { opinions, turns } = foreseen(input, places);
  const open = places.flatMap(({ seat, sealed }) => (sealed ? [] : seat));
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

function foreseen(input: TallyInput, open: Place[]): Foreseen {
  const key = situationOf(input);
  const found = known.get(key) ?? foresee(input, open);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

/** All that the tally, and what may still be cast, depend on. */
function situationOf({ vote, role, castingSeat: casting, rules }: TallyInput): string {
  const { minimumVoters, quorumShare, secondCallMinimum, reservationsShare, castingVote } = rules;
  const saidBy = (id: SeatId) => (vote.ballots[id] ? (vote.ballots[id].ballot ?? 'sealed') : null);
  const said = vote.electorate.map(({ id }) => [id === casting, saidBy(id)] as const);
  const alike = said.flatMap(([breaks, ballot]) => (breaks ? [] : [ballot])).sort();
  const breaking = said.flatMap(([breaks, ballot]) => (breaks ? [ballot] : []));
  const pinned = [minimumVoters, quorumShare, secondCallMinimum, reservationsShare, castingVote];
  return JSON.stringify([role, vote.mode, vote.secondCall, pinned, breaking, alike]);
}

function foresee(input: TallyInput, places: Place[]): Foreseen {
  const { castingSeat: casting } = input;
  const judge = (supposed: [SeatId, Cast][]) => opinionWith(input, supposed);
  const seen = new Set<Opinion | null>();
  for (const supposed of ways(places, casting)) seen.add(judge(supposed));
  const turning = (place: Place | undefined) =>
    place !== undefined && seen.size > 1 && turns(place, places, { casting, judge });
  const open = places.filter(({ sealed }) => !sealed);
  return {
    opinions: [...seen].sort((one, other) => rank(one) - rank(other)),
    turns: {
      casting: turning(open.find(({ seat }) => seat === casting)),
      alike: turning(open.find(({ seat }) => seat !== casting)),
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

/** Ballots of all these seats: the casting one by itself, the others of a kind as far as they differ. */
function ways(places: Place[], casting: SeatId | null): Generator<[SeatId, Cast][]> {
  const alike = places.filter(({ seat }) => seat !== casting);
  return products([
    places.filter(({ seat }) => seat === casting),
    alike.filter(({ sealed }) => !sealed),
    alike.filter(({ sealed }) => sealed),
  ]);
}

function* products([kind, ...others]: Place[][]): Generator<[SeatId, Cast][]> {
  if (!kind) return yield [];
  const options = kind[0]?.sealed ? ballots : casts;
  for (const cast of multisets<Cast>(options, kind.length))
    for (const rest of products(others))
      yield [...kind.map(({ seat }, n): [SeatId, Cast] => [seat, cast[n] ?? null]), ...rest];
}

function turns(
  place: Place,
  places: Place[],
  { casting, judge }: { casting: SeatId | null; judge: (supposed: [SeatId, Cast][]) => Opinion | null },
): boolean {
  const rest = places.filter(({ seat }) => seat !== place.seat);
  for (const supposed of ways(rest, casting)) {
    const made = new Set(casts.map((cast) => judge([...supposed, [place.seat, cast]])));
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
