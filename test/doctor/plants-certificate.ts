import type { Plant } from './scene.js';

/** The versions of a certificate (R45, R67), told of the label that was granted. */
export const certificatePlants: Plant[] = [
  {
    name: 'certificateMissing',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance
        SET snapshot = jsonb_set(snapshot, '{context,certificates,0,number}', '2')
        WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'certificateOfOthers',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance
        SET snapshot = jsonb_set(jsonb_set(snapshot, '{context,certificates,1}',
          snapshot #> '{context,certificates,0}' || '{"number": 2, "labelling": ["moveo"], "change": {"type": "rectified"}}'),
          '{context,labelling}', '["moveo"]')
        WHERE id = ${instance(done, 'label')}`),
  },
];
