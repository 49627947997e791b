import pg from 'pg';
import { notPersonal, personalData } from '../src/platform/personal-data.js';
import { freshDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const personal = personalData.map(({ table, column }) => `${table}.${column}`);
const others = notPersonal.flatMap(({ columns }) => columns);

/** Every column that could hold something of a person: text, JSON, bytes, and arrays of them. */
async function candidates(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT format('%s.%s.%s', n.nspname, c.relname, a.attname) AS name
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
     JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname !~ '^(pg_|information_schema$)'
     LEFT JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type item ON item.oid = t.typelem AND t.typcategory = 'A'
     WHERE a.attnum > 0 AND NOT a.attisdropped AND COALESCE(item.typname, t.typname) IN
       ('text', 'varchar', 'bpchar', 'citext', 'name', 'char', 'json', 'jsonb', 'xml', 'bytea', 'inet', 'cidr', 'tsvector', 'hstore')
     ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

describe('the registry of personal data', () => {
  it('knows every column that could hold any', async () => {
    expect((await candidates()).filter((name) => ![...personal, ...others].includes(name))).toEqual([]);
  });

  it('speaks of no column that is not there', async () => {
    const there = new Set(await candidates());
    expect([...personal, ...others].filter((name) => !there.has(name))).toEqual([]);
  });

  it('says of a column one thing', () => {
    const all = [...personal, ...others];
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('goes red for a new column, whatever its kind', async () => {
    for (const type of ['text', 'jsonb', 'bytea', 'varchar(9)', 'text[]']) {
      await owner.query('BEGIN');
      await owner.query(`ALTER TABLE pole ADD COLUMN president ${type}`);
      expect(await candidates()).toContain('public.pole.president');
      await owner.query('ROLLBACK');
    }
    expect([...personal, ...others]).not.toContain('public.pole.president');
  });
});
