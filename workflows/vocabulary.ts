/** Words shared by the three machines. Ids and figures only: names, addresses and free text never enter a machine. */

export type PoleCode = string;
export type PersonId = string;
export type SeatId = string;
/** RFC 3339, UTC. */
export type Instant = string;

/** What a member of an organ casts (R33). */
export const ballots = [
  'favourable',
  'favourableWithReservations',
  'unfavourable',
  'complementRequested',
  'abstain',
] as const;
export type Ballot = (typeof ballots)[number];

/** What a pôle validates (§9.2). `noObjection` is for invited pôles, `postponed` for the lead. */
export const opinions = [
  'favourable',
  'favourableWithReservations',
  'noObjection',
  'postponed',
  'unfavourable',
] as const;
export type Opinion = (typeof opinions)[number];

/** What a request knows of a pôle's review once settled: its opinion, or why there is none. */
export type Position = Opinion | 'silent' | 'declined' | 'recused' | 'terminated';

/** Results of R36. */
export type JointOutcome =
  'concerted' | 'leadAlone' | 'withDissent' | 'postponed' | 'refused' | 'lapsed' | 'conciliation';

/** A text kept outside the trail: where it stands, and the salted hash that binds it. */
export interface TextRef {
  id: string;
  hash: string;
}

/** R38: a reservation with a date is suspensive, the holder owes an answer until then; without one it is a recommendation. */
export interface Reservation extends TextRef {
  due?: Instant;
}

/** R44: an opinion that came after its window. */
export interface LateOpinion {
  opinion: Opinion;
  at: Instant;
  late: true;
  reservations: Reservation[];
  texts: { reasons?: TextRef };
}

/** Who acted, under which mandate; by a delegation of the chair's, on whose behalf (R4, R75). */
export type By =
  | { kind: 'person'; id: PersonId; role: Role; pole?: PoleCode; seat?: SeatId; delegation?: string }
  | { kind: 'clock' }
  | { kind: 'decision'; number: string };

/** The capacities a mandate gives in the procedure. */
export const roles = [
  'holder',
  // R62: whom a dossier is proposed to, and who has handed it on
  'incomingHolder',
  'formerHolder',
  'partner',
  'caseOfficer',
  'chair',
  'deputyChair',
  'member',
  'expert',
  'director',
  'steeringDelegate',
  'secretary',
  'funderCorrespondent',
  'stateCorrespondent',
  'regionCorrespondent',
] as const;
export type Role = (typeof roles)[number];

/** Why an act is refused now: a rule, and who could lift it. `code` is a key of the catalogues. */
export interface Reason {
  code: string;
  rule?: string;
  liftedBy?: Role | 'clock';
  params?: Record<string, string | number>;
}

/** One seat of an organ, with the person who holds it at the instant of the act. */
export interface Seat {
  id: SeatId;
  person: PersonId;
  college: string;
  /** 'voting' seats make the electorate; an 'alternate' votes only when called (R31). */
  kind: 'voting' | 'alternate' | 'advisory';
  chair?: boolean;
  deputy?: boolean;
  /** R75: who has lent the seat the power to preside */
  titular?: PersonId;
}

export type Roll = Seat[];
