/**
 * G18: no page's statement counts rows exactly, skips by OFFSET, or needs to read a large table from end to end. On a
 * base of a few rows the planner always prefers to; told not to, it still must where no index serves, and that is
 * what is looked for here. The bench looks at the plans the planner really chooses on 100,000 requests. 6 s.
 */
import pg from 'pg';
import { badPlans, statementsOf } from '../bench/pages/plans.js';
import type { Reader } from '../bench/pages/reader.js';
import { poolOptions } from '../src/platform/database.js';
import { duo, submitted } from './support/play.js';
import { openStage, type Stage } from './support/stage.js';

let stage: Stage;
let pool: pg.Pool;
let reader: Reader;

beforeAll(async () => {
  stage = await openStage();
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.clear('moveo');
  const email = stage.people.officer('moveo');
  const id = stage.people.all.find((one) => one.email === email)?.id ?? '';
  reader = { id, name: '', session: '', pole: 'moveo', references: [play.reference] };
  const options = poolOptions(stage.parts.config, 'colabel_app');
  pool = new pg.Pool({
    ...options,
    options: `${options.options} -c enable_seqscan=off -c enable_bitmapscan=off`,
  });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await stage.close();
});

it('every page is read by indexes, one page at a time, and counts nothing', async () => {
  const statements = await statementsOf(pool, reader);
  expect(statements.length).toBeGreaterThanOrEqual(8);
  expect(await badPlans(pool, statements)).toEqual([]);
});

it('and would say so where an index is missing', async () => {
  const named = {
    name: 'by name',
    text: 'SELECT id FROM public.dossier WHERE lower(title) = $1',
    values: ['x'],
  };
  const skipping = { name: 'skipping', text: 'SELECT count(*) FROM public.account OFFSET 10', values: [] };
  expect(await badPlans(pool, [named, skipping])).toEqual([
    { statement: 'by name', fault: 'sequential scan of dossier' },
    { statement: 'skipping', fault: 'OFFSET' },
    { statement: 'skipping', fault: 'exact count' },
  ]);
});
