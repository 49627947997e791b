import type { Sabotage } from './sabotage.js';

const dispatcher = 'src/engine/outbox/dispatcher.ts';
const dispatching = 'src/engine/outbox/dispatcher.spec.ts';
const lease = 'src/engine/outbox/lease.spec.ts';
const quiet = 'test/journeys/quiet-hours.spec.ts';
const scheduling = 'src/engine/scheduler.spec.ts';

/** Deadlines and letters: what happens by itself. */
export const workerSabotages: Sabotage[] = [
  {
    name: 'a timer in a statechart',
    file: 'workflows/pole-review/v1/machine.ts',
    find: "always: { guard: 'everyoneVoted', target: 'counting' },",
    replace:
      "always: { guard: 'everyoneVoted', target: 'counting' },\n              after: { 259200000: 'counting' },",
    spec: 'workflows/purity.spec.ts',
    test: 'pole-review/v1/machine.ts: no present time, no timer, no child, no chance',
    written: '%s: no present time, no timer, no child, no chance',
  },
  {
    name: 'a reminder of a morning gone by',
    file: 'workflows/label-request/v1/parts.ts',
    find: '...(turns.includes(event.type) && { ladderFrom: event.at }),',
    replace: '',
    spec: 'workflows/decide.ladder.spec.ts',
    test: 'the calendar compressed on 12 March at 20:00: its new ends are reminded of, and no day gone by',
  },
  {
    name: 'a lead that may be claimed long before the closing of a call that moved',
    file: 'workflows/label-request/v1/changes.ts',
    find: 'const passed = stillPassed(context, moved, runsUntil(context, at));',
    replace: 'const passed = stillPassed(context, submission, runsUntil(context, at));',
    spec: 'workflows/decide.take-over.spec.ts',
    test: 'has its time again where the call moves: no claim before the new T0-10, nor whoever was called in (R52)',
  },
  {
    name: 'a letter of the day that a worker takes at night',
    file: dispatcher,
    find: 'if (opens > letter.claimedAt) return settleQuiet(this.pool, letter, opens);',
    replace: '',
    spec: quiet,
    test: 'a letter owed by day that no worker took leaves neither in the night nor counts an attempt',
  },
  {
    name: 'quiet hours on the day a call closes',
    file: 'src/labelling/quiet-hours.ts',
    find: 'closingDay < today || ',
    replace: 'true || ',
    spec: quiet,
    test: 'what is done on the eve at night is told as closing day begins, not at eight',
  },
  {
    name: 'the scheduler asks before the instant',
    file: 'src/engine/due.ts',
    find: 'WHERE refused_at IS NULL AND next_attempt_at <= (SELECT platform.now())',
    replace: "WHERE refused_at IS NULL AND next_attempt_at <= (SELECT platform.now() + interval '30 days')",
    spec: scheduling,
    test: 'is asked once at its instant, not before, by however many schedulers',
  },
  {
    name: 'the instant of a deadline not looked at again',
    file: 'src/engine/engine.ts',
    find: 'row?.dueAt !== askedBy.dueAt || reading.at < askedBy.dueAt',
    replace: 'row?.dueAt !== askedBy.dueAt',
    spec: scheduling,
    test: 'asked before its instant, by whomever, does nothing',
  },
  {
    name: 'a deadline moved meanwhile acts all the same',
    file: 'src/engine/engine.ts',
    find: 'row?.dueAt !== askedBy.dueAt || reading.at < askedBy.dueAt',
    replace: 'row === undefined',
    spec: scheduling,
    test: 'moved or met meanwhile is not asked',
  },
  {
    name: 'an act that comes too late is counted',
    file: 'src/engine/engine.ts',
    find: 'if (overdue) return overdue;',
    replace: '',
    spec: scheduling,
    test: 'acts before whoever comes after it, though no scheduler was there',
  },
  {
    name: 'an act that comes too late is counted, at the last second',
    file: 'src/engine/engine.ts',
    find: 'if (overdue) return overdue;',
    replace: '',
    spec: 'test/faults/deadline-race.spec.ts',
    test: 'a ballot that leaves others out is counted in time or refused with its reason, and all tell the same',
    written: '%s is counted in time or refused with its reason, and all tell the same',
  },
  {
    name: 'a letter marked before it is sent',
    file: dispatcher,
    find: 'return { sent: await this.send(first) };',
    replace: `await settleSent(this.pool, letter.id, { response: 'on its way', raw: Buffer.from('') });
      return { sent: await this.send(first) };`,
    spec: dispatching,
    test: 'tries again after a 451, with the same Message-ID',
  },
  {
    name: 'a Message-ID of each attempt',
    file: dispatcher,
    find: 'messageId: `<${letter.id}@${this.parts.host}>`',
    replace: 'messageId: `<${letter.id}.${letter.attempts}@${this.parts.host}>`',
    spec: dispatching,
    test: 'tries again after a 451, with the same Message-ID',
  },
  {
    name: 'a letter refused for good is dropped without a task',
    file: dispatcher,
    find: 'await settleFailed(this.pool, letter, { error: errorText(fault), task, address: message?.to.address });',
    replace: "await settleWithheld(this.pool, letter, 'bounced');\n    void task;",
    spec: dispatching,
    test: 'makes a task of a 550 at once, and of a letter nobody took for two days',
  },
  {
    name: 'the lease of a letter not looked at',
    file: 'src/engine/outbox/claim.ts',
    find: 'AND (o.leased_until IS NULL OR o.leased_until <= (SELECT at FROM clock))',
    replace: '',
    spec: lease,
    test: 'tries again what another dispatcher died with, once the lease is over',
  },
  {
    name: 'a lease without an end',
    file: 'src/engine/outbox/claim.ts',
    find: "+ interval '2 minutes'",
    replace: "+ interval '100 years'",
    spec: lease,
    test: 'tries again what another dispatcher died with, once the lease is over',
  },
  {
    name: 'whoever settles a letter last is believed',
    file: 'src/engine/outbox/settle.ts',
    find: "'id = $1 AND attempts = $2 AND sent_at IS NULL AND withheld_reason IS NULL AND failed_at IS NULL'",
    replace: "'id = $1 AND $2 > 0'",
    spec: lease,
    test: 'lets a late failure change nothing of a letter somebody else has taken over',
  },
  {
    name: 'the right to a letter not looked at again',
    file: 'src/notifications/prepare.ts',
    find: 'if (recipient.lost) return withheld(row, data, recipient, recipient.lost);',
    replace: '',
    spec: 'src/notifications/prepare.spec.ts',
    test: 'is withheld from a person who has stood aside since, and goes to one who has not',
  },
  {
    name: 'a compressed step that has no working day left',
    file: 'workflows/windows.ts',
    find: 'later(ends(shorter(pace.rules)), leastEnd(pace, pace.compressedAt))',
    replace: 'ends(shorter(pace.rules))',
    spec: 'workflows/decide.time.spec.ts',
    test: 'leaves a step under way one working day at least, and makes none longer',
  },
];
