import type { Organisation } from '../dossiers/index.js';
import type { Pool, QueryConfig } from 'pg';
import { keepCooperation, recallCooperation, type CooperationWorld } from '../cooperation/index.js';
import type { Json, StoredInstance } from '../engine/index.js';
import { stateValue, type StateValue } from '../../workflows/index.js';
import { pressingSql } from './pressing-sql.js';
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
  /** where acts are judged: what conflicts of interest are found by (R63) */
  organisations?: Organisation[] | null;
  updatedAt: string;
  /** whole, or as a line needs them (`Listed`) */
  instances: Record<string, StoredInstance>;
}

/** A line of the list: its machines hold only what a line shows, and its deadline is told. */
export interface Listed extends Reached {
  /** the nearest deadline of the request and its label */
  due: { deadline: string; at: string } | null;
}

/** One of the requests that press, whole, and its place in their order. */
export interface Pressing extends Reached {
  place: Place;
}

export interface Reach<Request extends Reached = Reached> {
  at: string;
  cooperation: CooperationWorld;
  requests: Request[];
}

export interface ReachFilter {
  /** a state of the request, or null for all */
  state: string | null;
  /** only what the person opened, or what a pôle of theirs receives, leads or was invited to, or a letter told them of */
  mine: boolean;
  /** only what changed state in the last seven days */
  recent: boolean;
  limit: number;
  /** the last line of the page before */
  after: Place | null;
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
export async function reachOf(pool: Pool, person: string, filter: ReachFilter): Promise<Reach<Listed>> {
  const reach = await freshest<Brief>(pool, (lean) => reachStatement(lean, person, filter));
  return { ...reach, requests: reach.requests.map(listed) };
}

/** The open requests in which something may wait for the person, the most pressing first, after one of them. */
export function pressingOn(
  pool: Pool,
  person: string,
  { limit, after }: { limit: number; after: Place | null },
): Promise<Reach<Pressing>> {
  return freshest<Pressing>(pool, (lean) => ({
    name: `labelling-pressing-${limit}${lean ? '-lean' : ''}`,
    text: pressingSql({ limit, lean }),
    values: [person, after?.at ?? null, after?.id ?? null],
  }));
}

async function freshest<Request extends Reached>(
  pool: Pool,
  statement: (lean: boolean) => QueryConfig,
): Promise<Reach<Request>> {
  const lean = await rowOf<Request>(pool, statement(true));
  const remembered = recallCooperation(lean.cooperation, lean.at);
  if (remembered) return { ...lean, cooperation: remembered };
  const whole = await rowOf<Request>(pool, statement(false));
  return { ...whole, cooperation: keepCooperation(whole.cooperation) };
}

async function rowOf<Request extends Reached>(pool: Pool, statement: QueryConfig): Promise<Reach<Request>> {
  const { rows } = await pool.query<Reach<Request>>(statement);
  const row = rows[0];
  if (!row) throw new Error('the reach of a person is always one row');
  return row;
}

/** A line as its statement gives it. */
interface Brief extends Omit<Listed, 'instances'> {
  instances: never;
  machineVersion: number;
  value: StateValue;
  context: Json;
  /** key, machine and state of each other machine, and of a label who is on its certificate */
  others: [string, string, string, Json][] | null;
}

/** The machines of a line, as those who judge a reader by them know machines. */
function listed({ machineVersion, value, context, others, ...line }: Brief): Listed {
  const request = { machineVersion, snapshot: { value, context } as unknown as Json };
  const instances = [
    instance('request', 'LabelRequest', request),
    ...(others ?? []).map(([key, machine, state, context]) =>
      instance(key, machine, { machineVersion, snapshot: { value: stateValue(state), context } }),
    ),
  ];
  return { ...line, instances: Object.fromEntries(instances.map((one) => [one.key, one])) };
}

const instance = (
  key: string,
  machine: string,
  of: Pick<StoredInstance, 'machineVersion' | 'snapshot'>,
): StoredInstance => ({ key, machine, state: '', version: 0, ...of });

const texts = new Map<string, string>();

/** The statement of a page of requests; its name says its shape. */
export function reachStatement(
  lean: boolean,
  person: string,
  { state, mine, recent, limit, after }: ReachFilter,
): QueryConfig {
  const shape: ReachShape = { limit, state: state !== null, mine, recent, after: after !== null, lean };
  const told = Object.entries(shape).flatMap(([key, on]) => (on === true ? [key] : []));
  const name = ['labelling-reach', limit, ...told].join('-');
  const text = texts.get(name) ?? reachSql(shape);
  texts.set(name, text);
  const place = after ? [after.at, after.id] : [];
  const from = state !== null || after ? [state] : [];
  return { name, text, values: [person, ...from, ...place] };
}
