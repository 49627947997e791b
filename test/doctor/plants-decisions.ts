import { copyOf, tells, type Forged } from './forge.js';
import { certificatePlants } from './plants-certificate.js';
import { departurePlants } from './plants-departures.js';
import { labelPlants } from './plants-label.js';
import { panelPlants } from './plants-panel.js';
import { versionPlants } from './plants-versions.js';
import { reexaminationPlants } from './plants-reexamination.js';
import { withdrawalPlants } from './plants-withdrawal.js';
import type { Plant, Scene } from './scene.js';

/** Changes the facts of one type, in the trail of the labelled request. */
const refact = (type: string, change: (fact: Record<string, unknown>) => void) => (scene: Scene) =>
  scene.retell(scene.done, ({ facts }) => facts.filter((fact) => fact.type === type).forEach(change));

/** A further entry at the end of a chain: the copy of one, changed; of the instant of the chain's last act. */
async function further(
  { stage, retell }: Scene,
  aggregate: string,
  which: (entry: Forged) => boolean,
  change: (entry: Forged) => void = () => undefined,
): Promise<void> {
  const entry = await copyOf(stage.owner, aggregate, which);
  change(entry);
  const { at } = await copyOf(stage.owner, aggregate, ({ key }) => key === entry.key);
  await retell(aggregate, () => undefined, [{ ...entry, at }]);
}

const casts = ({ command }: Forged) => command.type === 'castBallot';
const lead = { key: 'review:moveo' };
const ofLead = ({ key }: Forged) => key === lead.key;

/** The person of the first ballot of the labelled request. */
const voterOf = async ({ stage, done }: Scene) => (await copyOf(stage.owner, done, casts)).command['person'];

export const decisions: Plant[] = [
  ...panelPlants(further),
  ...versionPlants(further),
  ...departurePlants,
  ...labelPlants,
  ...certificatePlants(further),
  ...reexaminationPlants(further),
  ...withdrawalPlants(further),
  {
    name: 'conflictNotRecused',
    also: ['factNotReplayed'],
    plant: async (scene) => {
      const person = await voterOf(scene);
      await scene.retell(scene.done, (entry) => {
        if (ofLead(entry) && entry.command.type === 'concludeExpertise')
          entry.facts.push({ type: 'conflictConfirmed', pole: 'moveo', person });
      });
    },
  },
  {
    name: 'recusedCalled',
    also: ['factNotReplayed'],
    plant: (scene) =>
      scene.retell(scene.done, ({ key, command, facts }) => {
        if (command.type === 'admit') facts.push({ type: 'recusalDecided', person: 'gone', clear: false });
        if (key === lead.key && command.type === 'concludeExpertise')
          facts.push({ type: 'sessionConvened', pole: 'moveo', session: 1, voters: ['gone'] });
      }),
  },
  {
    name: 'exclusionNotGranted',
    also: ['factNotReplayed', 'letterMissing'],
    plant: async (scene) => {
      const person = await voterOf(scene);
      await scene.retell(scene.done, (entry) => {
        if (entry.key === 'request' && tells('admitted')(entry))
          entry.facts.push({ type: 'exclusionGranted', pole: 'moveo', ofChair: false, person });
      });
    },
  },
  {
    name: 'personTwoBallots',
    also: ['stateNotReplayed'],
    plant: async (scene) => {
      const voter = await voterOf(scene);
      await scene.retell(scene.done, (entry) => {
        if (casts(entry) && ofLead(entry)) entry.command['voter'] = voter;
      });
    },
  },
  {
    name: 'outcomeWithoutVote',
    also: ['factNotReplayed'],
    plant: ({ retell, done }) =>
      retell(done, (entry) => {
        if (ofLead(entry)) entry.facts = entry.facts.filter(({ type }) => type !== 'voteClosed');
      }),
  },
  {
    name: 'outcomeNotRecomputed',
    also: ['decisionWithoutOutcome', 'factNotReplayed'],
    plant: refact(
      'outcomeComputed',
      (fact) => (fact['outcome'] = { ...Object(fact['outcome']), result: 'leadAlone' }),
    ),
  },
  {
    name: 'outcomeTwice',
    also: ['factNotReplayed', 'letterMissing'],
    plant: async ({ stage, retell, done }) => {
      const first = await copyOf(stage.owner, done, tells('outcomeComputed'));
      const outcome = first.facts.filter(({ type }) => type === 'outcomeComputed');
      await retell(done, (entry) => tells('labelGranted')(entry) && entry.facts.unshift(...outcome));
    },
  },
  {
    name: 'labelBeforeLifting',
    also: ['factNotReplayed', 'letterNotOwed', 'letterOfAnother'],
    plant: ({ retell, lifted }) =>
      retell(lifted, (entry) => {
        entry.facts = entry.facts.filter(({ type }) => type !== 'reservationLifted');
      }),
  },
  {
    name: 'reservationOfAnother',
    also: ['signedByNobody'],
    plant: ({ retell, lifted }) =>
      retell(lifted, (entry) => {
        if (tells('reservationLifted')(entry)) entry.as['pole'] = 'moveo';
      }),
  },
  {
    name: 'decisionTwice',
    also: ['commandNotReplayed', 'letterMissing'],
    plant: (scene) => further(scene, scene.done, tells('labelGranted')),
  },
  {
    name: 'decisionWithoutOutcome',
    also: ['factNotReplayed', 'labelNotGranted'],
    plant: refact(
      'labelGranted',
      (fact) => (fact['outcome'] = { ...Object(fact['outcome']), labelling: ['moveo'] }),
    ),
  },
  {
    name: 'positionNobodySaid',
    plant: ({ retell, done }) => retell(done, (entry) => void (entry.carries = [])),
  },
  {
    name: 'positionAfterOutcome',
    also: ['commandNotReplayed'],
    plant: (scene) =>
      further(
        scene,
        scene.done,
        ({ command }) => command.type === 'recordPosition',
        (entry) => void (entry.facts = []),
      ),
  },
  {
    name: 'labelNotGranted',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance
        SET snapshot = jsonb_set(jsonb_set(snapshot, '{context,certificates,0,labelling}', '["moveo"]'),
          '{context,labelling}', '["moveo"]')
        WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'ballotOfRecused',
    also: ['factNotReplayed', 'readerUndeclared'],
    plant: async (scene) => {
      const person = await voterOf(scene);
      await scene.retell(scene.done, ({ facts }) =>
        facts
          .filter((fact) => fact.type === 'interestsDeclared' && fact['person'] === person)
          .forEach((fact) => (fact['clear'] = false)),
      );
    },
  },
  {
    name: 'ballotWithoutMandate',
    also: ['letterNotOwed'],
    plant: async (scene) =>
      scene.run(
        `UPDATE mandate SET valid_from = '2000-01-01', valid_to = '2000-01-02'
          WHERE seat_id IS NOT NULL AND account_id = $1`,
        [await voterOf(scene)],
      ),
  },
  {
    name: 'ballotAfterClosing',
    also: ['actAfterEnd', 'commandNotReplayed'],
    plant: (scene) => further(scene, scene.done, casts),
  },
  {
    name: 'ballotTwice',
    also: ['commandNotReplayed'],
    plant: (scene) => further(scene, scene.open, casts),
  },
  {
    name: 'voteMiscounted',
    also: ['factNotReplayed'],
    plant: refact('voteClosed', (fact) => (fact['tally'] = { ...Object(fact['tally']), against: 1 })),
  },
  {
    name: 'ballotOutsideElectorate',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, open }) =>
      run(`UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,vote,electorate}', '[]')
        WHERE id = ${instance(open, lead.key)}`),
  },
];
