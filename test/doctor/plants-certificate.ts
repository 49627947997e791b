import type { Forged } from './forge.js';
import type { Plant, Scene } from './scene.js';

type Further = (
  scene: Scene,
  aggregate: string,
  which: (entry: Forged) => boolean,
  change: (entry: Forged) => void,
) => Promise<void>;

/** The versions of a certificate (R45, R67), told of the label that was granted. */
export const certificatePlants = (further: Further): Plant[] => [
  {
    name: 'certificateMissing',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance
        SET snapshot = jsonb_set(snapshot, '{context,certificates,0,number}', '2')
        WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'certificateOfNobody',
    also: ['labelOfNobody', 'stateNotReplayed', 'stateWithoutOwner'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance
        SET snapshot = jsonb_set(jsonb_set(snapshot, '{context,certificates,1}',
          snapshot #> '{context,certificates,0}' || '{"number": 2, "labelling": [], "change": {"type": "changed", "version": 2}}'),
          '{context,labelling}', '[]')
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
  {
    name: 'coLabelUnfounded',
    also: ['commandNotReplayed', 'labelUntold', 'letterMissing'],
    plant: (scene) =>
      further(
        scene,
        scene.lifted,
        ({ command }) => command.type === 'transmitLabel',
        (entry) => {
          entry.command = {
            type: 'addCoLabel',
            pole: 'mta',
            position: 'silent',
            byItself: true,
            organ: null,
          };
          entry.facts = [{ type: 'coLabelAdded', pole: 'mta', certificate: 2 }];
        },
      ),
  },
  {
    name: 'coLabelAfterClosing',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance
        SET snapshot = jsonb_set(jsonb_set(snapshot, '{context,certificates,1}', snapshot #> '{context,certificates,0}'
          || '{"number": 2, "labelling": ["moveo", "id4car", "mta"], "change": {"type": "coLabelled", "pole": "mta"}}'
          || jsonb_build_object('at', snapshot #>> '{context,closesAt}')),
          '{context,labelling}', '["moveo", "id4car", "mta"]')
        WHERE id = ${instance(done, 'label')}`),
  },
];
