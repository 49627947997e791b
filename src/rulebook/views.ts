import { callModels, type CallModel } from './call-models.js';
import {
  settingFaults,
  settingsOf,
  type MovedDeadline,
  type RehearsedOutcome,
  type RuleValues,
  type SettingFault,
} from '../../workflows/index.js';
import { changesOf, type SettingChange } from './changes.js';
import { ruleRefusals } from './policy.js';
import type { CallLine, CallName, DraftLine, RulebookRow, RuleSetRow, SetRow, StoredDraft } from './rows.js';

export interface SetLine extends SetRow {
  period: 'coming' | 'inForce' | 'over';
}

/** The rules of the cooperation, past, present and to come; drafts are the secretary's alone. */
export interface RulebookView {
  at: string;
  /** the reader writes drafts and publishes them */
  edits: boolean;
  sets: SetLine[];
  drafts: DraftLine[];
  calls: CallLine[];
  /** the known calls a draft may begin with (R21) */
  models: Pick<CallModel, 'code' | 'name' | 'source'>[];
}

export function rulebookView({ at, mine, sets, drafts, calls }: RulebookRow): RulebookView {
  const edits = ruleRefusals(mine).length === 0;
  return {
    at,
    edits,
    sets: sets.map((set) => lineOf(set, at)),
    drafts: edits ? drafts : [],
    models: callModels.map(({ code, name, source }) => ({ code, name, source })),
    calls,
  };
}

function lineOf(set: SetRow, at: string): SetLine {
  const period = set.from > at ? 'coming' : set.to === null || set.to > at ? 'inForce' : 'over';
  return { ...set, period };
}

/** One set: every value, and what it changed of the one before it. */
export interface RuleSetView extends SetLine {
  at: string;
  values: RuleValues;
  /** null for the first of its code */
  before: string | null;
  changes: SettingChange[];
  /** the calls that follow it now */
  calls: CallLine[];
}

/** Null without such a set. */
export function ruleSetView({ at, set, values, before, calls }: RuleSetRow): RuleSetView | null {
  if (!set || !values) return null;
  return {
    at,
    ...lineOf(set, at),
    values: settingsOf(values),
    before: before?.id ?? null,
    changes: before ? changesOf(before.values, values) : [],
    calls: calls.filter(({ ruleSet }) => ruleSet.id === set.id),
  };
}

/** A draft as its writer sees it; its revision is the ETag. */
export interface RuleDraftView {
  id: string;
  code: string;
  call: CallName | null;
  title: string;
  savedAt: string;
  base: { id: string; hash: string };
  values: RuleValues;
  /** against the rules it would succeed */
  changes: SettingChange[];
  faults: SettingFault[];
}

export function draftView({ id, code, call, title, savedAt, base, values }: StoredDraft): RuleDraftView {
  const named = { id, code, call, title, savedAt, base: { id: base.id, hash: base.hash } };
  const changes = changesOf(base.values, values);
  return { ...named, values: settingsOf(values), changes, faults: settingFaults(values) };
}

/** What a draft would have changed of one request. */
export interface RehearsedLine {
  reference: string;
  attribution: Changed<{ lead: string | null; invited: string[] }> | null;
  outcome: Changed<RehearsedOutcome> | null;
  dates: Pick<MovedDeadline, 'deadline' | 'from' | 'to'>[];
  /** codes; null for a request that is over */
  obstacles: string[] | null;
}

interface Changed<Value> {
  then: Value;
  now: Value;
}

/** One page of requests looked at: those that would differ, and how far the looking has come. */
export interface RulesRehearsalView {
  at: string;
  lines: RehearsedLine[];
  /** requests looked at, the pages before this one included */
  looked: number;
  total: number;
  /** the last reference looked at, to go on from; null at the end */
  next: string | null;
}

/** What a publication writes. */
export interface PublishedView {
  id: string;
  code: string;
  hash: string;
  from: string;
  decision: string;
  /** the set that ends when it begins; null for the first of its code */
  ends: string | null;
  changes: SettingChange[];
}
