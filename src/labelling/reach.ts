import type { Pool, QueryConfig } from 'pg';
import { keepCooperation, recallCooperation, type CooperationWorld } from '../cooperation/index.js';
import type { StoredInstance } from '../engine/index.js';
import { reachSql, type ReachShape } from './reach-sql.js';

/** One request a person can reach, with what its line shows. */
export interface Reached {
  id: string;
  reference: string;
  acronym: string;
  title: string;
  illustration: boolean;
  /** the holder keeps the acronym out of what says the least */
  discreet: boolean;
  /** the correspondents of this account an earlier letter reached */
  told: string[];
  updatedAt: string;
  /** whole, or as a line needs them (`ReachFilter.whole`) */
  instances: Record<string, StoredInstance>;
}

export interface Reach {
  at: string;
  cooperation: CooperationWorld;
  requests: Reached[];
}

export interface ReachFilter {
  /** a state of the request, or null for all */
  state: string | null;
  /** only what the person opened, or what a pôle of theirs receives, leads or was invited to */
  mine: boolean;
  /** only requests on which something may still be done */
  open: boolean;
  limit: number;
  /** the last line of the page before */
  after: Place | null;
  /** acts will be judged on them; else they are only told */
  whole: boolean;
}

/** Where a page of the list ends: the order of the lists is this, downwards. */
export interface Place {
  at: string;
  id: string;
}

/**
 * The requests this person can reach, the last that changed state first: an order by their last act would tell that
 * something happened inside another pôle's review (architecture §2). One round trip, two when what the process
 * remembers of the cooperation has changed. It costs the rows it gives, however many there are: it walks the index of
 * its order until it has them.
 */
export async function reachOf(pool: Pool, person: string, filter: ReachFilter): Promise<Reach> {
  const lean = await rowOf(pool, true, person, filter);
  const remembered = recallCooperation(lean.cooperation, lean.at);
  if (remembered) return { ...lean, cooperation: remembered };
  const whole = await rowOf(pool, false, person, filter);
  return { ...whole, cooperation: keepCooperation(whole.cooperation) };
}

async function rowOf(pool: Pool, lean: boolean, person: string, filter: ReachFilter): Promise<Reach> {
  const { rows } = await pool.query<Reach>(reachStatement(lean, person, filter));
  const row = rows[0];
  if (!row) throw new Error('the reach of a person is always one row');
  return row;
}

const texts = new Map<string, string>();

/** The statement of a page of requests; its name says its shape. */
export function reachStatement(
  lean: boolean,
  person: string,
  { state, mine, open, limit, after, whole }: ReachFilter,
): QueryConfig {
  const shape: ReachShape = { limit, state: state !== null, mine, open, after: after !== null, whole, lean };
  const told = Object.entries(shape).flatMap(([key, on]) => (on === true ? [key] : []));
  const name = ['labelling-reach', limit, ...told].join('-');
  const text = texts.get(name) ?? reachSql(shape);
  texts.set(name, text);
  const place = after ? [after.at, after.id] : [];
  const from = state !== null || after ? [state] : [];
  return { name, text, values: [person, ...from, ...place] };
}
