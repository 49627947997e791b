import type { Plant } from './scene.js';

const first = (where = 'true') =>
  `(SELECT id FROM workflow.outbox WHERE recipient_kind = 'account' AND sent_at IS NULL AND ${where} ORDER BY id LIMIT 1)`;

/** A copy of a letter under a new id, with other values in some columns. */
const copied = (columns: Record<string, string>) => {
  const names = ['aggregate_id', 'instance_id', 'seq', 'fact', 'recipient_kind', 'recipient_id', 'role', 'template',
    'template_version', 'lang', 'data', 'thread', 'created_at', 'not_before', 'next_attempt_at']; // prettier-ignore
  return `INSERT INTO workflow.outbox (id, ${names.join(', ')})
    SELECT gen_random_uuid(), ${names.map((name) => columns[name] ?? name).join(', ')}
    FROM workflow.outbox WHERE id = ${first()}`;
};

export const letters: Plant[] = [
  {
    name: 'letterMissing',
    plant: ({ run }) => run(`DELETE FROM workflow.outbox WHERE id = ${first()}`),
  },
  {
    name: 'letterNotOwed',
    plant: ({ run }) =>
      run(
        copied({
          recipient_id: `(SELECT id::text FROM account WHERE email LIKE 'claire.delmas@%')`,
          fact: `'draftOpened'`,
        }),
      ),
    also: ['letterOfAnother'],
  },
  {
    name: 'letterForgotten',
    plant: ({ run }) =>
      run(`UPDATE workflow.outbox SET not_before = not_before - interval '9 days' WHERE id = ${first()}`),
  },
  {
    name: 'letterAtNight',
    plant: ({ run }) =>
      run(`UPDATE workflow.outbox SET quiet = true, sent_at = date_trunc('day', sent_at) + interval '1 hour'
        WHERE id = (SELECT id FROM workflow.outbox WHERE sent_at IS NOT NULL ORDER BY id LIMIT 1)`),
  },
  {
    name: 'failureWithoutTask',
    plant: ({ run }) => run(`UPDATE workflow.outbox SET failed_at = platform.now() WHERE id = ${first()}`),
  },
  {
    name: 'bounceUntold',
    plant: ({ run }) =>
      run(`UPDATE workflow.outbox SET last_error = '550 no such mailbox' WHERE id = (SELECT id FROM workflow.outbox
        WHERE recipient_kind = 'correspondent' AND sent_at IS NOT NULL ORDER BY id LIMIT 1)`),
  },
  {
    name: 'letterTwice',
    also: ['letterNotOwed'],
    plant: ({ run }) => run(copied({ template: `'other'` })),
  },
  {
    name: 'letterOfAnother',
    also: ['letterMissing'],
    plant: ({ run }) =>
      run(`UPDATE workflow.outbox SET created_at = created_at + interval '1 second' WHERE id = ${first()}`),
  },
  {
    name: 'letterToRecused',
    also: ['stateNotReplayed'],
    plant: ({ run, stage, open, instance }) =>
      run(
        `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, ARRAY['context', 'declarations', $1, 'clear'], 'false')
          WHERE id = ${instance(open, 'request')}`,
        [stage.people.all.find(({ email }) => email === stage.people.officer('moveo'))?.id],
      ),
  },
  {
    name: 'exclusionToldAbroad',
    also: ['letterNotOwed', 'letterOfAnother'],
    plant: ({ run }) => run(copied({ fact: `'exclusionPut'`, role: `'member'` })),
  },
  {
    name: 'letterOfStranger',
    also: ['letterMissing', 'letterNotOwed'],
    plant: ({ run }) =>
      run(`UPDATE workflow.outbox SET recipient_id = gen_random_uuid()::text WHERE id = ${first()}`),
  },
  {
    name: 'letterAltered',
    plant: ({ run }) =>
      run(`UPDATE workflow.outbox SET sent_raw = sent_raw || 'x'::bytea WHERE sent_at IS NOT NULL`),
  },
  {
    name: 'taskOfNothing',
    plant: ({ run, done }) =>
      run(
        `INSERT INTO workflow.task (id, aggregate_id, kind, data, created_at)
          VALUES (gen_random_uuid(), $1, 'letterBounced', jsonb_build_object('letterId', gen_random_uuid()), platform.now())`,
        [done],
      ),
  },
];
