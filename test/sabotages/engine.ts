import type { Sabotage } from './sabotage.js';

const engine = 'src/engine/engine.ts';
const write = 'src/engine/write.ts';
const lost = 'src/engine/write.spec.ts';
const writesNothing = (type: string) => ({
  spec: lost,
  test: `writes nothing anywhere (${type})`,
  written: 'writes nothing anywhere (${type})',
});

const afterCommit = `if (await write(on, { ...records, letters: [] })) {
      await on.query(
        \`INSERT INTO workflow.outbox (id, aggregate_id, instance_id, seq, fact, recipient_kind, recipient_id, role,
           template, template_version, lang, data, thread, created_at, not_before, next_attempt_at, quiet)
         SELECT r.id, $1, r."instanceId", r.seq, r.fact, r."recipientKind", r."recipientId", r.role, r.template,
           r."templateVersion", r.lang, coalesce(r.data, 'null'), r.thread, $2::timestamptz, r."notBefore", r."notBefore",
           r.quiet
         FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, "instanceId" uuid, seq int, fact text, "recipientKind" text,
           "recipientId" text, role text, template text, "templateVersion" int, lang text, data jsonb, thread text,
           "notBefore" timestamptz, quiet boolean)\`,
        [act.aggregateId, records.at, JSON.stringify(records.letters)],
      );
      return { ...records.result, repeated: false };
    }`;

/** What one act writes, and that it writes it once. */
export const engineSabotages: Sabotage[] = [
  {
    name: 'no revision check in the write',
    file: write,
    find: 'AND revision = $3 AND $3 > 0',
    replace: 'AND $3 > 0',
    ...writesNothing('add'),
  },
  {
    name: 'no revision check, under the race of last ballots',
    file: write,
    find: 'AND revision = $3 AND $3 > 0',
    replace: 'AND $3 > 0',
    spec: 'test/faults/one-tally.spec.ts',
    test: 'by 4 voters are counted once',
    written: 'by $voters voters are counted once',
  },
  {
    name: 'letters written whether or not the race was won',
    file: write,
    find: 'FROM guard, jsonb_to_recordset($8::jsonb)',
    replace: 'FROM jsonb_to_recordset($8::jsonb)',
    ...writesNothing('note'),
  },
  {
    name: 'deadlines written whether or not the race was won',
    file: write,
    find: 'FROM guard, jsonb_to_recordset($9::jsonb)',
    replace: 'FROM jsonb_to_recordset($9::jsonb)',
    ...writesNothing('pass'),
  },
  {
    name: 'an act dated before the last one',
    file: write,
    find: ' AND last_at <= $4',
    replace: '',
    spec: lost,
    test: 'is refused when earlier than the last act, or of another kind',
  },
  {
    name: 'due rows written again at every act',
    file: 'src/engine/due-records.ts',
    find: 'if (same) return [];',
    replace: '',
    spec: lost,
    test: 'stay untouched, move under the same id, and go',
  },
  {
    name: 'letters sent on their way after the commit',
    file: engine,
    find: 'if (await write(on, records)) return { ...records.result, repeated: false };',
    replace: afterCommit,
    spec: 'src/engine/lost-connection.spec.ts',
    test: 'after the server did it leads to exactly one effect',
    written: '${when} the server did it leads to exactly one effect',
  },
  {
    name: 'a write sent again blindly after a lost connection',
    file: engine,
    find: 'if (reading.used) return',
    replace: 'if (reading.used && !progress.written) return',
    spec: 'src/engine/lost-connection.spec.ts',
    test: 'after the server did it leads to exactly one effect',
    written: '${when} the server did it leads to exactly one effect',
  },
  {
    name: 'no command id: the key of a request is not heard',
    file: 'src/labelling/idempotency-key.ts',
    find: 'return bare;',
    replace: 'return undefined;',
    spec: 'test/journeys/refusals.spec.ts',
    test: 'five times the same key and the same act: one effect, five same answers',
  },
  {
    name: 'the body of a repeated act not compared',
    file: 'src/engine/asked-again.ts',
    find: 'hash !== null && hash !== act.bodyHash',
    replace: 'hash === act.aggregateId',
    spec: 'src/engine/engine.spec.ts',
    test: 'asked again with another body, text or aggregate is refused',
  },
  {
    name: 'no row lock after three losses',
    file: 'src/engine/persist.ts',
    find: 'losses < lossesBeforeLock ? await once(pool) : await underLock(pool, found, once)',
    replace: 'await once(pool)',
    spec: 'src/engine/engine.spec.ts',
    test: 'pass through the row lock when a counter is fought over, and none is lost',
  },
  {
    name: 'what is owed not done in its order',
    file: 'src/engine/overdue.ts',
    find: "return actor.kind === 'decision' || row.actor === 'decision';",
    replace: 'return false;',
    spec: 'src/engine/owed.spec.ts',
    test: 'is done before what was owed after it, though that is asked first',
  },
  {
    name: 'a deadline that does not wait for what was owed before it',
    file: 'src/engine/overdue.ts',
    find: " || row.actor === 'decision';",
    replace: ';',
    spec: 'src/engine/owed.spec.ts',
    test: 'is done before a deadline that came after it, though that is asked first',
  },
  {
    name: 'what is owed not done before who comes after it',
    file: 'src/engine/overdue.ts',
    find: '.filter((row) => row.overdue &&',
    replace: ".filter((row) => row.actor === 'clock' && row.overdue &&",
    spec: 'src/engine/owed.spec.ts',
    test: 'is done before the act of whoever comes after it, though no scheduler was there',
  },
  {
    name: 'a setting of the session where one of the transaction is meant',
    file: 'src/engine/persist.ts',
    find: "SET LOCAL lock_timeout = '5s'",
    replace: "SET lock_timeout = '5s'",
    spec: 'src/engine/persist.spec.ts',
    test: 'waits for a lock with patience of its own, and leaves no setting behind on the connection',
  },
  {
    name: 'a rehearsal that writes',
    file: engine,
    find: 'return { at: reading.at, decision, letters };',
    replace: `await this.apply(kind, aggregateId, actor, asked, { commandId: openedId(kind, actor, reading.at), texts });
      return { at: reading.at, decision, letters };`,
    spec: 'src/engine/rehearse.spec.ts',
    test: 'of add writes nothing and equals what the act then writes',
    written: 'of ${asked.type} writes nothing and equals what the act then writes',
  },
  {
    name: 'the version that was read not compared',
    file: 'src/labelling/act.api.ts',
    find: '...(version !== undefined && { version }),',
    replace: '',
    spec: 'test/journeys/signing.spec.ts',
    test: 'an outcome: 412 when the request has moved since; what happens inside the other pôle does not move it',
    story: true,
  },
  {
    name: 'a draft saved over whatever is there',
    file: 'src/dossiers/queries/write.ts',
    find: "AND status = 'draft' AND revision = $3 AND ${writable('$1', '$2')}\n  RETURNING revision)",
    replace: "AND status = 'draft' AND ${writable('$1', '$2')}\n  RETURNING revision)",
    spec: 'src/dossiers/dossiers.spec.ts',
    test: 'loses no update among eight writers at once',
  },
];
