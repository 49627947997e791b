import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  settings,
  settingsOf,
  valueAt,
  type CalendarMode,
  type PinnedValues,
} from '../../workflows/index.js';
import { READ_POOL } from '../platform/pools.js';
import { notFound } from '../platform/problem.js';
import type { SettingValue } from './changes.js';
import { callPageSql } from './queries.js';

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
  /** the one in force first, then those published for later */
  rules: FollowedSet[];
  /** of the set in force, by the full names of the settings */
  values: Record<string, SettingValue>;
}

type CallRow = Omit<CallView, 'values'> & { values: PinnedValues };

/** The funding calls, for whoever signs in. */
@Injectable()
export class Calls {
  constructor(@Inject(READ_POOL) private readonly pool: Pool) {}

  /** Throws 404 without such a call. */
  async call(code: string): Promise<CallView> {
    const { rows } = await this.pool.query<{ call: CallRow | null }>({
      name: 'call-page',
      text: callPageSql,
      values: [code],
    });
    const call = rows[0]?.call;
    if (!call) throw notFound();
    return { ...call, values: flat(call.values) };
  }
}

/** Every setting by its full name. */
export function flat(values: PinnedValues): Record<string, SettingValue> {
  const whole = settingsOf(values);
  return Object.fromEntries(settings.map(({ name }) => [name, valueAt(whole, name) as SettingValue]));
}
