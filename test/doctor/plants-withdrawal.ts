import type { Forged } from './forge.js';
import type { Plant, Scene } from './scene.js';

type Further = (
  scene: Scene,
  aggregate: string,
  which: (entry: Forged) => boolean,
  change: (entry: Forged) => void,
) => Promise<void>;

const suspends = ({ command }: Forged) => command.type === 'suspendLabel';
const told = {
  ground: 'undeclaredChange',
  decision: null,
  last: true,
  texts: { reasons: { id: '', hash: '' } },
};

/** R70: what a withdrawal promises, broken in the trail of a label that lives, or past it. */
export const withdrawalPlants = (further: Further): Plant[] => [
  {
    name: 'withdrawnWithoutVote',
    also: ['commandNotReplayed', 'letterMissing', 'verdictNobodySaid'],
    plant: (scene) =>
      further(scene, scene.lifted, suspends, (entry) => {
        entry.command = { type: 'recordVerdict', pole: 'moveo', verdict: 'carried' };
        entry.facts = [{ type: 'poleWithdrew', pole: 'moveo', ...told }];
      }),
  },
  {
    name: 'changeNobodyKept',
    also: ['commandNotReplayed', 'letterMissing'],
    plant: (scene) =>
      further(scene, scene.lifted, suspends, (entry) => {
        entry.command = { type: 'confirmChange' };
        entry.facts = [{ type: 'changeTaken', version: 2, certificate: 2, pole: 'moveo', left: [] }];
      }),
  },
  {
    name: 'holderUnheard',
    also: ['deadlineFiredEarly', 'factNotReplayed'],
    plant: (scene) =>
      further(scene, scene.lifted, suspends, (entry) => {
        entry.command = { type: 'deadlineReached', deadline: 'withdrawalAnswer' };
        entry.facts = [{ type: 'withdrawalPut', pole: 'moveo' }];
      }),
  },
  {
    name: 'labelOfNobody',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,labelling}', '[]')
        WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'withdrawalToldAbroad',
    also: ['letterMissing', 'letterNotOwed', 'letterOfAnother'],
    plant: ({ run, lifted }) =>
      run(
        `UPDATE workflow.outbox SET fact = 'withdrawalDropped', data = jsonb_set(data, '{writer}', '"mta"')
          WHERE aggregate_id = $1 AND fact = 'labelSuspended' AND role = 'chair'`,
        [lifted],
      ),
  },
];
