import type { Plant, Scene } from './scene.js';

interface Opened {
  level?: string;
  ground: string;
  pole?: string;
  /** an expression of SQL: who */
  who?: string;
  at?: string;
}

const declared = `(SELECT (jsonb_object_keys(i.snapshot#>'{context,declarations}'))::uuid FROM workflow.instance i
  WHERE i.aggregate_id = $1 AND i.key = 'request' LIMIT 1)`;

/** R66: somebody has opened the piece of the labelled request. */
const opened =
  ({ level, ground, pole, who = declared, at = 'platform.now()' }: Opened) =>
  async ({ run, done }: Scene) => {
    if (level) await run('UPDATE annex SET level = $2 WHERE dossier_id = $1', [done, level]);
    await run(
      `INSERT INTO annex_reading (id, annex_id, dossier_id, account_id, ground, pole, read_at)
       SELECT gen_random_uuid(), a.id, $1, ${who}, $2, $3, ${at} FROM annex a WHERE a.dossier_id = $1`,
      [done, ground, pole ?? null],
    );
  };

export const annexes: Plant[] = [
  { name: 'pieceOpenedBeyondLevel', plant: opened({ ground: 'named', pole: 'id4car' }) },
  {
    name: 'pieceOpenedByNoLead',
    also: ['sealBroken'],
    plant: opened({ level: 'leadOnly', ground: 'lead', pole: 'id4car' }),
  },
  {
    name: 'pieceOpenedUndeclared',
    plant: opened({
      ...{ ground: 'review', pole: 'mta' },
      who: `(SELECT a.id FROM account a WHERE NOT EXISTS (SELECT FROM workflow.instance i
        WHERE i.aggregate_id = $1 AND i.snapshot#>'{context,declarations}' ? a.id::text) LIMIT 1)`,
    }),
  },
  {
    name: 'pieceOpenedElsewhere',
    plant: opened({ ground: 'review', pole: 'moveo', at: `timestamptz '2020-01-01'` }),
  },
];
