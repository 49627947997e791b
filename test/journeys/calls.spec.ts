/** A call moved, then cancelled, by the secretary's act (R52): each running request is reached once. About 40 s. */
import { randomUUID } from 'node:crypto';
import type { CallView } from '../../src/calls/calls.js';
import type { CallActView } from '../../src/calls/call-acts.js';
import { DataSource } from 'typeorm';
import { Engine, Scheduler } from '../../src/engine/index.js';
import { kinds } from '../../src/parts.js';
import { importCooperation } from '../../src/cooperation/index.js';
import { entities } from '../../src/entities.js';
import { readDemoData } from '../../src/demo/data-file.js';
import { resolveDates } from '../../src/demo/resolve-dates.js';
import { dataSourceOptions } from '../../src/platform/database.js';
import { expectSound, wordsOf } from '../support/aftermath.js';
import { callDesk, callReasons, movesOf, type CallDesk } from '../support/calls.js';
import { Clock } from '../../src/platform/clock.js';
import { drafted, duo, submitted, type Play } from '../support/play.js';
import type { Program } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let secretary: Program;
let desk: CallDesk;
let path: string;
let plays: Play[];
let draft: string;
beforeAll(async () => {
  stage = await openStage();
  secretary = await stage.as(stage.people.secretary);
  desk = await callDesk(secretary);
  ({ path } = desk);
  plays = [];
  for (let n = 0; n < 6; n += 1) plays.push(await submitted(stage, duo(), { sitting: 3 }));
  await plays[0]?.admit();
  await plays[1]?.does(stage.people.holder, 'withdraw');
  draft = await drafted(stage, duo());
}, 180_000);
afterAll(() => stage.close());

const schedulerOf = () =>
  new Scheduler(
    stage.parts.enginePool,
    new Engine(stage.parts.enginePool, kinds),
    1000,
    stage.parts.logFault,
  );
