import {
  decideCall,
  type Award,
  type CallCommand,
  type CallContext,
  type Reason,
} from '../../workflows/index.js';
import { mandatesOf, type WorldPerson } from '../cooperation/index.js';
import type { Actor, AggregateKind, Asked, Decision, Json, OwedCommand, Situation } from '../engine/index.js';
import { LABEL_REQUEST } from '../labelling/index.js';

export const FUNDING_CALL = 'fundingCall';

/** What an act on a call must know: who asks, the call as its row says, and the requests it reaches (R52). */
export interface CallWorld {
  mine: WorldPerson[];
  call: (CallContext & { opensAt: string }) | null;
  /** requests that are undecided, labelled before the closing, or still to be appealed against */
  requests: string[];
  /** how many dossiers it has, those deleted as drafts apart */
  dossiers: number;
  /** every call, by code (R51) */
  others: { id: string; code: string; awards: Award; follows: string | null }[];
}

/** SQL text: an instant as ISO 8601 in UTC with milliseconds. */
export const iso = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL text: whether a request in this state follows its call (§9.2); no other one takes a command of it. */
export const followsSql = (state: string): string =>
  `${state} NOT IN ('postponed', 'withdrawn', 'lapsed', 'deleted', 'closed')`;

const callSql = `(SELECT json_build_object('opensAt', ${iso('f.opens_at')}, 'intakeAt', ${iso('f.intake_at')},
  'closesAt', ${iso('f.closes_at')}, 'cutoffDates', ARRAY(SELECT ${iso('c.at')} FROM unnest(f.cutoff_dates) AS c (at)
    ORDER BY c.at), 'awards', f.awards, 'follows', f.follows_id, 'version', f.version, 'cancelledAt', ${iso('f.cancelled_at')})
  FROM public.funding_call f WHERE f.id = given.id)`;

const requestsSql = `ARRAY(SELECT i.aggregate_id FROM public.dossier d JOIN workflow.instance i ON i.aggregate_id = d.id
  WHERE d.call_id = given.id AND i.key = 'request' AND ${followsSql('i.state')} ORDER BY d.created_at, d.id)`;

const dossiersSql = `(SELECT count(*)::int FROM public.dossier d WHERE d.call_id = given.id AND NOT EXISTS (SELECT
  FROM workflow.instance i WHERE i.aggregate_id = d.id AND i.key = 'request' AND i.state = 'deleted'))`;

const othersSql = `(SELECT json_agg(json_build_object('id', o.id, 'code', o.code, 'awards', o.awards,
  'follows', o.follows_id) ORDER BY o.code) FROM public.funding_call o)`;

/** R52: a call as the engine knows it. Its act owes each request a command, written in the same statement. */
export const fundingCallKind: AggregateKind<CallWorld> = {
  kind: FUNDING_CALL,
  idSql: '(SELECT f.id FROM public.funding_call f WHERE f.code = $6)',
  worldSql: `json_build_object('mine', ${mandatesOf('given.actor', 'clock.at')}, 'call', ${callSql},
    'requests', ${requestsSql}, 'dossiers', ${dossiersSql}, 'others', ${othersSql})`,
  authorise,
  complete: (asked, by, texts, { at, world, aggregateId }) =>
    ({
      ...asked,
      ...(asked.type === 'changeAward' && award(asked, world, aggregateId)),
      ...{ texts: { ...texts }, at, by },
    }) as unknown as Json,
  decide: (command, situation) => decisionOf(command as unknown as CallCommand, situation),
  // Whoever has to do with a request is told by its own fact, once it is reached.
  letters: () => [],
};

/** R51: the call it is to follow, by its code, and what the world says against it; an unknown one gives no opinion. */
function award({ follows: code }: Asked, { others, dossiers }: CallWorld, id: string) {
  const found = others.find((one) => one.code === code && one.id !== id);
  const unknown = { id: '', code: String(code), awards: 'label' as const };
  const named = found ? { id: found.id, code: found.code, awards: found.awards } : unknown;
  return { follows: code ? named : null, dossiers, followed: others.some((one) => one.follows === id) };
}

function authorise(
  actor: Actor,
  _: Asked,
  { world }: Situation<CallWorld>,
): ReturnType<typeof refuse> | { as: Json } {
  if (actor.kind !== 'person' || !world.call) return refuse('unknown', []);
  const isSecretary = world.mine.some(({ role }) => role === 'secretary');
  return isSecretary
    ? { as: { kind: 'person', id: actor.id, role: 'secretary' } }
    : refuse('notYou', [{ code: 'notYourAct', liftedBy: 'secretary' }]);
}

const refuse = (kind: 'unknown' | 'notYou' | 'notNow', reasons: Reason[]) => ({ refusal: { kind, reasons } });

function decisionOf(
  command: CallCommand,
  { world }: Situation<CallWorld>,
): Decision | ReturnType<typeof refuse> {
  const { call, requests } = world;
  if (!call) return refuse('unknown', []);
  const { opensAt, ...context } = call;
  const outcome = decideCall(context, command, opensAt);
  if (!outcome.ok) return refuse('notNow', outcome.reasons);
  const state = outcome.context.cancelledAt === null ? 'open' : 'cancelled';
  const snapshot = { value: state, context: outcome.context } as unknown as Json;
  const instance = { machine: 'Call', machineVersion: 1, state, snapshot, versionStep: true };
  const step = { key: 'call', command: command as unknown as Json, facts: outcome.facts, carries: [] };
  const { type, decision } = command;
  const { intakeAt, closesAt, cutoffDates, version } = outcome.context;
  const dates = { intakeAt, closesAt, cutoffDates, version };
  const reaches = type === 'changeAward' ? [] : requests;
  const owed = reaches.map((aggregateId): OwedCommand => ({
    ...{ aggregateId, kind: LABEL_REQUEST, number: decision },
    command: { type, decision, ...(type === 'moveCall' && dates) },
  }));
  return { steps: [step], changed: { call: instance }, due: [], owed } as unknown as Decision;
}
