import type { Plant, Scene } from './scene.js';

const again = (light: object | null, asks: object[]) => ({
  ...{ request: '00000000-0000-4000-8000-000000000000', attempt: 2, postponedAt: '2027-01-01T00:00:00.000Z' },
  ...{ asks, answers: {}, light },
});
const pinned = ({ run, instance, done }: Scene, resubmission: object) =>
  run(
    `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,resubmission}', $1::jsonb)
      WHERE id = ${instance(done, 'request')}`,
    [JSON.stringify(resubmission)],
  );

const said = { id: '00000000-0000-4000-8000-000000000000', hash: 'a'.repeat(64) };

export const resubmissions: Plant[] = [
  {
    name: 'presentedOtherwise',
    plant: ({ run, done, open }) =>
      run(`UPDATE dossier SET resubmits_id = $2, resubmits_rank = 1 WHERE id = $1`, [done, open]),
  },
  {
    name: 'presentedUnanswered',
    also: ['presentedOtherwise', 'stateNotReplayed'],
    plant: (scene) => pinned(scene, again(null, [{ id: 'moveo-1', pole: 'moveo', kind: 'reasons' }])),
  },
  {
    name: 'lightTrackUnearned',
    also: ['presentedOtherwise', 'stateNotReplayed'],
    plant: (scene) => pinned(scene, again({ at: '2027-01-01T00:00:00.000Z', endedBy: null }, [])),
  },
  {
    name: 'supportTakenForLabel',
    also: ['factNotReplayed', 'letterMissing'],
    plant: ({ retell, done }) =>
      retell(done, (entry) => {
        if (entry.facts.some(({ type }) => type === 'labelGranted'))
          entry.facts.push({ type: 'supportGranted', pole: 'moveo', texts: { reasons: said } });
      }),
  },
  {
    name: 'supportOfAnother',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(
        `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,support}', '{"pole": "pvf", "withdrawn": null}')
          WHERE id = ${instance(done, 'request')}`,
      ),
  },
];
