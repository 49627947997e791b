import { lightEnded } from './resubmission.js';
import type { VersionFact } from './version.js';
import {
  awaitedVersion,
  confirmingPole,
  handedIn,
  judgedNow,
  pinsOf,
  settled,
  settling,
  withVersion,
} from './versions.js';
import { taken } from './version-taken.js';
import type { LabelRequestCommand, LabelRequestContext, LabelRequestFact } from './vocabulary.js';

type Context = LabelRequestContext;

/** What an act on a version changes, and what it says; `reopens`: what was judged is judged anew. */
export interface VersionStep {
  change: Partial<Context>;
  told: LabelRequestFact[];
  reopens: boolean;
}

/** R60, R62: a version is handed in, confirmed or not; in every state the same. */
export function versionStep(context: Context, command: LabelRequestCommand): VersionStep {
  if (command.type === 'handInVersion') return handIn(context, command);
  const one = awaitedVersion(context);
  if (!one?.pins) return { change: {}, told: [], reopens: false };
  const { at } = command;
  if (command.type === 'refuseVersion') {
    const { texts } = command;
    const versions = settling(context, { state: 'refused', settledAt: at, settledBy: texts });
    const fact: VersionFact = {
      type: 'versionRefused',
      version: one.version,
      pole: confirmingPole(context),
      texts,
    };
    return { change: { versions }, told: [fact], reopens: false };
  }
  if (command.type !== 'confirmVersion') return { change: {}, told: [], reopens: false };
  const confirmed = settled(judgedNow(one, command), {
    state: 'taken',
    settledAt: at,
    lead: context.leadPole,
  });
  return take(context, { ...confirmed, pins: one.pins }, at);
}

function handIn(
  context: Context,
  command: Extract<LabelRequestCommand, { type: 'handInVersion' }>,
): VersionStep {
  const one = handedIn(context, command);
  const { version, kind, grounds, texts } = one;
  const awaits = one.state === 'awaiting';
  const told: VersionFact = {
    ...{ type: 'versionHandedIn', version, kind, grounds, awaits, texts },
    pole: confirmingPole(context),
  };
  const versions = withVersion(context, one);
  if (awaits) return { change: { versions }, told: [told], reopens: false };
  const step = take({ ...context, versions }, { ...one, pins: pinsOf(command.submission) }, command.at);
  return { ...step, told: [told, ...step.told] };
}

type Confirmed = Context['versions'][number] & { pins: NonNullable<Context['versions'][number]['pins']> };

function take(context: Context, { pins, ...one }: Confirmed, at: string): VersionStep {
  const major = one.kind === 'major';
  const { change, invited, aside, partners } = taken(context, pins, major, at);
  const versions = context.versions.map((other) => (other.version === one.version ? one : other));
  const { version, kind, grounds } = one;
  const fact: VersionFact = {
    ...{ type: 'versionTaken', version, kind, grounds, invited, aside },
    pole: confirmingPole({ ...context, ...change }),
  };
  const setAside = partners.map((pole): LabelRequestFact => ({ type: 'poleSetAside', pole }));
  const ended = major ? lightEnded(context, version) : {};
  return { change: { ...change, ...ended, versions }, told: [fact, ...setAside], reopens: major };
}
