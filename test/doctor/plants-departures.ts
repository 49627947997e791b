import { standstillPlants } from './plants-standstills.js';
import type { Plant, Scene } from './scene.js';

const context = ({ run, instance }: Scene, aggregate: string, path: string, value: unknown) =>
  run(
    `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,${path}}', $1::jsonb)
      WHERE id = ${instance(aggregate, 'request')}`,
    [JSON.stringify(value)],
  );

const left = {
  ...{ pole: 'moveo', event: 'left', decision: 'COPIL-2027-01', seat: 'none', successor: null },
  ...{ state: 'ended', settledAt: null, ladderFrom: '2027-01-01T00:00:00.000Z' },
};

/** R64: a review that ended with its pôle and is counted, a lead that has left, and somebody who acts for it still. */
export const departurePlants: Plant[] = [
  ...standstillPlants,
  {
    name: 'terminatedCounts',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(
        `UPDATE workflow.instance SET state = 'terminated', snapshot = jsonb_set(snapshot, '{value}', '"terminated"')
          WHERE id = ${instance(done, 'review:id4car')}`,
      ),
  },
  {
    name: 'departedLeads',
    also: ['stateNotReplayed'],
    plant: (scene) => context(scene, scene.open, 'departures', [{ ...left, at: '2999-01-01T00:00:00.000Z' }]),
  },
  {
    name: 'departedBears',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(
        `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,departures}', jsonb_build_array(
            $1::jsonb || jsonb_build_object('pole', snapshot #>> '{context,labelling,0}')))
          WHERE id = ${instance(done, 'label')}`,
        [JSON.stringify({ ...left, at: '2999-01-01T00:00:00.000Z' })],
      ),
  },
  {
    name: 'departedActs',
    also: ['departedLeads', 'stateNotReplayed'],
    plant: (scene) => context(scene, scene.open, 'departures', [{ ...left, at: '2020-01-01T00:00:00.000Z' }]),
  },
];
