import type { Aggregate, PinnedValues } from '../../workflows/index.js';
import type { WorldPerson } from '../cooperation/index.js';

/** What the statements of queries.ts give. Instants are ISO, UTC. */
interface Asked {
  at: string;
  mine: WorldPerson[];
}

export interface CallName {
  code: string;
  name: string;
}

export interface SetRow {
  id: string;
  code: string;
  /** the one call it is for */
  call: CallName | null;
  hash: string;
  from: string;
  to: string | null;
  /** requests that have pinned it */
  pinned: number;
  decision: { number: string; object: string; decidedAt: string };
}

export interface DraftLine {
  id: string;
  code: string;
  call: CallName | null;
  title: string;
  savedAt: string;
}

export interface CallLine extends CallName {
  closesAt: string;
  cancelledAt: string | null;
  ruleSet: { id: string; code: string; hash: string };
}

export interface RulebookRow extends Asked {
  sets: SetRow[];
  drafts: DraftLine[];
  calls: CallLine[];
}

export interface RuleSetRow extends Asked {
  calls: CallLine[];
  set: SetRow | null;
  values: PinnedValues | null;
  before: { id: string; values: PinnedValues } | null;
}

export interface StoredDraft extends DraftLine {
  callId: string | null;
  values: PinnedValues;
  revision: number;
  base: { id: string; hash: string; values: PinnedValues };
}

export interface RuleDraftRow extends Asked {
  draft: StoredDraft | null;
}

export interface OriginRow extends Asked {
  origin: { code: string; callId: string | null; values: PinnedValues } | null;
}

export interface RehearsedRow {
  at: string;
  total: number;
  before: number;
  names: Record<string, string>;
  requests: { reference: string; instances: Aggregate }[];
}
