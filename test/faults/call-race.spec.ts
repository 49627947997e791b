/** R52: a dossier is opened in the very instant its call moves or is cancelled; both wait for one lock. About 8 s. */
import { followsSql } from '../../src/calls/index.js';
import { anotherCall, callDesk, callReasons, movesOf } from '../support/calls.js';
import type { Answer, Program } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let holder: Program;
let secretary: Program;
beforeAll(async () => {
  stage = await openStage();
  [holder, secretary] = [await stage.as(stage.people.holder), await stage.as(stage.people.secretary)];
}, 120_000);
afterAll(() => stage.close());

const opening = async (code: string) => {
  const sql = 'SELECT id FROM funding_call WHERE code = $1';
  const { rows } = await stage.owner.query<{ id: string }>(sql, [code]);
  return () => holder.post('/dossiers', { call: rows[0]?.id });
};

/** Lets the first come to the row of the call, then the second, before either may pass. */
async function inTurn(code: string, ...acts: (() => Promise<Answer>)[]): Promise<Answer[]> {
  await stage.owner.query('BEGIN');
  await stage.owner.query('SELECT FROM funding_call WHERE code = $1 FOR NO KEY UPDATE', [code]);
  const answers: Promise<Answer>[] = [];
  for (const act of acts) {
    answers.push(act());
    await waiting(answers.length);
  }
  await stage.owner.query('COMMIT');
  return Promise.all(answers);
}

async function waiting(count: number): Promise<void> {
  const sql = `SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted`;
  for (let looks = 0; looks < 500; looks += 1) {
    const { rows } = await stage.owner.query<{ n: number }>(sql);
    if ((rows[0]?.n ?? 0) >= count) return;
    await new Promise((passed) => setTimeout(passed, 10));
  }
  throw new Error(`${count} never waited`);
}

const statesOf = async (code: string) => {
  const { rows } = await stage.owner.query<{ reference: string }>(
    'SELECT d.reference FROM dossier d JOIN funding_call f ON f.id = d.call_id WHERE f.code = $1',
    [code],
  );
  const of = rows.map(({ reference }) => reference);
  return (await movesOf(stage)).filter(({ reference }) => of.includes(reference));
};

it('looks for what follows the call in the states in which a request does', async () => {
  const { rows } = await stage.owner.query<{ body: string }>(
    `SELECT prosrc AS body FROM pg_proc WHERE proname = 'follow_call'`,
  );
  expect(rows[0]?.body).toContain(followsSql('i.state'));
});

describe('a dossier opened as its call moves', () => {
  it('before the move is written, is reached by it', async () => {
    const code = await anotherCall(stage);
    const { path, moving } = await callDesk(secretary, code);
    const form = await moving(9);
    const [opened, moved] = await inTurn(code, await opening(code), () =>
      secretary.post(`${path}/move`, form),
    );
    expect([opened?.status, moved?.status, moved?.body]).toMatchObject([201, 200, { requests: 1, owed: 1 }]);
    await stage.pass('1 second');
    expect(await statesOf(code)).toMatchObject([{ closing: form['closesAt'], moves: [form['closesAt']] }]);
  });

  it('after the move is written, has the new dates from the first', async () => {
    const code = await anotherCall(stage);
    const { path, moving } = await callDesk(secretary, code);
    const form = await moving(9);
    const [moved, opened] = await inTurn(
      code,
      () => secretary.post(`${path}/move`, form),
      await opening(code),
    );
    expect([opened?.status, moved?.status]).toEqual([201, 200]);
    await stage.pass('1 second');
    expect(await statesOf(code)).toMatchObject([{ closing: form['closesAt'], moves: [] }]);
  });
});

describe('a dossier opened as its call is cancelled', () => {
  it('before that is written, ends with the others', async () => {
    const code = await anotherCall(stage);
    const { path } = await callDesk(secretary, code);
    const cancel = () => secretary.post(`${path}/cancel`, callReasons);
    const [opened, cancelled] = await inTurn(code, await opening(code), cancel);
    expect([opened?.status, cancelled?.status]).toEqual([201, 200]);
    await stage.pass('1 second');
    expect(await statesOf(code)).toMatchObject([{ state: 'lapsed' }]);
  });

  it('after that is written, is refused', async () => {
    const code = await anotherCall(stage);
    const { path } = await callDesk(secretary, code);
    const cancel = () => secretary.post(`${path}/cancel`, callReasons);
    const [cancelled, opened] = await inTurn(code, cancel, await opening(code));
    expect([opened?.status, opened?.body]).toMatchObject([
      409,
      { reasons: [{ code: 'callIsCancelled', rule: 'R52' }] },
    ]);
    expect(cancelled?.status).toBe(200);
    expect(await statesOf(code)).toEqual([]);
  });
});
