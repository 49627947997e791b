import { randomUUID } from 'node:crypto';
import type { CallView } from '../../src/calls/calls.js';
import type { RulebookView } from '../../src/rulebook/views.js';
import type { Program } from './program.js';
import type { Stage } from './stage.js';

/** What the secretary does with a call, over the API. */
export interface CallDesk {
  path: string;
  call: (program?: Program) => Promise<CallView>;
  /** the form that moves it by so many days, as it stands */
  moving: (days: number, more?: object) => Promise<Record<string, string>>;
}

/** Why a call moves, and by which decision. */
export const callReasons = { decision: 'COPIL-2026-51', reasons: 'Le financeur a reporté la clôture.' };

const later = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString();

/** The desk of this call; without a code, of the first there is. */
export async function callDesk(secretary: Program, code?: string): Promise<CallDesk> {
  const { calls } = (await secretary.get<RulebookView>('/rule-sets')).body;
  const path = `/calls/${code ?? calls[0]?.code}`;
  const call = async (program = secretary) => (await program.get<CallView>(path)).body;
  const moving = async (days: number, more: object = {}) => {
    const { intakeAt, closesAt } = await call();
    const dates = { intakeAt: later(intakeAt, days), closesAt: later(closesAt, days) };
    return { ...callReasons, ...dates, ...more };
  };
  return { path, call, moving };
}

/** Another call of the same dates and rules, without a request; its code. */
export async function anotherCall({ owner }: Pick<Stage, 'owner'>): Promise<string> {
  const code = `essai-${randomUUID().slice(0, 8)}`;
  const changed = { id: randomUUID(), code, name: 'Essai', version: 0, cancelled_at: null };
  await owner.query(
    `INSERT INTO funding_call SELECT copy.* FROM (SELECT * FROM funding_call WHERE name <> 'Essai' LIMIT 1) f,
       jsonb_populate_record(NULL::funding_call, to_jsonb(f) || $1::jsonb) AS copy`,
    [JSON.stringify(changed)],
  );
  return code;
}

const movesSql = `SELECT d.reference, i.state,
  coalesce(i.snapshot #>> '{context,submission,call,closesAt}', i.snapshot #>> '{context,draftCall,closesAt}') AS closing,
  ARRAY(SELECT f->>'to' FROM workflow.audit_entry e, jsonb_array_elements(e.body::jsonb->'facts') f
    WHERE e.instance_id = i.id AND f->>'type' = 'callMoved' ORDER BY e.seq) AS moves
  FROM workflow.instance i JOIN dossier d ON d.id = i.aggregate_id WHERE i.key = 'request' AND i.state <> 'withdrawn'
  ORDER BY d.reference`;

/** The closings each request was told, in order, and the one it has. */
export async function movesOf({ owner }: Pick<Stage, 'owner'>) {
  return (await owner.query<{ reference: string; state: string; closing: string; moves: string[] }>(movesSql))
    .rows;
}
