import {
  ballots,
  clearance,
  reviewOf,
  reviewOwner,
  settingsOf,
  type Ballot,
  type Opinion,
  type OrganForesight,
  type PoleCode,
  type PoleReviewContext,
  type Seat,
  type Tally,
  type TextRef,
} from '../../../workflows/index.js';
import type { Details } from '../details.js';
import { suspicionsOf, type PoleFinding, type SuspicionView } from './findings.js';
import { organForesightOf } from './foresight.js';
import { seesBallots, signs, type Reading } from './reader.js';
import { readersIn, type ReadersView } from './experts.js';
import { sealOf, type Seal } from './seal.js';
import { readingsOf, type ReadingView } from './readings.js';
import { sessionsOf, type SessionView } from './sessions.js';
import { unseenBy } from '../unseen-pieces.js';

/** One member of an organ as the pôle's own people see them. */
export interface MemberView {
  seat: string;
  name: string;
  kind: 'voting' | 'alternate' | 'advisory' | 'designated';
  chair: boolean;
  interests: 'clear' | 'recused' | 'undeclared';
  /** the ballot is shown to its voter, and to the organ's chair and case officer (R84) */
  ballot: string | null;
  /** why this ballot, to the same readers */
  ballotReasons: string | null;
  /** cast once the vote was over: kept, not counted (R44) */
  late: boolean;
  hasVoted: boolean;
  /** the ballot is sealed, or was never opened; its voter alone reads it */
  sealed: boolean;
  you: boolean;
}

/** A vote under way or counted: how many, and what is asked of a ballot. */
export interface VoteView {
  mode: string;
  secondCall: boolean;
  cast: number;
  electorate: number;
  quorum: number | null;
  /** the ballots that say their reasons (R33) */
  reasonsRequired: Ballot[];
  /** null: cast openly */
  seal: Seal | null;
}

/** A pôle's inner debate, for its own people who have declared no interest. */
export interface ReviewView extends ReadersView {
  pole: PoleCode;
  name: string;
  state: string;
  role: 'lead' | 'invited';
  version: number;
  owner: { role: string } | null;
  clearance: { clear: number; needed: number };
  members: MemberView[];
  readings: ReadingView[];
  expectedReviews: number;
  /** why the readings were closed before all were in */
  conclusionReasons: string | null;
  /** what people of the pôle said of their interest, to its chair and deputy alone (R63a) */
  statements: { name: string; clear: boolean; detail: string }[];
  /** what ties people of the pôle to partners, to its chair, its deputy and its case officer (R63) */
  suspicions: SuspicionView[];
  /** what ties the pôle itself to the project (R63) */
  ownTies: PoleFinding[];
  sessions: SessionView[];
  vote: VoteView | null;
  tally: Tally | null;
  /** what may still come of the open vote (D4), to those who see its ballots */
  foresight: OrganForesight | null;
  opinion: Opinion | null;
  /** the window is over: what is signed now is kept, and not counted (R44) */
  late: boolean;
  reasons: string | null;
  reservations: string[];
  leadOpinionShared: boolean;
  /** R66: how many pieces its organ judges without */
  unseen: number;
}

/** Null for anyone outside the pôle, and before the declaration of interests. */
export function reviewViewOf(
  reading: Reading,
  pole: PoleCode,
  version: number,
  details: Details,
): ReviewView | null {
  const review = reviewOf(reading.aggregate, pole);
  if (!review || reading.level !== 'full' || !reading.standing.reviewing.includes(pole)) return null;
  const { context, state } = review;
  const { names } = details;
  const textOf = (ref: TextRef | undefined) => (ref ? (details.texts[ref.id] ?? null) : null);
  const { vote } = context;
  return {
    pole,
    name: reading.world.cooperation.poles.find((one) => one.code === pole)?.name ?? pole,
    state,
    role: context.role,
    version,
    owner: reviewOwner(reading.aggregate, pole),
    clearance: clearance(context),
    members: membersOf(reading, pole, details, textOf),
    ...readersIn(reading, context, names, textOf),
    readings: readingsOf(reading, pole, details),
    expectedReviews: settingsOf(context.rules).expectedReviews,
    conclusionReasons: textOf(context.concluded?.reasons),
    statements: signs(reading, pole) ? statementsOf(reading, pole, names, textOf) : [],
    ...suspicionsOf(reading, pole, names, textOf),
    sessions: sessionsOf(reading, pole, details, textOf),
    vote: vote && {
      mode: vote.mode,
      secondCall: vote.secondCall,
      cast: Object.keys(vote.ballots).length,
      electorate: vote.electorate.length,
      quorum: context.tally?.quorum ?? null,
      reasonsRequired: ballots.filter((ballot) => settingsOf(context.rules).reasonsRequired[ballot]),
      seal: sealOf(review),
    },
    tally: seesBallots(reading, pole) && sealOf(review) !== 'destroyed' ? context.tally : null,
    foresight: seesBallots(reading, pole) ? organForesightOf(reading, pole) : null,
    opinion: context.opinion,
    late: context.settled || state === 'silent',
    reasons: textOf(context.texts.reasons),
    reservations: context.reservations.flatMap((ref) => textOf(ref) ?? []),
    leadOpinionShared: context.leadOpinionShared,
    unseen: unseenBy(pole, reading),
  };
}

type TextOf = (ref: TextRef | undefined) => string | null;

function statementsOf(
  { world, context }: Reading,
  pole: PoleCode,
  names: Record<string, string>,
  textOf: TextOf,
): ReviewView['statements'] {
  const own = new Set(world.cooperation.people.filter((one) => one.pole === pole).map((one) => one.id));
  return [...own].flatMap((person) => {
    const declared = context.declarations[person];
    const detail = textOf(declared?.texts?.detail);
    return declared && detail !== null ? [{ name: names[person] ?? '', clear: declared.clear, detail }] : [];
  });
}

/** R31: the organ, and after it whom the pôle has designated for this request. */
const seatsIn = ({
  roll,
  designated,
}: PoleReviewContext): (Omit<Seat, 'kind'> & Pick<MemberView, 'kind'>)[] => [
  ...roll,
  ...designated.map((person) => ({ id: person, person, college: '', kind: 'designated' as const })),
];

function membersOf(
  reading: Reading,
  pole: PoleCode,
  { names, seals }: Details,
  textOf: TextOf,
): MemberView[] {
  const review = reviewOf(reading.aggregate, pole);
  if (!review) return [];
  const { declarations, vote, lateBallots } = review.context;
  const nominal = seesBallots(reading, pole);
  return seatsIn(review.context).map((seat) => {
    const you = seat.person === reading.standing.person;
    const late = lateBallots[seat.id];
    const cast = vote?.ballots[seat.id] ?? late;
    const clear = declarations[seat.person];
    const shown = cast && (nominal || cast.person === reading.standing.person) ? cast : undefined;
    const own = seals[cast?.commitment ?? ''];
    return {
      seat: seat.id,
      name: names[seat.person] ?? '',
      kind: seat.kind,
      chair: seat.chair ?? false,
      interests: clear === undefined ? 'undeclared' : clear ? 'clear' : 'recused',
      ballot: shown?.ballot ?? own?.ballot ?? null,
      ballotReasons: textOf(shown?.texts?.reasons) ?? own?.reasons ?? null,
      late: late !== undefined,
      hasVoted: cast !== undefined && !late,
      sealed: cast?.commitment !== undefined && cast.ballot === undefined,
      you,
    };
  });
}
