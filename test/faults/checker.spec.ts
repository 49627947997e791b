import { randomUUID } from 'node:crypto';
import { drafted, duo } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { check, type Evidence, type Verdict } from './checker.js';
import { openHistory, type History, type Wanted } from './history.js';

/** About 4 s, nearly all of it the stage. */
let stage: Stage;
let history: History;
let whole: Evidence;
beforeAll(async () => {
  stage = await openStage();
  history = openHistory();
  const { people } = stage;
  const reference = await drafted(stage, duo());
  const done = async (who: string, command: string, body = {}) => {
    const act: Wanted = { key: randomUUID(), who, reference, command };
    expect((await (await stage.as(who)).ask(reference, command, body, act.key)).status).toBe(200);
    history.acknowledge(act);
  };
  await done(people.holder, 'submit');
  await done(people.officer('moveo'), 'declareInterests', { clear: true });
  await done(people.officer('moveo'), 'admit');
  await stage.post();
  const mailbox = stage.smtp.letters.map(({ messageId = '' }) => ({ messageId, to: '', answered: true }));
  whole = { acknowledged: history.acknowledged(), mailbox, inTheGap: new Set() };
}, 60_000);
afterAll(async () => {
  history.close();
  await stage.close();
});

const judged = (changed: Partial<Evidence> = {}): Promise<Verdict> =>
  check(stage.parts.readPool, { ...whole, ...changed });

/** The rows that this suite damages, to be put back as they were. */
async function keep() {
  const { owner } = stage;
  const tables = ['outbox', 'aggregate', 'instance'];
  for (const table of tables) await owner.query(`CREATE TEMP TABLE kept_${table} AS TABLE workflow.${table}`);
  const restore = async () => {
    await owner.query(`UPDATE workflow.outbox o SET (sent_at, smtp_response, sent_raw, sent_hash, failed_at)
      = (k.sent_at, k.smtp_response, k.sent_raw, k.sent_hash, k.failed_at) FROM kept_outbox k WHERE k.id = o.id`);
    await owner.query(
      'UPDATE workflow.aggregate a SET revision = k.revision FROM kept_aggregate k WHERE k.id = a.id',
    );
    await owner.query('UPDATE workflow.instance i SET head = k.head FROM kept_instance k WHERE k.id = i.id');
  };
  return { restore };
}

describe('the checker', () => {
  it('finds nothing wrong where nothing is, and says how much it looked at', async () => {
    const verdict = await judged();
    expect(verdict).toMatchObject({ lost: [], doubled: [], wrong: [], acts: 3, repeats: 0 });
    expect(verdict.letters).toBeGreaterThan(5);
  });

  it('misses an act that was acknowledged and is not in the trail', async () => {
    const [first] = whole.acknowledged;
    if (!first) throw new Error('no act');
    const ghost = { ...first, key: randomUUID(), command: 'withdraw' };
    const { lost } = await judged({ acknowledged: [...whole.acknowledged, ghost] });
    expect(lost).toEqual([expect.stringContaining('withdraw'), expect.stringContaining(ghost.key)]);
  });

  it('sees an act that is in the trail more often than it was asked', async () => {
    const key = whole.acknowledged[1]?.key;
    const forgot = whole.acknowledged.map((act) =>
      act.key === key ? { ...act, who: stage.people.holder } : act,
    );
    expect((await judged({ acknowledged: forgot })).doubled).toEqual([
      expect.stringContaining('declareInterests'),
    ]);
  });

  it('misses a letter stamped that never came, and sees one nobody owed', async () => {
    const [first, ...rest] = whole.mailbox ?? [];
    expect((await judged({ mailbox: rest })).lost).toEqual([expect.stringContaining('never came')]);
    const stranger = { messageId: `<${randomUUID()}@letters.example>`, to: '', answered: true };
    const { wrong } = await judged({ mailbox: [...(whole.mailbox ?? []), stranger] });
    expect([first !== undefined, wrong]).toEqual([true, [expect.stringContaining('nobody owed')]]);
  });

  it('allows a letter to come again from the gap alone', async () => {
    const [first] = whole.mailbox ?? [];
    if (!first) throw new Error('no letter');
    const mailbox = [...(whole.mailbox ?? []), first];
    expect((await judged({ mailbox })).doubled).toEqual([expect.stringContaining('came 2 times')]);
    const inTheGap = new Set([first.messageId.replace(/^<|@.*$/g, '')]);
    expect(await judged({ mailbox, inTheGap })).toMatchObject({ doubled: [], repeats: 1 });
  });

  it('sees a letter never settled, a failure without its task, a revision without its act, a broken chain', async () => {
    const { owner } = stage;
    const kept = await keep();
    await owner.query(`UPDATE workflow.outbox SET sent_at = NULL, smtp_response = NULL, sent_raw = NULL, sent_hash = NULL
      WHERE id = (SELECT min(id::text)::uuid FROM workflow.outbox)`);
    await owner.query(`UPDATE workflow.aggregate SET revision = revision + 1`);
    await owner.query(`UPDATE workflow.instance SET head = repeat('0', 64) WHERE key = 'request'`);
    const { lost, wrong } = await judged();
    expect(lost).toEqual([expect.stringContaining('never settled')]);
    const said = wrong.map((sentence) => sentence.replace(/[0-9a-f-]{36}/g, '…').replace(/:.*/, ''));
    expect(said).toEqual(
      expect.arrayContaining(['… has another revision than acts', 'letter … came, unstamped', 'headDiffers']),
    );
    await owner.query(`UPDATE workflow.outbox SET failed_at = platform.now() WHERE sent_at IS NULL`);
    expect((await judged()).lost).toEqual([expect.stringContaining('failed with 0 tasks')]);
    await kept.restore();
    expect(await judged()).toMatchObject({ lost: [], wrong: [] });
  });
});

it('the history is what its file says, in the order of the answers', () => {
  expect(history.acknowledged().map(({ command }) => command)).toEqual([
    'submit',
    'declareInterests',
    'admit',
  ]);
});
