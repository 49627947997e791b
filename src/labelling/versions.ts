import {
  awaitedVersion,
  changeGrounds,
  isFinalInstance,
  labelKey,
  labelOf,
  openChange,
  requestOf,
  settingsOf,
  steeringsIn,
  type Aggregate,
  type PoleCode,
  type Submission,
  type VersionChange,
} from '../../workflows/index.js';
import { changeOf, eligibilityIn } from '../dossiers/index.js';
import { partnerPolesOf } from './conflicts/partner-poles.js';
import { rollsOf, type Complete, type Completion } from './completion.js';
import { majorOnLightTrack } from './since-postponed.js';
import { memberCodes, submissionOf } from './submission-of.js';

/**
 * R60: what the newest sealed version changes of the one under review, by the rules the request has pinned (R3). Nothing is
 * found while there is none newer: the machine says so.
 */
export function changeIn(
  { world, aggregate }: Pick<Completion, 'world' | 'aggregate'>,
  submission: Pick<Submission, 'partnerPoles'>,
): VersionChange {
  const compared = world.dossier?.compared;
  const context = requestOf(aggregate)?.context;
  const pinned = context?.submission;
  if (!compared || !pinned) return { grounds: [], failing: [], lost: [] };
  const rules = settingsOf(pinned.rules.values);
  const change = changeOf(compared.before, compared.after, {
    eligibility: eligibilityIn(pinned.rules.values, compared.terms.earlier),
    poles: compared.terms.territories.filter(({ code }) => pinned.members.includes(code)),
    lead: labelOf(aggregate)?.context.labelling[0] ?? context.leadPole ?? pinned.receivingPole,
    partnerPoles: { before: partnersNow(aggregate) ?? pinned.partnerPoles, after: submission.partnerPoles },
    rules,
  });
  const since = majorOnLightTrack(compared.after, { world, aggregate }, submission);
  const grounds = changeGrounds.filter((one) => change.grounds.includes(one) || since.includes(one));
  return { ...change, grounds };
}

/** R62: the partners of the version in force, where it is one that was declared once there was a label. */
const partnersNow = (aggregate: Aggregate): PoleCode[] | undefined => {
  const { version, changes = [] } = labelOf(aggregate)?.context ?? {};
  return changes.find((one) => one.state === 'taken' && one.version === version)?.partnerPoles;
};

/** R62: what the declared change that waits is today: the territories, the members and the lead may be others by now. */
function changeToday(completion: Completion) {
  const waits = openChange(labelOf(completion.aggregate)?.context ?? { changes: [] });
  const { dossier } = completion.world;
  if (!waits || !dossier?.compared || dossier.sealed?.version !== waits.version) return {};
  const partnerPoles = partnerPolesOf(completion.world);
  return { change: changeIn(completion, { partnerPoles }), partnerPoles };
}

/** R62: what the version that waits changes, by who leads now and the rules the request has now; null while none waits. */
export function changeNow({
  world,
  aggregate,
}: Pick<Completion, 'world' | 'aggregate'>): VersionChange | null {
  const context = requestOf(aggregate)?.context;
  const waits = context && awaitedVersion(context);
  const { dossier } = world;
  if (!dossier || !waits?.pins) return null;
  const isNewest = dossier.sealed?.version === waits.version;
  const compared = isNewest ? dossier.compared : dossier.comparedAwaited;
  return (
    compared && changeIn({ aggregate, world: { ...world, dossier: { ...dossier, compared } } }, waits.pins)
  );
}

/** The pôles for which steering is to say whether they keep their label; of one that has ended there is none. */
export function changeRulings(aggregate: Aggregate): PoleCode[] {
  const label = labelOf(aggregate);
  return label && !isFinalInstance(aggregate, labelKey) ? steeringsIn(label.context) : [];
}

const members = ({ world }: Completion) => rollsOf(world, memberCodes(world));

export const versionCompletions: Record<string, Complete> = {
  handInVersion: (completion) => {
    const found = submissionOf(completion);
    if ('missing' in found) return found;
    const { submission } = found;
    const { changes = { id: '', hash: '' } } = completion.texts;
    return {
      submission,
      change: changeIn(completion, submission),
      rolls: members(completion),
      texts: { changes },
    };
  },
  declareChange: (completion) => {
    const found = submissionOf(completion);
    if ('missing' in found) return found;
    const { submission } = found;
    const { changes = { id: '', hash: '' } } = completion.texts;
    return {
      ...{ file: submission.file, change: changeIn(completion, submission) },
      partnerPoles: submission.partnerPoles,
      // R64: whoever has left the charter has no organ here any more.
      ...{ rolls: members(completion), texts: { changes } },
    };
  },
  confirmChange: changeToday,
  confirmVersion: (completion) => {
    const change = changeNow(completion);
    return { rolls: members(completion), ...(change && { change }) };
  },
};
