import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cooperationSandbox, type CooperationSandbox } from '../../test/support/cooperation-sandbox.js';
import { demoCooperation, found, poleOf, seatOf } from '../../test/support/cooperation.js';
import { CooperationEntry } from './entities/trail.js';
import { cooperationEntities, openCallsSql } from './index.js';
import { brokenEntries } from './journal.js';

let base: CooperationSandbox;

beforeAll(async () => {
  base = await cooperationSandbox();
});
afterAll(() => base.close());
beforeEach(() => base.begin());
afterEach(() => base.undo());

const none = { opened: 0, changed: 0, ended: 0 };

async function everything(): Promise<unknown> {
  const tables = cooperationEntities.map((entity) => base.manager.getRepository(entity).metadata.tablePath);
  const rows: Record<string, unknown> = {};
  // xmin changes with any rewriting of a row, the same values included.
  for (const table of [...tables, 'account']) {
    rows[table] = await base.manager.query(`SELECT xmin, t.* FROM ${table} t ORDER BY t::text`);
  }
  return rows;
}

const holders = (code: string, seatCode: string) =>
  base.manager.query<{ email: string; open: boolean }[]>(
    `SELECT a.email, m.valid_to IS NULL AS open FROM mandate m JOIN account a ON a.id = m.account_id
     JOIN seat s ON s.id = m.seat_id JOIN organ o ON o.id = s.organ_id AND o.kind = 'decision'
     JOIN pole p ON p.id = o.pole_id WHERE p.code = $1 AND s.code = $2 ORDER BY m.valid_from`,
    [code, seatCode],
  );

/** What the rules each call follows now say of a maintained opposition. */
async function followed(): Promise<unknown[]> {
  const [row] = await base.manager.query<{ calls: { rules: { values: { dissentBlocks: boolean } } }[] }[]>(
    `SELECT ${openCallsSql('platform.now()')} AS calls`,
  );
  return row?.calls.map(({ rules }) => rules.values.dissentBlocks) ?? [];
}

