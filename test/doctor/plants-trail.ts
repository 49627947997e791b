import type { Plant } from './scene.js';

export const trail: Plant[] = [
  {
    name: 'revisionDiffers',
    plant: ({ run, late }) =>
      run('UPDATE workflow.aggregate SET revision = revision + 1 WHERE id = $1', [late]),
  },
  {
    name: 'commandWithoutEntry',
    plant: ({ run, late }) =>
      run(`WITH moved AS (UPDATE workflow.aggregate SET revision = revision + 1 WHERE id = '${late}' RETURNING *)
        INSERT INTO workflow.command (actor, command_id, body_hash, aggregate_id, revision, result, at)
        SELECT 'clock', gen_random_uuid(), 'x', id, revision, jsonb_build_object('aggregateId', id, 'revision', revision,
          'at', opened_at + interval '1 minute'), opened_at + interval '1 minute' FROM moved`),
  },
  {
    name: 'entryWithoutCommand',
    also: ['revisionDiffers'],
    plant: ({ run, late }) => run('DELETE FROM workflow.command WHERE aggregate_id = $1', [late]),
  },
  {
    name: 'answerOfAnother',
    plant: ({ run, late }) =>
      run(
        `UPDATE workflow.command SET result = jsonb_set(result, '{revision}', '99') WHERE aggregate_id = $1`,
        [late],
      ),
  },
  {
    name: 'actOfNobody',
    plant: ({ run, late }) =>
      run(
        `UPDATE workflow.command SET actor = 'person:' || gen_random_uuid() WHERE aggregate_id = $1 AND revision = 1`,
        [late],
      ),
  },
  {
    name: 'erasedTextRemembered',
    plant: ({ run, late }) =>
      run('UPDATE workflow.command SET body_hash = NULL WHERE aggregate_id = $1', [late]),
  },
  {
    name: 'aggregateEmpty',
    also: ['lastActDiffers', 'revisionDiffers'],
    plant: ({ run }) =>
      run(`INSERT INTO workflow.aggregate (id, kind, revision, opened_at, last_at)
        VALUES (gen_random_uuid(), 'motion', 1, platform.now(), platform.now())`),
  },
  {
    name: 'bytesAltered',
    also: ['chainOfAnother', 'entryAltered'],
    plant: ({ run, instance, done }) =>
      run(
        `UPDATE workflow.audit_entry SET body = body || ' ' WHERE instance_id = ${instance(done, 'label')}`,
      ),
  },
  {
    name: 'entryAltered',
    plant: ({ run, done }) =>
      run(
        `UPDATE workflow.private_text t SET body = 'Autre' FROM workflow.command c
        WHERE c.aggregate_id = $1 AND (c.actor, c.command_id) = (t.actor, t.command_id)`,
        [done],
      ),
  },
  {
    name: 'sequenceGap',
    also: ['entryAltered', 'stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`DELETE FROM workflow.audit_entry WHERE instance_id = ${instance(done, 'review:id4car')}
        AND seq = (SELECT seq FROM workflow.instance WHERE id = ${instance(done, 'review:id4car')})`),
  },
  {
    name: 'headDiffers',
    also: ['entryAltered'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance SET head = repeat('0', 64) WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'linkBroken',
    also: ['entryAltered'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.audit_entry SET prev = repeat('1', 64) WHERE seq = 1
        AND instance_id = ${instance(done, 'request')}`),
  },
  {
    name: 'entryBackDated',
    also: ['commandWithoutEntry', 'entryAltered'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.audit_entry e SET at = (SELECT at FROM workflow.audit_entry b
          WHERE b.instance_id = e.instance_id AND b.seq = 1)
        WHERE e.seq = 3 AND e.instance_id = ${instance(done, 'request')}`),
  },
  {
    name: 'chainOfAnother',
    also: ['ownerMissing', 'reviewOfNobody'],
    plant: ({ run, instance, open }) =>
      run(`UPDATE workflow.instance SET key = 'review:other' WHERE id = ${instance(open, 'review:id4car')}`),
  },
  {
    name: 'lastActDiffers',
    plant: ({ run, late }) =>
      run(`UPDATE workflow.aggregate SET last_at = last_at + interval '1 second' WHERE id = $1`, [late]),
  },
];
