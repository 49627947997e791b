import {
  isFinalInstance,
  isOver,
  kindOf,
  labelKey,
  labelOf,
  requestOf,
  type ChangeGround,
  type ChangeKind,
  type HandedVersion,
  type LabelChange,
  type PoleCode,
  type TextRef,
} from '../../../workflows/index.js';
import { versionStates } from '../../dossiers/index.js';
import { changeNow } from '../versions.js';
import type { Reading } from './reader.js';

/** A version of the dossier that was handed in, to whoever reads the dossier (R60). */
export interface VersionView {
  version: number;
  /** `inForce`: under review; `earlier`: it was */
  state:
    | 'inForce'
    | 'earlier'
    | 'awaiting'
    | 'refused'
    | 'replaced'
    | 'overtaken'
    | 'reviewing'
    | 'unmet'
    | 'notKept'
    | 'outlived';
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
  /** R62: once a declared change is settled, which pôles keep their label with it; by which decision, where steering answered */
  answers: { pole: PoleCode; keeps: boolean; decision: string | null }[];
}

type TextOf = (ref: TextRef | undefined) => string | null;

/** The newest first; none while there is but the one that was submitted. */
export function versionsOf(reading: Reading, textOf: TextOf): VersionView[] {
  const { context, level, aggregate } = reading;
  const { versions, submission, submittedAt } = context;
  const changes = labelOf(aggregate)?.context.changes ?? [];
  const origin = requestOf(aggregate)?.context.submission?.file.version ?? 1;
  const first = versions[0]?.replaces ?? origin;
  if (level !== 'full' || !submission || versions.length + changes.length === 0) return [];
  const now = submission.file.version;
  const submitted: VersionView = {
    ...{ version: first, state: now === first ? 'inForce' : 'earlier' },
    ...{ at: submittedAt ?? context.openedAt, settledAt: null, kind: null, grounds: [], failing: [] },
    ...{ changes: null, reasons: null, answers: [] },
  };
  const waits = (one: HandedVersion) => (one.state === 'awaiting' ? { ...one, ...changeNow(reading) } : one);
  return [
    submitted,
    ...versions.map(waits).map((one) => viewOf({ ...one, kind: kindOf(one.grounds) }, now, textOf)),
    ...changes.map((one) =>
      changed(one, { now, over: isFinalInstance(aggregate, labelKey), gone: gone(aggregate) }, textOf),
    ),
  ].reverse();
}

/** R62: of a label that is over nothing waits. */
function changed(
  one: LabelChange,
  { now, over, gone }: { now: number; over: boolean; gone: PoleCode[] },
  textOf: TextOf,
): VersionView {
  const { version, at, settledAt, kind, grounds, failing } = one;
  const states: Record<LabelChange['state'], VersionView['state']> = {
    ...{ confirming: 'awaiting', reviewing: 'reviewing', unmet: 'unmet', replaced: 'replaced' },
    ...{ overtaken: 'outlived', refused: 'notKept', taken: version === now ? 'inForce' : 'earlier' },
  };
  const state = over && settledAt === null ? 'outlived' : states[one.state];
  return {
    ...{ version, state, at, settledAt, kind, grounds, failing: failing.map(({ rule }) => rule) },
    ...{ changes: textOf(one.texts.changes), reasons: null },
    answers: settledAt === null ? [] : answersTo(one).filter(({ pole }) => !gone.includes(pole)),
  };
}

/** R70: what a pôle had answered that has withdrawn its label since is its own affair. */
const gone = (aggregate: Reading['aggregate']): PoleCode[] =>
  (labelOf(aggregate)?.context.withdrawals ?? []).flatMap(({ pole, ended }) =>
    ended?.how === 'carried' ? [pole] : [],
  );

const answersTo = ({ answers, decisions }: LabelChange): VersionView['answers'] =>
  Object.entries(answers).map(([pole, verdict]) => ({
    ...{ pole, keeps: verdict === 'carried', decision: decisions[pole] ?? null },
  }));

const viewOf = (one: HandedVersion, inForce: number, textOf: TextOf): VersionView => ({
  ...{ version: one.version, state: stateOf(one, inForce), at: one.at, settledAt: one.settledAt ?? null },
  ...{ kind: one.kind, grounds: one.grounds, failing: one.failing.map(({ rule }) => rule) },
  changes: textOf(one.texts.changes),
  reasons: textOf(one.settledBy?.reasons),
  answers: [],
});

const stateOf = ({ state, version }: HandedVersion, inForce: number): VersionView['state'] =>
  state === 'taken' ? (version === inForce ? 'inForce' : 'earlier') : state;

/** R60, R62: whether its holder has begun a version to come, and whether they may; nobody else knows of it. */
export function versionToCome({ world, standing, state, aggregate }: Reading): 'begun' | 'mayBegin' | null {
  const label = labelOf(aggregate);
  const mayChange = ['active', 'transmitted', 'suspended'].includes(label?.state ?? '');
  const mayHandIn = !isOver(state) && versionStates.some((one) => one === state);
  if (!standing.isHolder || !(mayChange || mayHandIn)) return null;
  return world.dossier?.toCome ? 'begun' : 'mayBegin';
}
