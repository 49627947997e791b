import type { Reason } from '../../workflows/index.js';
import type { DossierContent, DossierFacts } from '../dossiers/index.js';
import type { Complete } from './completion.js';

/*
 * R51: what has a favourable opinion of the first step is taken up in a call of the second: the holder opens its full
 * proposal, once, and begins with what the short one says.
 */

type Steps = Pick<DossierFacts, 'continuedBy' | 'followers' | 'callCancelled'>;

/** A full proposal that stands: opened, and not deleted as a draft. One whose request was never opened is opened again. */
export const continuedBy = ({ continuedBy: other }: Steps): DossierFacts['continuedBy'] =>
  other && other.state !== null && other.state !== 'deleted' ? other : null;

/** The calls that may take it up now, the first to close first. */
export const openFollowers = ({ followers }: Steps, at: string): Steps['followers'] =>
  followers.filter(({ opensAt, closesAt, cancelled }) => !cancelled && opensAt <= at && at <= closesAt);

/** Why no call takes it up, or not the one that is asked for; what the machine judges comes after. */
export function noFollower(steps: Steps, call: string, at: string): Reason[] {
  if (steps.callCancelled) return [{ code: 'callIsCancelled', rule: 'R52' }];
  const asked = steps.followers.find(({ id }) => id === call);
  if (!asked) return [{ code: 'callDoesNotFollow', rule: 'R51', liftedBy: 'secretary' }];
  if (asked.cancelled) return [{ code: 'callIsCancelled', rule: 'R52' }];
  if (at < asked.opensAt) return [{ code: 'callNotOpen', rule: 'R51', liftedBy: 'clock' }];
  return at > asked.closesAt ? [{ code: 'callClosed', rule: 'R20' }] : [];
}

export const openFullProposal: Complete = ({ asked, world, at }) => {
  const { dossier } = world;
  const call = String(asked['call']);
  if (!dossier) return { missing: [{ code: 'callDoesNotFollow', rule: 'R51', liftedBy: 'secretary' }] };
  const continued = continuedBy(dossier) !== null;
  const missing = continued ? [] : noFollower(dossier, call, at);
  return missing.length > 0 ? { missing } : { call, continued };
};

/** What the full proposal begins with: what the short one said, but for what its holder declares anew. */
export const takenOver = (content: DossierContent): DossierContent => ({
  ...content,
  declarations: { truthful: false, noDoubleFunding: false },
});
