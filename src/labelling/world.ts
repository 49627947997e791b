import type { Aggregate, PinnedRules } from '../../workflows/index.js';
import {
  cooperationStampSql,
  cooperationWorldSql,
  keepCooperation,
  recallCooperation,
  rulesSql,
  stampedCooperationSql,
  type CooperationWorld,
} from '../cooperation/index.js';
import { dossierWorldSql, type DossierFacts, type Organisation } from '../dossiers/index.js';
import type { Situation, StoredInstance, WorldMemory } from '../engine/index.js';

/** What an act of the label procedure must know of the outside, read in the engine's one statement. */
export interface LabellingWorld {
  cooperation: CooperationWorld;
  dossier: DossierFacts | null;
  /** the rules of the dossier's call, pinned when it is submitted (R3) */
  rules: PinnedRules | null;
  /** correspondents an earlier letter about this request reached (§9.8, `*`) */
  told: string[];
  /** the texts the positions of the pôles, and their withdrawals, refer to, by id; an erased one is absent */
  texts: Record<string, string>;
  /** of a request of the first screen, whose dossier is not read (R63) */
  organisations?: Organisation[];
}

export type LabellingSituation = Situation<LabellingWorld>;

/**
 * LabellingWorld as a SQL expression, `id` the SQL text of the aggregate's id; `clock.at` is the instant. The engine
 * composes it into the read of an act, the pages into theirs: both judge by the same world. A lean one has the
 * cooperation's stamp alone; what either gives goes through `labellingMemory`.
 */
export const labellingWorldSql = (id: string, { lean }: { lean: boolean }): string =>
  worldSql(id, lean ? cooperationStampSql : stampedCooperationSql('clock.at'), dossierWorldSql(id));

/** The same of an instant that has gone by (D15), which no process remembers; `version` is the SQL text of the dossier's then. */
export const pastWorldSql = (id: string, version: string): string =>
  worldSql(id, cooperationWorldSql('clock.at'), dossierWorldSql(id, version));

const worldSql = (id: string, cooperation: string, dossier: string): string => `json_build_object(
  'cooperation', ${cooperation},
  'dossier', ${dossier},
  'rules', ${rulesSql(`(SELECT d.call_id FROM public.dossier d WHERE d.id = ${id})`, 'clock.at')},
  'told', ${toldSql(id)},
  'texts', ${positionTextsSql(id)})`;

/** The cooperation is remembered by the process; the rest of the world is read each time. */
export const labellingMemory: Omit<WorldMemory<LabellingWorld>, 'leanSql'> = {
  recall: (lean, at) => {
    const { cooperation: stamp, ...world } = lean as Omit<LabellingWorld, 'cooperation'> & {
      cooperation: unknown;
    };
    const cooperation = recallCooperation(stamp, at);
    return cooperation && { ...world, cooperation };
  },
  keep: (whole) => {
    const world = whole as LabellingWorld;
    return { ...world, cooperation: keepCooperation(world.cooperation) };
  },
};

function toldSql(id: string): string {
  return `COALESCE((SELECT jsonb_agg(DISTINCT o.recipient_id) FROM workflow.outbox o
    WHERE o.aggregate_id = ${id} AND o.recipient_kind = 'correspondent'), '[]'::jsonb)`;
}

function positionTextsSql(id: string): string {
  return `COALESCE((SELECT jsonb_object_agg(t.id, t.body) FROM workflow.private_text t
    WHERE t.body IS NOT NULL AND t.id = ANY (ARRAY(SELECT (ref #>> '{}')::uuid FROM workflow.instance i,
      LATERAL (SELECT jsonb_path_query(jsonb_build_array(i.snapshot #> '{context,positions}',
          i.snapshot #> '{context,reopened}', i.snapshot #> '{context,lateOpinions}', i.snapshot #> '{context,referral}', i.snapshot #> '{context,panel}', i.snapshot #> '{context,reexamination}',
          i.snapshot #> '{context,withdrawals}'), '$.**.id') UNION ALL
        SELECT jsonb_path_query(i.snapshot, '$.context.conditions[*].*.**.id')) AS said (ref)
      WHERE i.aggregate_id = ${id} AND i.key IN ('request', 'label')))), '{}'::jsonb)`;
}

/** The engine's instances as the aggregate the machines know. */
export function aggregateOf(instances: Record<string, StoredInstance>): Aggregate {
  return Object.fromEntries(
    Object.values(instances).map(({ key, machine, machineVersion, snapshot }) => [
      key,
      { machine, machineVersion, snapshot } as unknown as Aggregate[string],
    ]),
  );
}
