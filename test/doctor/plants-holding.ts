import type { Plant, Scene } from './scene.js';

const someone = '00000000-0000-4000-8000-000000000001';

/** A handover of the open request that its holder is said to have made. */
const handed = async ({ run }: Scene, aggregate: string, former: string, at: string) => {
  await run(
    `INSERT INTO workflow.instance (id, aggregate_id, key, machine, machine_version, state, snapshot, version, seq, head)
      SELECT gen_random_uuid(), $1, 'handover:1', 'Handover', 1, 'accepted', jsonb_build_object('value', 'accepted', 'context',
        jsonb_build_object('former', coalesce($2, d.holder_id::text), 'incoming', $3::text, 'settledAt', $4::text)), 1, 1, repeat('0', 64)
      FROM public.dossier d WHERE d.id = $1`,
    [aggregate, former || null, someone, at],
  );
};

const early = '2020-01-01T00:00:00.000Z';
const late = '2999-01-01T00:00:00.000Z';
const torn = ['stateNotReplayed', 'entryAltered', 'sequenceGap'];

/** R62: acts of who has handed the dossier on, a hand that nobody took, one that gives what it had not. */
export const holdingPlants: Plant[] = [
  {
    name: 'formerHolderActs',
    also: [...torn, 'holderUnconsented', 'letterMissing', 'letterNotOwed'],
    plant: (scene) => handed(scene, scene.open, '', early),
  },
  {
    name: 'holderUnconsented',
    also: torn,
    plant: (scene) => handed(scene, scene.open, '', late),
  },
  {
    name: 'handsBroken',
    also: [...torn, 'holderUnconsented'],
    plant: (scene) => handed(scene, scene.open, someone, late),
  },
  {
    name: 'draftFollowsNobody',
    also: [...torn, 'holderUnconsented'],
    plant: async (scene) => {
      await handed(scene, scene.open, '', late);
      await scene.run(
        `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,follows}', 'true')
         WHERE aggregate_id = $1 AND key = 'handover:1'`,
        [scene.open],
      );
    },
  },
];
