import type { Plant } from './scene.js';

const pinned = (field: string, value: string) =>
  `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,submission,call,${field}}', ${value})`;

export const steps: Plant[] = [
  {
    name: 'awardedOtherwise',
    also: ['awardDiffers', 'stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`${pinned('awards', `'"opinion"'`)} WHERE id = ${instance(done, 'request')}`),
  },
  {
    name: 'awardDiffers',
    plant: ({ run }) => run(`UPDATE funding_call SET awards = 'opinion'`),
  },
  {
    name: 'firstStepMissing',
    also: ['awardDiffers', 'stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`${pinned('follows', `to_jsonb(gen_random_uuid())`)} WHERE id = ${instance(done, 'request')}`),
  },
  {
    name: 'followsNoOpinion',
    also: ['awardDiffers'],
    plant: ({ run }) => run(`UPDATE funding_call SET follows_id = id`),
  },
];
