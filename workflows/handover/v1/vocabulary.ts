import type { Rung } from '../../reminders.js';
import type { By, Instant, PersonId, TextRef } from '../../vocabulary.js';

/** R62: whether the organisation that holds the project stays, or is replaced by a version that is judged. */
export const organisations = ['kept', 'replaced'] as const;
export type Organisation = (typeof organisations)[number];

/** Why a pôle or the secretary proposes in the place of a holder who is not there any more. */
export const absences = ['hasLeft', 'unreachable', 'accessLost'] as const;
export type Absence = (typeof absences)[number];

export type HandoverDeadline =
  'handoverObjection' | 'handoverAnswer' | 'handoverVersion' | 'handoverReminder';

interface Act {
  at: Instant;
  by: By;
}

/** How long each step lasts, in working days, and the mornings on which it is reminded (R54), as the rules had it. */
export interface HandoverWindows {
  objection: number;
  answer: number;
  version: number;
  rungs: Rung[];
}

/** What a proposal says: ids alone; who they are stands in the accounts. */
export interface Proposal {
  former: PersonId;
  incoming: PersonId;
  organisation: Organisation;
  /** a draft that goes on from this dossier is open, and would stay behind (R51, R69) */
  linked: boolean;
  windows: HandoverWindows;
}

export type ProposalCommand = Act &
  Proposal &
  (
    | { type: 'proposeHandover' }
    | { type: 'proposeInPlace'; absence: Absence; texts: { reasons: TextRef } }
    /** R51, R69: owed by the dossier this draft goes on from, which has changed hands: rights move whole */
    | { type: 'followHandover'; follows: true }
  );

export type HandoverCommand = Act &
  (
    | { type: 'acceptHandover'; judges: boolean; linked: boolean }
    | { type: 'declineHandover' }
    | { type: 'takeBackHandover' }
    | { type: 'objectToHandover' }
    /** forwarded by the request or its label: a version that replaces the organisation is handed in, in force, or not confirmed */
    | { type: 'versionHandedIn' }
    | { type: 'versionTaken' }
    | { type: 'versionRefused' }
    /** what was judged is judged no more: another version was handed in, or its holder has to mend it first */
    | { type: 'versionSetAside' }
    /** there is nothing left to hold */
    | { type: 'endHandover' }
    | { type: 'deadlineReached'; deadline: HandoverDeadline }
  );

interface Of {
  former: PersonId;
  incoming: PersonId;
  organisation: Organisation;
  /** why it is proposed in the holder's place; null where they propose it themselves */
  absence: Absence | null;
}

/** `until`: when the step that begins ends by itself */
export type HandoverFact =
  | ({ type: 'handoverAnnounced'; until: Instant } & Of)
  | ({ type: 'handoverProposed'; until: Instant } & Of)
  | ({ type: 'handoverReminded' } & Of)
  | ({ type: 'handoverAgreed'; until: Instant } & Of)
  | ({ type: 'holderChanged' } & Of)
  | ({ type: 'handoverDeclined' } & Of)
  | ({ type: 'handoverTakenBack' } & Of)
  | ({ type: 'handoverObjected' } & Of)
  | ({ type: 'handoverLapsed' } & Of)
  | ({ type: 'handoverEnded' } & Of);

export interface HandoverContext extends Of {
  /** who proposed it: the holder, or in their place somebody of a pôle or of steering */
  by: By;
  windows: HandoverWindows;
  texts: { reasons?: TextRef };
  /** the person has been asked: not while an absent holder may still object */
  asked: boolean;
  /** it goes with the dossier it was made of, and was proposed to nobody */
  follows: boolean;
  /** R62: the version that replaces the organisation is handed in, and waits for whoever judges it: its holder owes nothing */
  judged: boolean;
  /** instant from which the deadline of the step counts */
  since: Instant;
  /** reminders come after it (R54) */
  ladderFrom: Instant;
  /** when it came to its end */
  settledAt: Instant | null;
}
