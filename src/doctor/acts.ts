import type { Subject } from './invariant.js';

export const acts: Subject = {
  about: 'Acts and their commands',
  remedy: 'Somebody wrote past the product: keep the database as it is, and compare it with a backup.',
  invariants: [
    {
      name: 'revisionDiffers',
      promise: 'the revision of an aggregate is the number of its acts',
      sql: `SELECT a.id::text FROM workflow.aggregate a LEFT JOIN (
          SELECT aggregate_id, count(*) AS n, max(revision) AS last FROM workflow.command GROUP BY aggregate_id
        ) c ON c.aggregate_id = a.id WHERE (c.n, c.last) IS DISTINCT FROM (a.revision::bigint, a.revision)`,
    },
    {
      name: 'commandWithoutEntry',
      promise: 'every command that was answered stands in the trail of its aggregate, at its instant',
      sql: `SELECT c.command_id::text AS id FROM workflow.command c LEFT JOIN (
          SELECT DISTINCT i.aggregate_id, e.at FROM workflow.instance i
          JOIN workflow.audit_entry e ON e.instance_id = i.id
        ) t ON t.aggregate_id = c.aggregate_id AND t.at = c.at WHERE t.at IS NULL`,
    },
    {
      name: 'entryWithoutCommand',
      promise: 'every entry was written by a command of its aggregate, at its instant',
      sql: `SELECT e.instance_id || '/' || e.seq AS id FROM workflow.audit_entry e
        JOIN workflow.instance i ON i.id = e.instance_id LEFT JOIN (
          SELECT DISTINCT aggregate_id, at FROM workflow.command
        ) c ON c.aggregate_id = i.aggregate_id AND c.at = e.at WHERE c.at IS NULL`,
    },
    {
      name: 'answerOfAnother',
      promise: 'what a command answers again is its own aggregate, revision and instant',
      sql: `SELECT c.command_id::text AS id FROM workflow.command c
        WHERE (c.result->>'aggregateId', c.result->>'revision', (c.result->>'at')::timestamptz)
          IS DISTINCT FROM (c.aggregate_id::text, c.revision::text, c.at)`,
    },
    {
      name: 'actOfNobody',
      promise: 'every act of a person is of an account that exists',
      sql: `SELECT c.command_id::text AS id FROM workflow.command c JOIN workflow.aggregate g ON g.id = c.aggregate_id
        LEFT JOIN public.account a ON 'person:' || a.id = c.actor
        WHERE c.actor LIKE 'person:%' AND g.kind = 'labelRequest' AND a.id IS NULL`,
    },
    {
      name: 'erasedTextRemembered',
      promise:
        'a command forgets the hash of its body once a text it brought is erased, or while a value it brought is sealed, and not else',
      sql: `SELECT c.command_id::text AS id FROM workflow.command c
        CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM workflow.private_text t
            WHERE t.actor = c.actor AND t.command_id = c.command_id AND t.erased_at IS NOT NULL) AS erased,
          EXISTS (SELECT FROM workflow.sealed_value s
            WHERE s.actor = c.actor AND s.command_id = c.command_id) AS sealed) k
        WHERE c.body_hash IS NOT NULL AND (k.erased OR k.sealed) OR c.body_hash IS NULL AND NOT k.erased AND NOT k.sealed
          AND NOT EXISTS (SELECT FROM workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id
            WHERE i.aggregate_id = c.aggregate_id AND e.at = c.at AND e.body LIKE '%"commitment":"%')`,
    },
    {
      name: 'aggregateEmpty',
      promise: 'every aggregate has a machine instance; a label request has the machine of the request',
      sql: `SELECT a.id::text FROM workflow.aggregate a WHERE NOT EXISTS (SELECT FROM workflow.instance i
        WHERE i.aggregate_id = a.id AND (a.kind <> 'labelRequest' OR i.key = 'request'))`,
    },
  ],
};
