/** What a process remembers of the cooperation is given only while it is what a read would find. 2 s. */
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../test/support/database.js';
import { cooperationStampSql, keepCooperation, recallCooperation, stampedCooperationSql } from './memory.js';

const someone = `INSERT INTO account (id, email, name, lang, created_at)
  VALUES (gen_random_uuid(), 'someone@pole.example', 'Someone', 'fr', platform.now())`;

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query(someone);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const stamp = async () =>
  String((await owner.query<{ stamp: string }>(`SELECT ${cooperationStampSql} AS stamp`)).rows[0]?.stamp);

const read = async (): Promise<{ from: string; until: string | null; stamp: string }> => {
  const sql = `WITH clock AS (SELECT platform.now() AS at) SELECT ${stampedCooperationSql('clock.at')} AS read FROM clock`;
  return (await owner.query<{ read: never }>(sql)).rows[0]?.read ?? { from: '', until: null, stamp: '' };
};

const pole = (
  code: string,
  until: string,
) => `INSERT INTO pole (id, code, name, short, calendar, valid_from, valid_to)
  VALUES (gen_random_uuid(), '${code}', '${code}', '${code}', 'france', platform.now(), ${until})`;

describe('the stamp', () => {
  it('is renewed by every change of every table of the cooperation, and by a language', async () => {
    const tables = [
      'chair_delegation',
      ...['pole', 'pole_territory', 'charter_membership', 'organ', 'seat', 'strategic_domain'],
      ...['domain_lead', 'mandate', 'proxy', 'correspondent'],
    ];
    for (const statement of [
      ...tables.map((table) => `DELETE FROM ${table}`),
      `UPDATE account SET lang = CASE lang WHEN 'fr' THEN 'en' ELSE 'fr' END`,
    ]) {
      const before = await stamp();
      await owner.query(statement);
      expect([statement, (await stamp()) === before]).toEqual([statement, false]);
    }
  });

  it('is kept by a change undone, and by what is not of the cooperation', async () => {
    const before = await stamp();
    await owner.query(`BEGIN; ${pole('undone', 'NULL')}; ROLLBACK`);
    await owner.query('UPDATE account SET name = name, lang = lang');
    expect(await stamp()).toBe(before);
  });
});

describe('what is remembered', () => {
  it('is given under its stamp alone', async () => {
    const kept = await read();
    const world = keepCooperation(kept);
    expect(recallCooperation(kept.stamp, kept.from)).toBe(world);
    await owner.query(pole('late', 'NULL'));
    expect(recallCooperation(await stamp(), kept.from)).toBeUndefined();
  });

  it('is given between the instants at which a dated row begins or ends', async () => {
    await owner.query(pole('passing', `platform.now() + interval '1 hour'`));
    const kept = await read();
    keepCooperation(kept);
    const until = String(kept.until);
    const beside = (at: string, ms: number) => new Date(Date.parse(at) + ms).toISOString();
    expect(recallCooperation(kept.stamp, beside(until, -1))).toBeDefined();
    expect(recallCooperation(kept.stamp, until)).toBeUndefined();
    expect(recallCooperation(kept.stamp, beside(kept.from, -1))).toBeUndefined();
  });

  it('cannot be changed by who reads it', async () => {
    const world = keepCooperation(await read());
    expect(() => world.poles.push(...world.poles)).toThrow(TypeError);
  });
});
