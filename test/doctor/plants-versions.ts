import type { Forged } from './forge.js';
import type { Plant, Scene } from './scene.js';

type Further = (
  scene: Scene,
  aggregate: string,
  which: (entry: Forged) => boolean,
  change: (entry: Forged) => void,
) => Promise<void>;

const handed = { at: '2027-01-01T00:00:00.000Z', grounds: [], failing: [], lost: [], replaces: 1 };
const known = ({ run, instance }: Scene, aggregate: string, one: object) =>
  run(
    `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,versions}', $1::jsonb)
      WHERE id = ${instance(aggregate, 'request')}`,
    [JSON.stringify([{ ...handed, ...one }])],
  );

export const versionPlants = (further: Further): Plant[] => [
  {
    name: 'versionNotSealed',
    also: ['stateNotReplayed'],
    plant: (scene) => known(scene, scene.late, { version: 9, kind: 'minor', state: 'refused' }),
  },
  {
    name: 'opinionOfOlderVersion',
    also: ['stateNotReplayed'],
    plant: (scene) =>
      known(scene, scene.done, {
        ...{ version: 1, kind: 'major', state: 'taken' },
        settledAt: '2999-01-01T00:00:00.000Z',
      }),
  },
  {
    name: 'versionUnconfirmed',
    also: ['commandNotReplayed', 'letterMissing'],
    plant: (scene) =>
      further(
        scene,
        scene.open,
        ({ command }) => command.type === 'admit',
        (entry) => {
          entry.command = { type: 'handInVersion' };
          const fact = { version: 2, kind: 'minor', grounds: ['partnerLeft'], invited: [], aside: [] };
          entry.facts = [{ type: 'versionTaken', pole: 'moveo', ...fact }];
        },
      ),
  },
];
