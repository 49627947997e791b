/** What is under way is never read by another chart than the one that made it. 2 s. */
import { toyEngine, type ToyEngine } from '../../test/support/toy-engine.js';
import { assertMachines, machineFaults, recordMachines, type PublishedMachines } from './index.js';

let toy: ToyEngine;
const one = { counter: { 1: 'as-it-was' } };
const other = { counter: { 1: 'changed' } };
const record = (published: PublishedMachines) => toy.owner((owner) => recordMachines(owner, published));
const faults = (published: PublishedMachines) => machineFaults(toy.pool, published);

beforeAll(async () => void (toy = await toyEngine()));
beforeEach(async () => {
  await toy.empty();
  await toy.rows('TRUNCATE workflow.machine_version');
  await record(one);
});
afterAll(() => toy.close());

it('a version may change until something is begun under it', async () => {
  await record(other);
  expect([await faults(other), (await faults(one)).length]).toEqual([[], 1]);
});

it('and is then held to: a program with another is not started, nor the migration of its database', async () => {
  await toy.opened();
  await record(other);
  expect(await faults(one)).toEqual([]);
  expect(await faults(other)).toEqual([
    'What is under way was begun under another counter v1: start the program it was begun with.',
  ]);
  await expect(assertMachines(toy.pool, other)).rejects.toThrow(/counter v1/);
});

it('a new version is taken beside the old, and an older program says that it is older', async () => {
  await toy.opened();
  const two = { counter: { ...one.counter, 2: 'new' } };
  expect(await faults(two)).toEqual([expect.stringContaining('counter v2 yet: run "cli migrate"')]);
  await record(two);
  expect(await faults(two)).toEqual([]);
  expect(await faults(one)).toEqual([expect.stringContaining('newer program (counter v2)')]);
});

it('neither role of the service may rewrite what the database was used with', async () => {
  await expect(toy.pool.query(`UPDATE workflow.machine_version SET hash = 'x'`)).rejects.toThrow(
    /permission/,
  );
});
