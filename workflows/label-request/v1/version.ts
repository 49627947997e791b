import type { Instant, PoleCode, Roll, TextRef } from '../../vocabulary.js';
import type { Submission } from './submission.js';

/**
 * R60, R62: what a version changes, each found by comparing it with the one under review. Those of `minorGrounds` change who
 * is in the project and little else; all the others change what was judged.
 */
export const changeGrounds = [
  'objectives',
  'budget',
  'leadShare',
  'holderReplaced',
  'mainPartner',
  'partnerPole',
  'eligibilityLost',
  'partnerLeft',
  'partnerJoined',
] as const;
export type ChangeGround = (typeof changeGrounds)[number];

const minorGrounds: readonly ChangeGround[] = ['partnerLeft', 'partnerJoined'];
/** R62: who does the project has changed; the lead confirms it. */
const ofConsortium: readonly ChangeGround[] = [
  'holderReplaced', 'mainPartner', 'partnerPole', 'partnerLeft', 'partnerJoined',
]; // prettier-ignore

export type ChangeKind = 'minor' | 'major';

/** R60: a major change reopens the opinions already given; a minor one keeps them. */
export const kindOf = (grounds: readonly ChangeGround[]): ChangeKind =>
  grounds.every((ground) => minorGrounds.includes(ground)) ? 'minor' : 'major';

export const changesConsortium = (grounds: readonly ChangeGround[]): boolean =>
  grounds.some((ground) => ofConsortium.includes(ground));

/** What the dossier finds of its newest version against the one under review: names and figures stay there. */
export interface VersionChange {
  grounds: ChangeGround[];
  /** R21: the rules of the call it does not meet as it is now */
  failing: { rule: string; verdict: 'KO' | 'TO_JUSTIFY' }[];
  /** those of them that the version under review met */
  lost: string[];
}

/** What a version pins beside the rules, the call, the members and their calendars, which stay (R3). */
export type VersionPins = Pick<
  Submission,
  'file' | 'domainLeads' | 'otherDomainLeads' | 'shares' | 'wished' | 'partnerPoles' | 'consent'
>;

/** A version handed in while the request is undecided (R60). */
export interface HandedVersion extends VersionChange {
  version: number;
  /** the version under review when it was handed in */
  replaces: number;
  kind: ChangeKind;
  at: Instant;
  /** what it changes and why, in the holder's words */
  texts: { changes: TextRef };
  /** R62: waits for the lead; taken; not confirmed; another one was handed in, or the request was over, before the lead answered */
  state: 'awaiting' | 'taken' | 'refused' | 'replaced' | 'overtaken';
  settledAt?: Instant;
  /** why it was not confirmed */
  settledBy?: { reasons: TextRef };
  /** who led when it was taken */
  lead?: PoleCode | null;
  /** what it pins once it is confirmed */
  pins?: VersionPins;
  /** R54: reminders come after it */
  ladderFrom: Instant;
  /** the lead has let its time go by: nothing is decided by that */
  overdue: boolean;
}

export type VersionCommand =
  | {
      type: 'handInVersion';
      submission: Submission;
      change: VersionChange;
      /** of every member: pôles may be invited, and a lead may have to be named */
      rolls: Record<PoleCode, Roll>;
      texts: { changes: TextRef };
    }
  /** `change`: as it is found of the lead and the rules of the day; absent, as it was when it was handed in */
  | { type: 'confirmVersion'; rolls: Record<PoleCode, Roll>; change?: VersionChange }
  | { type: 'refuseVersion'; texts: { reasons: TextRef } };

export type VersionFact =
  /** `pole`: who acts for the request, and confirms where that is awaited */
  | {
      type: 'versionHandedIn';
      version: number;
      kind: ChangeKind;
      grounds: ChangeGround[];
      awaits: boolean;
      pole: PoleCode;
      texts: { changes: TextRef };
    }
  /** `invited`: by this version; `aside`: pôles of a review that it makes partners (R63e) */
  | {
      type: 'versionTaken';
      version: number;
      kind: ChangeKind;
      grounds: ChangeGround[];
      invited: PoleCode[];
      aside: PoleCode[];
      pole: PoleCode;
    }
  | { type: 'versionRefused'; version: number; pole: PoleCode; texts: { reasons: TextRef } };