describe('importing a cooperation', () => {
  it('sets up from nothing, and changes nothing the second time', async () => {
    const file = demoCooperation();
    expect(base.loaded.opened).toBeGreaterThan(150);
    const before = await everything();
    expect(await base.load(file)).toEqual(none);
    expect(await everything()).toEqual(before);
  });

  it('takes a fifth pôle as one more row', async () => {
    const file = demoCooperation();
    const fifth = {
      ...structuredClone(poleOf(file, 'pvf')),
      code: 'cinq',
      name: 'Pôle Cinq',
      organs: [],
      mandates: [],
    };
    await base.load({ poles: [fifth] });
    const rows = await base.manager.query<{ code: string }[]>('SELECT code FROM pole ORDER BY code');
    expect(rows.map(({ code }) => code)).toEqual(['cinq', 'id4car', 'moveo', 'mta', 'pvf']);
    expect(await base.load(file)).toEqual(none);
  });

  it('updates by code, and dates what follows', async () => {
    const file = demoCooperation();
    poleOf(file, 'mta').name = 'Pôle MTA';
    seatOf(file, 'id4car', 'constructeurs').holders = [{ person: 'marc.kerloch@id4car.example' }];
    // one name, one holder who leaves, one who comes
    expect(await base.load(file)).toEqual({ opened: 1, changed: 1, ended: 1 });
    expect(await holders('id4car', 'constructeurs')).toEqual([
      { email: 'erwan.tanguy@id4car.example', open: false },
      { email: 'marc.kerloch@id4car.example', open: true },
    ]);
    expect(await base.load(file)).toEqual(none);
  });

  it('lets a successor of next year follow without a gap, and without ending anything twice', async () => {
    const file = demoCooperation();
    const from = new Date(Date.now() + 300 * 86_400_000).toISOString();
    seatOf(file, 'pvf', 'pme').holders = [{ person: 'jeanne.ritter@pvf.example', from }];
    seatOf(file, 'pvf', 'presidence').holders = [{ person: 'thierry.jeannerot@pvf.example', from }];
    expect(await base.load(file)).toEqual({ opened: 2, changed: 0, ended: 2 });
    expect(await base.load(file)).toEqual(none);
  });

  it('makes another rule set of changed values, and moves the call to it', async () => {
    const file = demoCooperation();
    found(file.ruleSets, () => true).values = { dissentBlocks: true };
    await base.load(file);
    const rows = await base.manager.query<unknown[]>(
      `SELECT r."values"->'dissentBlocks' AS blocks, r.valid_to IS NULL AS open, r.successor_id IS NULL AS last,
         EXISTS (SELECT FROM funding_call f WHERE f.rule_set_id = r.id) AS used FROM rule_set r ORDER BY valid_from`,
    );
    expect(rows).toEqual([
      { blocks: false, open: false, last: false, used: false },
      { blocks: true, open: true, last: true, used: true },
    ]);
  });

  it('keeps the newest rules when an old file comes back, and returns to old values by another decision alone', async () => {
    const old = demoCooperation();
    const file = demoCooperation();
    found(file.ruleSets, () => true).values = { dissentBlocks: true };
    await base.load(file);
    expect(await base.load(old)).toEqual(none);
    expect(await followed()).toEqual([true]);
    const decision = { number: 'COPIL-2099-01', object: 'Retour', decidedAt: '2026-01-15', text: 'Retour.' };
    (old['decisions'] as object[]).push(decision);
    Object.assign(
      found(old.ruleSets, () => true),
      { adoptedBy: decision.number },
    );
    // the decision, the rule set it brings back; the call follows it
    expect(await base.load(old)).toEqual({ opened: 2, changed: 1, ended: 1 });
    expect(await followed()).toEqual([false]);
    expect(await base.load(file)).toEqual(none);
  });

  it('writes what a file changed in the trail of the cooperation, and nothing of one that changed nothing', async () => {
    const trail = () => base.manager.find(CooperationEntry, { order: { seq: 'ASC' } });
    const before = await trail();
    await base.load(demoCooperation());
    expect(await trail()).toEqual(before);
    const file = demoCooperation();
    found(file.ruleSets, () => true).values = { dissentBlocks: true };
    await base.load(file);
    const chain = await trail();
    expect(chain).toHaveLength(before.length + 1);
    const told = JSON.parse(chain.at(-1)?.body ?? '') as { act: string; ruleSets: { id: string }[] };
    const [set] = await base.manager.query<{ id: string }[]>(
      'SELECT id FROM rule_set WHERE successor_id IS NULL',
    );
    expect(told).toMatchObject({ act: 'importCooperation', actor: null, ruleSets: [set] });
    expect(brokenEntries(chain)).toEqual([]);
    const first = chain[0];
    expect(brokenEntries([{ ...first, body: '{}' } as CooperationEntry, ...chain.slice(1)])).toEqual([1]);
  });

  it('adopts nothing anew when all that differs is a setting added since (R3)', async () => {
    await base.manager.query(`INSERT INTO rule_set (id, code, hash, "values", adopted_by, valid_from)
      SELECT gen_random_uuid(), 'anciennes', repeat('a', 64), '{"quorumShare": 0.5}', number, platform.now()
      FROM steering_decision ORDER BY number LIMIT 1`);
    const [{ number } = { number: '' }] = await base.manager.query<{ number: string }[]>(
      'SELECT number FROM steering_decision ORDER BY number LIMIT 1',
    );
    const anciennes = { code: 'anciennes', adoptedBy: number };
    expect(await base.load({ ruleSets: [anciennes] })).toEqual(none);
    const changed = { ...anciennes, values: { quorumShare: 0.6 } };
    expect(await base.load({ ruleSets: [changed] })).toEqual({ opened: 1, changed: 0, ended: 1 });
  });

  it('leaves alone the mandates that an invitation opened', async () => {
    const file = demoCooperation();
    await base.manager.query(`INSERT INTO mandate (id, account_id, role, pole_id, origin, valid_from)
      SELECT gen_random_uuid(), a.id, 'expert', p.id, 'invitation', platform.now() FROM account a, pole p
      WHERE a.email = 'emma.whitfield@demo.colabel.example' AND p.code = 'moveo'`);
    expect(await base.load(file)).toEqual(none);
  });
});

describe('the documented example', () => {
  it('is imported as it stands', async () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/cooperation-file.md'), 'utf8');
    const example: unknown = JSON.parse(/```json\n([^]*?)```/.exec(guide)?.[1] ?? '');
    // 2 accounts, decision, rule set, pôle, charter, region, organ, 3 seats, chair, officer, domain, lead
    expect(await base.load(example)).toEqual({ opened: 15, changed: 0, ended: 0 });
    expect(await base.load(example)).toEqual(none);
  });
});
