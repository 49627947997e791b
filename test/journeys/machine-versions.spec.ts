/** Requests under way moved to a second version of their machine, by the command line, over HTTP before and after. 8 s. */
import { runCli } from '../../src/cli/run.js';
import { entities } from '../../src/entities.js';
import { rights } from '../../src/labelling/policy.js';
import { rules } from '../../src/notifications/rules.js';
import { closeParts, kinds, openParts } from '../../src/parts.js';
import { published } from '../../workflows/index.js';
import { expectSound } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { secondVersion } from '../support/second-version.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let [opposed, voting, ended]: Play[] = [];
let undo = () => {};
beforeAll(async () => {
  stage = await openStage();
  const { people } = stage;
  const opened = async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    return play;
  };
  opposed = await opened();
  await opposed.lead('moveo', 'favourable');
  await opposed.opinion('id4car', 'unfavourable');
  voting = await opened();
  await voting.clear('moveo');
  await voting.read('moveo');
  await voting.does(people.officer('moveo'), 'openVote', { pole: 'moveo', mode: 'session' });
  ended = await opened();
  await ended.does(people.holder, 'withdraw');
  undo = secondVersion();
}, 120_000);
afterAll(async () => {
  await stage.close();
  undo();
});

async function cli(...words: string[]): Promise<{ status: number; said: string[] }> {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const outside = { config: () => stage.parts.config, say, complain: say };
  return { status: await runCli(['machines', ...words], { entities, rights, rules, kinds }, outside), said };
}
const migration = ['migrate', 'LabelRequest', '2', '--decision', 'COPIL-2027-02'];
const rows = async (sql: string, ...values: unknown[]) =>
  (await stage.owner.query(sql, values)).rows as unknown[];
const written = () => rows('SELECT id, revision FROM workflow.aggregate ORDER BY id');
const line = (play: Play | undefined, said: string[]) =>
  said.find((one) => one.startsWith(`${play?.reference} request`)) ?? '';

it('says the versions, and what is under way in each', async () => {
  const { status, said } = await cli();
  expect([status, said]).toEqual([
    0,
    expect.arrayContaining([
      'LabelRequest 1: 2 under way',
      'LabelRequest 2: 0 under way, the one new requests begin with',
    ]),
  ]);
});

it('a dry run says what would become of each, and writes nothing', async () => {
  const before = await written();
  const { status, said } = await cli(...migration, '--dry-run');
  expect(line(opposed, said)).toMatch(/conciliation → conciliation; due .*conciliation 2027-/);
  expect(line(voting, said)).toContain('refused, voteUnderWay');
  expect(line(ended, said)).toBe('');
  expect([status, said.at(-1), await written()]).toEqual([
    1,
    '1 of 2 would move, 1 left as they are',
    before,
  ]);
});

it('needs the number of a decision, and a way that exists', async () => {
  expect((await cli(...migration.slice(0, 3))).status).toBe(64);
  expect((await cli('migrate', 'Label', '2', '--decision', 'COPIL-2027-02')).status).toBe(1);
});

it('moves what may be moved, once, and its journal says so to those who read it', async () => {
  const before = await opposed?.seenBy(stage.people.holder);
  const first = await cli(...migration);
  const again = await cli(...migration);
  expect([first.said.at(-1), again.said.at(-1)]).toEqual([
    '1 of 2 moved, 1 left as they are',
    '0 of 1 moved, 1 left as they are',
  ]);
  const after = await opposed?.seenBy(stage.people.chair('moveo'));
  expect(after?.journal.find(({ fact }) => fact === 'machineMigrated')?.params).toMatchObject({
    decision: 'COPIL-2027-02',
  });
  expect(after?.state).toBe(before?.state);
  const chair = await stage.browse(stage.people.chair('moveo'));
  expect((await chair.get(`/dossiers/${opposed?.reference}/journal`)).body).toContain('COPIL-2027-02');
});

it('nothing starts on requests that other machines have begun', async () => {
  const remembered = (hash: string) =>
    rows(`UPDATE workflow.machine_version SET hash = $1 WHERE machine = 'PoleReview'`, hash);
  await remembered('of another program');
  await expect(openParts(stage.parts.config)).rejects.toThrow(/begun under another PoleReview v1/);
  await remembered(published['PoleReview']?.[1] ?? '');
  await closeParts(await openParts(stage.parts.config));
});

it('goes on to its label under the new one, and the vote that was open under the old', async () => {
  await opposed?.does(stage.people.chair('id4car'), 'liftOpposition', {
    pole: 'id4car',
    reasons: said.reasons,
  });
  await opposed?.certify();
  expect((await opposed?.seenBy(stage.people.holder))?.state).toBe('labelled');
  await voting?.does(stage.people.holder, 'withdraw');
  const versions = await rows(
    `SELECT d.reference, i.machine_version AS version, i.snapshot->'context' ? 'mediator' AS mediated
       FROM workflow.instance i JOIN dossier d ON d.id = i.aggregate_id WHERE i.key = 'request' ORDER BY reference`,
  );
  expect(versions).toEqual([
    { reference: opposed?.reference, version: 2, mediated: true },
    { reference: voting?.reference, version: 1, mediated: false },
    { reference: ended?.reference, version: 1, mediated: false },
  ]);
  await expectSound(stage);
}, 60_000);
