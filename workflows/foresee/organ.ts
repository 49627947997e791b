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

/** Seats still to vote beyond which every combination is too many: 12 alike seats make 6188. */
const most = 12;

type Cast = Ballot | null;
const casts: readonly Cast[] = [...ballots, null];

/**
 * D4: the opinions still reachable while the organ votes, by the very tally that decides (R30-R34); null when no vote is open.
 * Seats are alike save the one that breaks a tie. Beyond `most` open seats nothing can be said to be settled but what the
 * counts already force, so that only the ends are tried: all alike.
 */
export function foreseeOrgan(context: PoleReviewContext): OrganForesight | null {
  const { vote, tally: counted } = context;
  if (!vote || counted) return null;
  const casting = castingSeat(context.roll, isRecused(context));
  const input = { role: context.role, castingSeat: casting, rules: settingsOf(context.rules) };
  const open = vote.electorate.map((seat) => seat.id).filter((id) => !vote.ballots[id]);
  const judge = (supposed: [SeatId, Cast][]) => opinionWith({ ...input, vote }, supposed);
  const seen = new Set<Opinion | null>();
  for (const supposed of ways(open, casting)) seen.add(judge(supposed));
  const kinds = [open.find((id) => id === casting), open.find((id) => id !== casting)];
  const turning = kinds.filter(
    (id) => id !== undefined && seen.size > 1 && turns(id, open, { casting, judge }),
  );
  const pivotal = open.filter((id) => turning.includes(id === casting ? kinds[0] : kinds[1]));
  return { opinions: [...seen].sort((one, other) => rank(one) - rank(other)), pivotal };
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
    for (const others of alike.length > most ? allAlike(alike.length) : multisets(casts, alike.length))
      yield [
        ...(chair !== undefined && casting !== null ? [[casting, chair] as [SeatId, Cast]] : []),
        ...alike.map((id, n): [SeatId, Cast] => [id, others[n] ?? null]),
      ];
}

const allAlike = (places: number) => casts.map((cast) => Array.from({ length: places }, () => cast));

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

function opinionWith(
  { vote, ...input }: Omit<TallyInput, 'vote'> & { vote: NonNullable<PoleReviewContext['vote']> },
  supposed: [SeatId, Cast][],
): Opinion | null {
  const more = supposed.flatMap(([seat, ballot]) => (ballot ? [[seat, { ballot, person: '', at: '' }]] : []));
  return tally({ ...input, vote: { ...vote, ballots: { ...vote.ballots, ...Object.fromEntries(more) } } })
    .opinion;
}
