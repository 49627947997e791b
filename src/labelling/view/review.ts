import {
  clearance,
  reviewOf,
  reviewOwner,
  type Opinion,
  type PoleCode,
  type Tally,
} from '../../../workflows/index.js';
import type { Details } from '../details.js';
import { holds } from '../standing.js';
import type { Reading } from './reader.js';

/** One member of an organ as the pôle's own people see them. */
export interface MemberView {
  seat: string;
  name: string;
  kind: 'voting' | 'alternate' | 'advisory';
  chair: boolean;
  interests: 'clear' | 'recused' | 'undeclared';
  /** the ballot is shown to its voter, and to the organ's chair and case officer (R84) */
  ballot: string | null;
  hasVoted: boolean;
  you: boolean;
}

/** A pôle's inner debate, for its own people who have declared no interest. */
export interface ReviewView {
  pole: PoleCode;
  name: string;
  state: string;
  role: 'lead' | 'invited';
  version: number;
  owner: { role: string } | null;
  clearance: { clear: number; needed: number };
  members: MemberView[];
  experts: { name: string; submitted: boolean; you: boolean }[];
  expectedReviews: number;
  vote: { mode: string; secondCall: boolean; cast: number; electorate: number; quorum: number | null } | null;
  tally: Tally | null;
  opinion: Opinion | null;
  reasons: string | null;
  reservations: string[];
  leadOpinionShared: boolean;
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
  const { names, texts } = details;
  const { vote } = context;
  return {
    pole,
    name: reading.world.cooperation.poles.find((one) => one.code === pole)?.name ?? pole,
    state,
    role: context.role,
    version,
    owner: reviewOwner(reading.aggregate, pole),
    clearance: clearance(context),
    members: membersOf(reading, pole, names),
    experts: context.experts.map(({ person, form }) => ({
      name: names[person] ?? '',
      submitted: form !== null,
      you: person === reading.standing.person,
    })),
    expectedReviews: context.rules.expectedReviews,
    vote: vote && {
      mode: vote.mode,
      secondCall: vote.secondCall,
      cast: Object.keys(vote.ballots).length,
      electorate: vote.electorate.length,
      quorum: context.tally?.quorum ?? null,
    },
    tally: seesBallots(reading, pole) ? context.tally : null,
    opinion: context.opinion,
    reasons: context.texts.reasons ? (texts[context.texts.reasons.id] ?? null) : null,
    reservations: context.reservations.flatMap((ref) => texts[ref.id] ?? []),
    leadOpinionShared: context.leadOpinionShared,
  };
}

/** R84: votes are nominal and visible to the organ's chair and secretary, the pôle's case officer. */
function seesBallots({ standing }: Reading, pole: PoleCode): boolean {
  return (
    holds(standing, 'chair', pole) ||
    holds(standing, 'deputyChair', pole) ||
    holds(standing, 'caseOfficer', pole)
  );
}

function membersOf(reading: Reading, pole: PoleCode, names: Record<string, string>): MemberView[] {
  const review = reviewOf(reading.aggregate, pole);
  if (!review) return [];
  const { roll, declarations, vote } = review.context;
  const nominal = seesBallots(reading, pole);
  return roll.map((seat) => {
    const you = seat.person === reading.standing.person;
    const cast = vote?.ballots[seat.id];
    const clear = declarations[seat.person];
    return {
      seat: seat.id,
      name: names[seat.person] ?? '',
      kind: seat.kind,
      chair: seat.chair ?? false,
      interests: clear === undefined ? 'undeclared' : clear ? 'clear' : 'recused',
      ballot: cast && (nominal || cast.person === reading.standing.person) ? cast.ballot : null,
      hasVoted: cast !== undefined,
      you,
    };
  });
}
