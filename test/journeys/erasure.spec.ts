import { eraseText, verifyAll } from '../../src/engine/index.js';
import { expectSound } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'complementRequested');
  await stage.post();
}, 60_000);
afterAll(() => stage.close());

const asHolder = () => play.seenBy(stage.people.holder);

describe('what is said by people can be erased (about 5 s)', () => {
  it('a reason: nobody reads it any more, every chain is valid, and the request goes on', async () => {
    expect((await asHolder()).outcome?.reasons).toEqual([{ pole: 'moveo', text: said.reasons }]);
    const { rows } = await stage.owner.query<{ id: string }>(
      'SELECT id FROM workflow.private_text WHERE body = $1',
      [said.reasons],
    );
    expect(rows).toHaveLength(1);
    for (const { id } of rows) expect(await eraseText(stage.parts.enginePool, id)).toBe(true);
    expect((await asHolder()).outcome?.reasons).toEqual([]);
    expect((await play.seenBy(stage.people.chair('moveo'))).reviews[0]?.reasons ?? null).toBeNull();
    expect(await verifyAll(stage.parts.readPool)).toEqual([]);
  }, 60_000);

  it('a person: their name leaves every view, their acts and every chain stay', async () => {
    const chair = stage.people.chair('moveo');
    const { rows } = await stage.owner.query<{ id: string; name: string }>(
      'SELECT id, name FROM account WHERE email = $1',
      [chair],
    );
    const [{ id, name } = { id: '', name: '' }] = rows;
    const officer = stage.people.officer('moveo');
    const before = await play.seenBy(officer);
    expect(JSON.stringify(before)).toContain(name);
    await stage.owner.query(`UPDATE account SET name = 'Personne effacée', email = $2 WHERE id = $1`, [
      id,
      `efface-${id}@colabel.invalid`,
    ]);
    const after = await play.seenBy(officer);
    expect(JSON.stringify(after)).not.toContain(name);
    expect(after.journal.map((line) => line.hash)).toEqual(before.journal.map((line) => line.hash));
    expect(after.journal.filter((line) => line.by?.name === 'Personne effacée').length).toBeGreaterThan(0);
    expect(await verifyAll(stage.parts.readPool)).toEqual([]);
    await expectSound(stage);
  }, 60_000);

  it('no name, address or word said ever entered a chain', async () => {
    const { rows } = await stage.owner.query<{ all: string }>(
      `SELECT string_agg(body, E'\n') AS all FROM workflow.audit_entry`,
    );
    const people = await stage.owner.query<{ name: string; email: string }>(
      'SELECT name, email FROM account',
    );
    const words = [...people.rows.flatMap(({ name, email }) => [name, email]), 'CANARI'];
    expect(words.filter((word) => rows[0]?.all.includes(word))).toEqual([]);
  }, 60_000);
});
