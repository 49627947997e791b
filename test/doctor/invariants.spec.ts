/** Every invariant finds the violation planted for it, and a sound database has none. About 15 s. */
import { findFaults, subjects } from '../../src/doctor/index.js';
import { toyPost } from '../support/toy-post.js';
import { conduct } from './plants-conduct.js';
import { decisions } from './plants-decisions.js';
import { annexes } from './plants-annexes.js';
import { files } from './plants-files.js';
import { holdingPlants } from './plants-holding.js';
import { letters } from './plants-letters.js';
import { readers } from './plants-readers.js';
import { resubmissions } from './plants-resubmissions.js';
import { rows } from './plants-rows.js';
import { rulebook } from './plants-rulebook.js';
import { seals } from './plants-seals.js';
import { signatures } from './plants-signatures.js';
import { steps } from './plants-steps.js';
import { trail } from './plants-trail.js';
import { brokenNames, openScene, type Plant, type Scene } from './scene.js';

const plants: Plant[] = [
  ...decisions,
  ...holdingPlants,
  ...conduct,
  ...signatures,
  ...readers,
  ...annexes,
  ...letters,
  ...rows,
  ...rulebook,
  ...steps,
  ...resubmissions,
  ...trail,
  ...files,
  ...seals,
];
const invariants = subjects.flatMap((subject) => subject.invariants);

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 120_000);
afterAll(() => scene.stage.close());

/** What is broken once this is planted; the database is as before afterwards. */
async function brokenBy({ plant }: Plant): Promise<string[]> {
  await scene.run('BEGIN');
  const undo = await plant(scene).catch(async (fault) => {
    await scene.run('ROLLBACK');
    throw fault;
  });
  try {
    return await brokenNames(scene);
  } finally {
    await scene.run('ROLLBACK');
    if (typeof undo === 'function') undo();
  }
}

describe('the doctor', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await brokenNames(scene)).toEqual([]);
  });

  it('has a planted violation for each invariant, and a name for each', () => {
    const names = invariants.map(({ name }) => name).sort();
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(new Set(names).size).toBe(names.length);
    expect(plants.map(({ name }) => name).sort()).toEqual(names);
  });

  it.each(plants.map((plant) => [plant.name, plant] as const))('finds %s', async (name, plant) => {
    expect(await brokenBy(plant)).toEqual([name, ...(plant.also ?? [])].sort());
  });

  it('says nothing of another kind of aggregate that is sound', async () => {
    const post = await toyPost();
    try {
      await post.complete();
      await post.dispatcher().tick();
      await post.toy.ask(await post.toy.opened(), { type: 'note' }, { note: 'Une remarque.' });
      expect(await post.toy.owner((owner) => findFaults(owner))).toEqual([]);
    } finally {
      await post.close();
    }
  });

  it('is left as it was by all of them', async () => {
    expect(await brokenNames(scene)).toEqual([]);
  });
});
