import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  settings,
  settingsOf,
  valueAt,
  type Award,
  type CalendarMode,
  type CallFact,
  type PinnedValues,
} from '../../workflows/index.js';
import { READ_POOL } from '../platform/pools.js';
import { notFound } from '../platform/problem.js';
import type { WorldPerson } from '../cooperation/index.js';
import { callPageSql } from './queries.js';

type SettingValue = string | number | boolean;

/** A rule set a call follows or will follow; `own` when it is for this call alone. */
export interface FollowedSet {
  id: string;
  code: string;
  hash: string;
  own: boolean;
  from: string;
  to: string | null;
  period: 'inForce' | 'coming';
}

/** An act on a call (R52), as whoever signs in may read it. */
export interface CallEvent {
  at: string;
  type: CallFact['type'];
  /** of a move: the closing before and after */
  from: string | null;
  to: string | null;
  /** of what it asks of the pôles (R51): that, and the code of the call it follows */
  awards: Award | null;
  follows: string | null;
  decision: string;
  /** null once erased */
  reasons: string | null;
}

export interface NamedCall {
  code: string;
  name: string;
}

/** A call with the rules that hold for what is submitted to it. Instants are ISO, UTC. */
export interface CallView {
  code: string;
  name: string;
  funder: string;
  opensAt: string;
  intakeAt: string;
  closesAt: string;
  cutoffDates: string[];
  calendarMode: CalendarMode;
  /** what it asks of the pôles (R51) */
  awards: Award;
  /** the call of the first step, whose opinions it takes up */
  follows: NamedCall | null;
  /** the calls of the second step, that take up its opinions */
  followers: NamedCall[];
  /** the calls it may follow, for whoever changes it: none where it has dossiers */
  firstSteps: NamedCall[];
  /** its dossiers, those deleted as drafts apart; null for whoever does not change it */
  dossiers: number | null;
  cancelledAt: string | null;
  /** how many requests follow it, drafts too: undecided, or labelled (R52); null for whoever does not move it */
  requests: number | null;
  /** how many of them its acts have not reached yet; null likewise */
  owed: number | null;
  /** the newest first */
  history: CallEvent[];
  /** the reader moves and cancels it */
  edits: boolean;
  /** the one in force first, then those published for later */
  rules: FollowedSet[];
  /** of the set in force, by the full names of the settings */
  values: Record<string, SettingValue>;
}

type CallRow = Omit<CallView, 'values' | 'edits'> & { values: PinnedValues };

/** The funding calls, for whoever signs in. */
@Injectable()
export class Calls {
  constructor(@Inject(READ_POOL) private readonly pool: Pool) {}

  /** Throws 404 without such a call. */
  async call(code: string, accountId: string): Promise<CallView> {
    const { rows } = await this.pool.query<{ call: CallRow | null; mine: WorldPerson[] }>({
      name: 'call-page',
      text: callPageSql,
      values: [code, accountId],
    });
    const { call, mine = [] } = rows[0] ?? {};
    if (!call) throw notFound();
    const edits = mine.some(({ role }) => role === 'secretary');
    const hidden = edits ? {} : { requests: null, owed: null, dossiers: null, firstSteps: [] };
    return { ...call, ...hidden, edits, values: flat(call.values) };
  }
}

/** Every setting by its full name. */
function flat(values: PinnedValues): Record<string, SettingValue> {
  const whole = settingsOf(values);
  return Object.fromEntries(settings.map(({ name }) => [name, valueAt(whole, name) as SettingValue]));
}
