import { isDeepStrictEqual } from 'node:util';
import {
  presentedAgain,
  requestOf,
  type Aggregate,
  type PinnedValues,
  type Presented,
  type Reason,
  type Resubmission,
} from '../../workflows/index.js';
import {
  eligibilityIn,
  type ComparedAgain,
  type ComparedContent,
  type DossierContent,
  type DossierFacts,
  type EligibilityRules,
} from '../dossiers/index.js';
import { rollsOf, type Complete } from './completion.js';
import { majorSince } from './since-postponed.js';
import { memberCodes } from './submission-of.js';
import type { LabellingWorld } from './world.js';

/*
 * R69: what is postponed is presented again by its holder, in this call or in another that asks the pôles the same, and begins
 * with what was said.
 */

type Again = Pick<DossierFacts, 'resubmittedBy' | 'callsAgain'>;

/** Where an attempt ends that nobody decided: the project is still postponed, and may be presented again. */
const toNothing: (string | null)[] = ['deleted', 'withdrawn', 'lapsed'];

/** The request that presents it again, if one stands: nor one that came to nothing, nor one that was never opened. */
export const presentedBy = ({ resubmittedBy: other }: Again): DossierFacts['resubmittedBy'] =>
  other && other.state !== null && !toNothing.includes(other.state) ? other : null;

/**
 * Up to which rank what was asked before came to nothing. What was asked and never opened, by a process that died, stands as long
 * as its call is open: whoever asks again finds it.
 */
function overIn(presented: Presented | null | undefined, dossier: DossierFacts, at: string): number {
  if (!presented) return 0;
  const { call, rank } = presented;
  const other = dossier.resubmittedBy;
  const opened = other?.rank === rank && other.state !== null;
  const stands = opened
    ? !toNothing.includes(other.state)
    : callsOpenAgain(dossier, at).some(({ id }) => id === call);
  return stands ? rank - 1 : rank;
}

/** The calls that take it now, the first to close first. */
export const callsOpenAgain = ({ callsAgain }: Again, at: string): Again['callsAgain'] =>
  callsAgain.filter(({ opensAt, closesAt, cancelled }) => !cancelled && opensAt <= at && at <= closesAt);

function notThere(again: Again, call: string, at: string): Reason[] {
  const { callsAgain } = again;
  if (callsOpenAgain(again, at).length === 0)
    return [{ code: 'noCallOpenAgain', rule: 'R69', liftedBy: 'clock' }];
  const asked = callsAgain.find(({ id }) => id === call);
  if (!asked) return [{ code: 'callAsksOtherwise', rule: 'R69', liftedBy: 'secretary' }];
  if (asked.cancelled) return [{ code: 'callIsCancelled', rule: 'R52' }];
  if (at < asked.opensAt) return [{ code: 'callNotOpen', rule: 'R69', liftedBy: 'clock' }];
  return at > asked.closesAt ? [{ code: 'callClosed', rule: 'R20' }] : [];
}

const resubmit: Complete = ({ asked, aggregate, world, at }) => {
  const { dossier } = world;
  const call = String(asked['call']);
  if (!dossier) return { missing: [{ code: 'callAsksOtherwise', rule: 'R69', liftedBy: 'secretary' }] };
  const presented = requestOf(aggregate)?.context.presented;
  const over = overIn(presented, dossier, at);
  const stands = (presented?.rank ?? 0) > over;
  // Where it is not postponed no call is read, and the machine says why.
  const missing = stands || dossier.callsAgain.length === 0 ? [] : notThere(dossier, call, at);
  return missing.length > 0 ? { missing } : { call, over };
};

/** What the new draft begins with: what the earlier one said, but for what its holder declares anew. */
export const saidAgain = (content: DossierContent): DossierContent => ({
  ...content,
  declarations: { truthful: false, noDoubleFunding: false },
});

/** What the request that opens pins of the one it presents again. */
export const resubmissionOf = ({ dossier }: LabellingWorld): Resubmission | null => {
  const earlier = dossier?.resubmits;
  return earlier?.context ? presentedAgain(earlier.id, earlier.context, earlier.ended) : null;
};

/** R60, R69: against what was postponed nothing of what is judged has changed, nor by whom, nor by which thresholds. */
export function isMinorAgain(aggregate: Aggregate, world: LabellingWorld): boolean {
  const compared = world.dossier?.comparedAgain;
  const pinned = requestOf(aggregate)?.context.submission;
  if (!compared || !pinned || asksMore(compared, pinned.rules.values)) return false;
  return majorSince(compared.after, { aggregate, world }, pinned).length === 0;
}

/** R69: what no answer to what had been asked takes, and R60 leaves a version free to do. */
function asksMore({ before, after, technical, ...of }: ComparedAgain, values: PinnedValues): boolean {
  const thresholds = ({ eligibility, leadMinimumShare, aidRates }: EligibilityRules) => [
    ...[eligibility, leadMinimumShare, aidRates],
  ];
  const [then, now] = [
    eligibilityIn(of.rulesBefore, of.termsBefore.earlier),
    eligibilityIn(values, of.terms.earlier),
  ];
  const polesOf = ({ wishedLead, coLabels }: ComparedContent) => [
    wishedLead,
    ...coLabels.map(({ pole }) => pole),
  ];
  return (
    before.wishedLead !== after.wishedLead ||
    polesOf(after).some((pole) => !polesOf(before).includes(pole)) ||
    technical.before.some((sha256) => !technical.after.includes(sha256)) ||
    !isDeepStrictEqual(thresholds(then), thresholds(now))
  );
}

const admit: Complete = ({ asked, world, aggregate }) => ({
  rolls: rollsOf(world, memberCodes(world)),
  ...(asked['light'] === true && { light: { minor: isMinorAgain(aggregate, world) } }),
});

export const resubmissionCompletions: Record<string, Complete> = { resubmit, admit };
