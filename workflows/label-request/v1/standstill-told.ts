import type { Standstill } from '../../standstill.js';
import type { Instant, PoleCode, Roll, TextRef } from '../../vocabulary.js';

/** Why a request stands still; in the holder's letter too, so that none says more than the matter it is about. */
export const standstillGrounds = [
  'holderUnreachable',
  'insolvency',
  'consortiumDispute',
  'authorityEnquiry',
  'identityDoubt',
  'other',
] as const;
export type StandstillGround = (typeof standstillGrounds)[number];

/** §9.2: one suspension of a request, and what ended it. */
export interface Suspension extends Standstill {
  ground: StandstillGround;
  texts: { reasons: TextRef };
  /** R37: decided by steering, and ended by steering alone */
  bySteering: boolean;
  /** nobody resumed it before its last day; of a request that ended meanwhile, neither that nor a reason */
  byItself: boolean;
  resumedFor?: TextRef;
}

export type StandstillCommand =
  | { type: 'suspendRequest'; until: Instant; ground: StandstillGround; texts: { reasons: TextRef } }
  /** with the rolls for a lead that may be named as soon as the request goes on */
  | { type: 'resumeRequest'; rolls: Record<PoleCode, Roll>; texts: { reasons: TextRef } };

export type StandstillFact =
  | { type: 'requestSuspended'; until: Instant; ground: StandstillGround; texts: { reasons: TextRef } }
  | { type: 'requestResumed'; from: Instant; byItself: boolean; texts: { reasons?: TextRef } };
