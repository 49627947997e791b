import type { Subject } from './invariant.js';
import { owing } from './owed-letters.js';

const unsettled = 'o.sent_at IS NULL AND o.withheld_reason IS NULL AND o.failed_at IS NULL';

export const letters: Subject = {
  about: 'Letters',
  remedy:
    'Is a worker running, does the mail server answer? Else tell the person what the letter would have said.',
  invariants: [
    {
      name: 'letterMissing',
      promise: 'every fact has the letters the rules owe for it, to the people of that instant',
      deep: true,
      ofRequest: (request, cooperation) => owing(request, cooperation).missing,
    },
    {
      name: 'letterNotOwed',
      promise: 'every letter is one the rules owe for its fact',
      deep: true,
      ofRequest: (request, cooperation) => owing(request, cooperation).notOwed,
    },
    {
      name: 'letterForgotten',
      promise: 'no letter waits for more than 48 hours and is nobody’s task',
      served: true,
      sql: `SELECT o.id::text FROM workflow.outbox o
        WHERE ${unsettled} AND o.not_before < (SELECT platform.now()) - interval '48 hours' AND NOT EXISTS (
          SELECT FROM workflow.task t WHERE t.aggregate_id = o.aggregate_id AND t.data->>'letterId' = o.id::text)`,
    },
    {
      name: 'letterAtNight',
      rule: 'R54',
      promise: 'a letter that leaves by day alone was sent neither at night nor at a week-end',
      // One that is under way when the day ends may still arrive: a sending has two minutes.
      sql: `SELECT o.id::text FROM workflow.outbox o, LATERAL (SELECT
          (o.sent_at - interval '2 minutes') AT TIME ZONE 'Europe/Paris' AS began,
          o.sent_at AT TIME ZONE 'Europe/Paris' AS arrived) w
        WHERE o.quiet AND (extract(isodow FROM w.began) > 5 OR w.arrived::time < '08:00' OR w.began::time >= '20:00')`,
    },
    {
      name: 'failureWithoutTask',
      promise: 'a letter given up is a task for a person',
      sql: `SELECT o.id::text FROM workflow.outbox o WHERE o.failed_at IS NOT NULL AND NOT EXISTS (
        SELECT FROM workflow.task t WHERE t.aggregate_id = o.aggregate_id AND t.data->>'letterId' = o.id::text)`,
    },
    {
      name: 'bounceUntold',
      rule: 'R77',
      promise: 'a letter that the address of a correspondent refused is a task for the secretary',
      sql: `SELECT o.id::text FROM workflow.outbox o WHERE o.recipient_kind = 'correspondent'
        AND (o.failed_at IS NOT NULL OR o.sent_at IS NOT NULL AND o.last_error IS NOT NULL) AND NOT EXISTS (
          SELECT FROM workflow.task t WHERE t.kind IN ('letterBounced', 'letterGivenUp', 'letterRedirected')
            AND t.data->'recipient' = jsonb_build_object('kind', o.recipient_kind, 'id', o.recipient_id)
            AND (t.done_at IS NULL OR t.done_at >= coalesce(o.sent_at, o.failed_at)))`,
    },
    {
      name: 'letterTwice',
      promise: 'one fact owes one person one letter',
      sql: `SELECT min(o.id::text) AS id FROM workflow.outbox o
        GROUP BY o.instance_id, o.seq, o.fact, o.recipient_kind, o.recipient_id HAVING count(*) > 1`,
    },
    {
      name: 'letterOfAnother',
      promise: 'a letter belongs to the aggregate, the instant and the facts of the entry it comes from',
      sql: `SELECT o.id::text FROM workflow.outbox o
        JOIN workflow.instance i ON i.id = o.instance_id
        JOIN workflow.audit_entry e ON e.instance_id = o.instance_id AND e.seq = o.seq
        WHERE o.aggregate_id <> i.aggregate_id OR o.created_at <> e.at
        UNION ALL SELECT o.id FROM (SELECT instance_id, seq, fact, min(id::text) AS id FROM workflow.outbox
          GROUP BY instance_id, seq, fact) o
        JOIN workflow.audit_entry e ON e.instance_id = o.instance_id AND e.seq = o.seq
        WHERE position(format('"type":"%s"', o.fact) IN e.body) = 0`,
    },
    {
      name: 'letterToRecused',
      rule: 'R63b',
      promise: 'whoever has declared an interest is owed nothing more, and gets nothing that was owed before',
      // A letter under way when the person declares may still arrive: a sending has two minutes.
      sql: `SELECT o.id::text FROM workflow.instance r, jsonb_each(r.snapshot->'context'->'declarations') AS d (person, said)
        JOIN workflow.outbox o ON o.recipient_kind = 'account' AND o.recipient_id = d.person
        WHERE o.aggregate_id = r.aggregate_id AND r.machine IN ('LabelRequest', 'Label') AND d.said->>'clear' = 'false'
          AND o.role <> 'holder' AND (o.created_at > (d.said->>'at')::timestamptz
            OR o.sent_at > (d.said->>'at')::timestamptz + interval '2 minutes')`,
    },
    {
      name: 'exclusionToldAbroad',
      rule: 'R63c',
      promise: 'of what a holder asks to leave out nobody is written to but them and whoever answers',
      sql: `SELECT o.id::text FROM workflow.outbox o WHERE o.fact LIKE 'exclusion%'
        AND o.role NOT IN ('holder', 'chair', 'deputyChair', 'director')`,
    },
    {
      name: 'letterOfStranger',
      promise: 'every letter is for an account, a contact of the dossier or a correspondent that exists',
      sql: `SELECT o.id::text FROM workflow.outbox o JOIN workflow.aggregate g ON g.id = o.aggregate_id
        LEFT JOIN public.account a ON o.recipient_kind = 'account' AND a.id::text = o.recipient_id
        LEFT JOIN public.correspondent k ON o.recipient_kind = 'correspondent' AND k.id::text = o.recipient_id
        WHERE g.kind = 'labelRequest' AND o.recipient_kind <> 'partner' AND a.id IS NULL AND k.id IS NULL`,
    },
    {
      name: 'letterAltered',
      promise: 'the bytes kept of a letter are those that were sent',
      deep: true,
      sql: `SELECT o.id::text FROM workflow.outbox o
        WHERE o.sent_raw IS NOT NULL AND encode(sha256(o.sent_raw), 'hex') <> o.sent_hash`,
    },
    {
      name: 'taskOfNothing',
      promise: 'a task belongs to an aggregate, and to the letter it names',
      sql: `SELECT t.id::text FROM workflow.task t WHERE t.done_at IS NULL AND (
        NOT EXISTS (SELECT FROM workflow.aggregate a WHERE a.id = t.aggregate_id) AND t.kind NOT LIKE 'due%'
        OR t.data ? 'letterId' AND NOT EXISTS (SELECT FROM workflow.outbox o
          WHERE o.id::text = t.data->>'letterId' AND o.aggregate_id = t.aggregate_id))`,
    },
  ],
};
