import {
  kindOf,
  presentedAgain,
  requestOf,
  settingsOf,
  type Aggregate,
  type Reason,
  type Resubmission,
} from '../../workflows/index.js';
import { changeOf, type DossierContent, type DossierFacts } from '../dossiers/index.js';
import { rollsOf, type Complete } from './completion.js';
import { memberCodes } from './submission-of.js';
import type { LabellingWorld } from './world.js';

/*
 * R69: what is postponed is presented again by its holder, in this call or in another that asks the pôles the same, and begins
 * with what was said.
 */

type Again = Pick<DossierFacts, 'resubmittedBy' | 'callsAgain'>;

/** The request that presents it again, if one stands: not a draft that was deleted, nor one whose request was never opened. */
export const presentedBy = ({ resubmittedBy: other }: Again): DossierFacts['resubmittedBy'] =>
  other && other.state !== null && other.state !== 'deleted' ? other : null;

/** The calls that take it now, the first to close first. */
export const callsOpenAgain = ({ callsAgain }: Again, at: string): Again['callsAgain'] =>
  callsAgain.filter(({ opensAt, closesAt, cancelled }) => !cancelled && opensAt <= at && at <= closesAt);

function notThere({ callsAgain }: Again, call: string, at: string): Reason[] {
  const asked = callsAgain.find(({ id }) => id === call);
  if (!asked) return [{ code: 'callAsksOtherwise', rule: 'R69', liftedBy: 'secretary' }];
  if (asked.cancelled) return [{ code: 'callIsCancelled', rule: 'R52' }];
  if (at < asked.opensAt) return [{ code: 'callNotOpen', rule: 'R69', liftedBy: 'clock' }];
  return at > asked.closesAt ? [{ code: 'callClosed', rule: 'R20' }] : [];
}

const resubmit: Complete = ({ asked, world, at }) => {
  const { dossier } = world;
  const call = String(asked['call']);
  if (!dossier) return { missing: [{ code: 'callAsksOtherwise', rule: 'R69', liftedBy: 'secretary' }] };
  const presented = presentedBy(dossier) !== null;
  // Where it is not postponed no call is read, and the machine says why.
  const missing = presented || dossier.callsAgain.length === 0 ? [] : notThere(dossier, call, at);
  return missing.length > 0 ? { missing } : { call, presented };
};

/** What the new draft begins with: what the earlier one said, but for what its holder declares anew. */
export const saidAgain = (content: DossierContent): DossierContent => ({
  ...content,
  declarations: { truthful: false, noDoubleFunding: false },
});

/** What the request that opens pins of the one it presents again. */
export const resubmissionOf = ({ dossier }: LabellingWorld): Resubmission | null => {
  const earlier = dossier?.resubmits;
  return earlier?.context ? presentedAgain(earlier.id, earlier.context) : null;
};

/** R60, R69: against what was postponed, nothing of what is judged has changed. */
export function isMinorAgain(aggregate: Aggregate, { dossier, cooperation }: LabellingWorld): boolean {
  const compared = dossier?.comparedAgain;
  const pinned = requestOf(aggregate)?.context.submission;
  if (!compared || !pinned) return false;
  const rules = settingsOf(pinned.rules.values);
  const { grounds } = changeOf(compared.before, compared.after, {
    eligibility: { ...compared.eligibility, leadMinimumShare: rules.leadMinimumShare },
    poles: cooperation.poles.filter(({ code }) => pinned.members.includes(code)),
    lead: pinned.receivingPole,
    partnerPoles: { before: compared.partnerPoles, after: pinned.partnerPoles },
    rules,
  });
  return kindOf(grounds) === 'minor';
}

const admit: Complete = ({ asked, world, aggregate }) => ({
  rolls: rollsOf(world, memberCodes(world)),
  ...(asked['light'] === true && { light: { minor: isMinorAgain(aggregate, world) } }),
});

export const resubmissionCompletions: Record<string, Complete> = { resubmit, admit };