const rest = async (scheduler: Scheduler) => {
  while ((await scheduler.tick()) > 0);
};
describe('a call that is moved (R52)', () => {
  it('is moved by the secretary alone, for a reason, under a decision, to dates in order', async () => {
    const body = await desk.moving(7);
    for (const email of [stage.people.holder, stage.people.chair('moveo')]) {
      const refused = await (await stage.as(email)).post(`${path}/move`, body);
      expect([refused.status, refused.body]).toMatchObject([403, { reasons: [{ liftedBy: 'secretary' }] }]);
    }
    const wrong = await secretary.post(`${path}/move`, {
      ...body,
      decision: '51',
      reasons: ' ',
      closesAt: 'demain',
    });
    expect([wrong.status, wrong.body]).toMatchObject([
      422,
      { errors: [{ field: 'closesAt' }, { field: 'decision' }, { field: 'reasons' }] },
    ]);
    const back = await secretary.post(`${path}/move`, await desk.moving(-400));
    expect([back.status, back.body]).toMatchObject([
      409,
      { reasons: [{ code: 'closingPast', rule: 'R52' }] },
    ]);
  });

  it('rehearsed says how many requests move, and moves none; done, owes each its move', async () => {
    const body = await desk.moving(7);
    const before = await desk.call();
    const rehearsed = (await secretary.post<CallActView>(`${path}/move?rehearse=true`, body)).body;
    expect(rehearsed).toMatchObject({ requests: 6, fact: { from: before.closesAt, to: body.closesAt } });
    expect(await desk.call()).toEqual(before);
    const key = { 'idempotency-key': randomUUID() };
    const done = await secretary.post<CallView>(`${path}/move`, body, key);
    expect([done.status, done.body.closesAt, done.body.owed]).toEqual([200, body.closesAt, 6]);
    expect((await secretary.post<CallView>(`${path}/move`, body, key)).body).toEqual(done.body);
    expect((await movesOf(stage)).flatMap(({ moves }) => moves)).toEqual([]);
  });

  it('reaches a request before whoever acts on it, and the others once, whatever became of a worker', async () => {
    await plays[2]?.does(stage.people.officer('moveo'), 'declareInterests', { clear: true });
    expect((await movesOf(stage)).filter(({ moves }) => moves.length === 1)).toHaveLength(1);
    const [stopped, ...others] = [schedulerOf(), schedulerOf(), schedulerOf()];
    const cut = stopped.tick();
    await stopped.stop();
    await cut;
    await Promise.all(others.map(rest));
    const { closesAt, owed } = await desk.call();
    expect((await movesOf(stage)).map(({ closing, moves }) => [closing, ...moves])).toEqual(
      Array(6).fill([closesAt, closesAt]),
    );
    expect(owed).toBe(0);
    await stage.post();
    const { holder } = stage.people;
    for (const { reference } of plays.filter((_, index) => index !== 1)) {
      const letters = stage.smtp.lettersTo(holder).map((letter) => wordsOf(letter).all);
      const told = letters.filter((all) => all.includes(reference) && all.includes('COPIL-2026-51'));
      expect(told).toHaveLength(1);
    }
    await expectSound(stage);
  }, 90_000);

  it('twice before a worker comes is moved by each, in their order, and ends where the second says', async () => {
    const [third, second] = [await desk.moving(3), await desk.moving(2)];
    for (const form of [third, second]) await secretary.post(`${path}/move`, form);
    await rest(schedulerOf());
    const told = [second['closesAt'], third['closesAt'], second['closesAt']];
    const all = await movesOf(stage);
    expect(all.map(({ closing, moves }) => [closing, ...moves.slice(1)])).toEqual(Array(6).fill(told));
    await expectSound(stage);
  }, 90_000);

  it('keeps its dates when an old file comes back', async () => {
    const before = await desk.call();
    const { config, readPool } = stage.parts;
    const options = dataSourceOptions(config, entities, [], 'colabel_app');
    const source = await new DataSource(options).initialize();
    const file = resolveDates(readDemoData('cooperation.json'), await new Clock(readPool).now());
    await source.transaction((tx) => importCooperation(tx, file)).finally(() => source.destroy());
    expect(await desk.call()).toEqual(before);
  });

  it('tells whoever signs in what it was, why and by which decision; how many follow it, the secretary alone', async () => {
    const { history, requests } = await desk.call();
    expect(history.map(({ type, decision, reasons }) => [type, decision, reasons])).toEqual(
      Array(3).fill(['callMoved', callReasons.decision, callReasons.reasons]),
    );
    expect(history[0]).toMatchObject({ to: (await desk.call()).closesAt, from: history[1]?.to });
    const seen = await desk.call(await stage.as(stage.people.holder));
    expect(seen).toMatchObject({ history, requests: null, owed: null, edits: false });
    expect(requests).toBe(6);
  });

  it('cancelled ends every running request, and takes no dossier any more', async () => {
    const done = await secretary.post<CallView>(`${path}/cancel`, {
      ...callReasons,
      decision: 'COPIL-2026-52',
    });
    expect([done.status, done.body.owed]).toEqual([200, 6]);
    await rest(schedulerOf());
    const { rows } = await stage.owner.query<{ state: string }>(
      `SELECT DISTINCT i.state FROM workflow.instance i WHERE i.key = 'request' ORDER BY 1`,
    );
    expect(rows.map(({ state }) => state)).toEqual(['lapsed', 'withdrawn']);
    const again = await secretary.post(`${path}/cancel`, callReasons);
    expect([again.status, again.body]).toMatchObject([409, { reasons: [{ code: 'callIsCancelled' }] }]);
    const { calls } = (await (await stage.as(stage.people.holder)).get<{ calls: object[] }>('/work')).body;
    expect([calls, draft]).toEqual([[], draft]);
    await expectSound(stage);
  }, 90_000);
});
