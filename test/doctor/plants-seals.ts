import { sealed } from '../../src/engine/seals.js';
import type { Json } from '../../src/engine/index.js';
import type { Plant, Scene } from './scene.js';

const zeros = '0'.repeat(64);
const value = { request: zeros, pole: 'moveo', seat: 'seat', ballot: 'favourable' };

/** A sealed value beside the open vote, as if the act of its first ballot had brought it. */
const keep = ({ run, open }: Scene, commitment: string, salt: string, kept: Json) =>
  run(
    `WITH cast_by AS (UPDATE workflow.command SET body_hash = NULL WHERE aggregate_id = $1 AND revision =
        (SELECT max(revision) FROM workflow.command WHERE aggregate_id = $1) RETURNING *)
      INSERT INTO workflow.sealed_value (commitment, aggregate_id, salt, value, texts, actor, command_id)
      SELECT $2, $1, decode($3, 'hex'), $4, '[]', actor, command_id FROM cast_by`,
    [open, commitment, salt, JSON.stringify(kept)],
  );

export const seals: Plant[] = [
  {
    name: 'sealDiffers',
    plant: (scene) => {
      const { commitment, salt, value: kept } = sealed(JSON.stringify(value));
      return keep(scene, commitment, salt, kept);
    },
  },
  {
    name: 'sealedValueAltered',
    also: ['sealDiffers'],
    plant: (scene) => {
      const { commitment, salt } = sealed(JSON.stringify(value));
      return keep(scene, commitment, salt, 'something else');
    },
  },
  {
    name: 'openedBallotFalse',
    also: ['entryAltered'],
    plant: ({ retell, done }) => {
      let told: ReturnType<typeof sealed> | undefined;
      return retell(done, ({ key, command }) => {
        if (key !== 'review:moveo') return;
        if (command.type === 'castBallot') {
          const { seat, ballot } = command as unknown as typeof value;
          told = sealed({ ...value, request: done, seat, ballot });
          command['commitment'] = told.commitment;
        }
        if (command.type === 'closeVote' && told) command['opened'] = [{ ...told, salt: zeros }];
      });
    },
  },
  {
    name: 'sealedBallotTold',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, open }) =>
      run(
        `UPDATE workflow.instance i SET snapshot = jsonb_set(snapshot, ARRAY['context', 'vote', 'ballots', seat, 'commitment'],
          to_jsonb($1::text)) FROM (SELECT jsonb_object_keys(snapshot #> '{context,vote,ballots}') AS seat
          FROM workflow.instance WHERE id = ${instance(open, 'review:moveo')} LIMIT 1) s
          WHERE i.id = ${instance(open, 'review:moveo')}`,
        [zeros],
      ),
  },
];
