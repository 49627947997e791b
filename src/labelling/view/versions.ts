import {
  isOver,
  kindOf,
  type ChangeGround,
  type ChangeKind,
  type HandedVersion,
  type TextRef,
} from '../../../workflows/index.js';
import { versionStates } from '../../dossiers/index.js';
import { changeNow } from '../versions.js';
import type { Reading } from './reader.js';

/** A version of the dossier that was handed in, to whoever reads the dossier (R60). */
export interface VersionView {
  version: number;
  /** `inForce`: under review; `earlier`: it was */
  state: 'inForce' | 'earlier' | 'awaiting' | 'refused' | 'replaced' | 'overtaken';
  /** when it was handed in; when it was confirmed or not, of one that was */
  at: string;
  settledAt: string | null;
  /** null of the one that was submitted first */
  kind: ChangeKind | null;
  grounds: ChangeGround[];
  /** R21: rules of the call it did not meet when it was handed in */
  failing: string[];
  /** what it changes and why, in the holder's words */
  changes: string | null;
  /** why it was not confirmed */
  reasons: string | null;
}

type TextOf = (ref: TextRef | undefined) => string | null;

/** The newest first; none while there is but the one that was submitted. */
export function versionsOf(reading: Reading, textOf: TextOf): VersionView[] {
  const { context, level } = reading;
  const { versions, submission, submittedAt } = context;
  const [first] = versions;
  if (level !== 'full' || !first || !submission) return [];
  const inForce = submission.file.version;
  const submitted: VersionView = {
    ...{ version: first.replaces, state: inForce === first.replaces ? 'inForce' : 'earlier' },
    ...{ at: submittedAt ?? first.at, settledAt: null, kind: null, grounds: [], failing: [] },
    ...{ changes: null, reasons: null },
  };
  const waits = (one: HandedVersion) => (one.state === 'awaiting' ? { ...one, ...changeNow(reading) } : one);
  return [
    submitted,
    ...versions.map(waits).map((one) => viewOf({ ...one, kind: kindOf(one.grounds) }, inForce, textOf)),
  ].reverse();
}

const viewOf = (one: HandedVersion, inForce: number, textOf: TextOf): VersionView => ({
  ...{ version: one.version, state: stateOf(one, inForce), at: one.at, settledAt: one.settledAt ?? null },
  ...{ kind: one.kind, grounds: one.grounds, failing: one.failing.map(({ rule }) => rule) },
  changes: textOf(one.texts.changes),
  reasons: textOf(one.settledBy?.reasons),
});

const stateOf = ({ state, version }: HandedVersion, inForce: number): VersionView['state'] =>
  state === 'taken' ? (version === inForce ? 'inForce' : 'earlier') : state;

/** R60: whether its holder has begun a version to come, and whether they may; nobody else knows of it. */
export function versionToCome({ world, standing, state }: Reading): 'begun' | 'mayBegin' | null {
  if (!standing.isHolder || isOver(state) || !versionStates.some((one) => one === state)) return null;
  return world.dossier?.toCome ? 'begun' : 'mayBegin';
}
