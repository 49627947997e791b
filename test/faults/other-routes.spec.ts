/** F9, the routes that are no act of the procedure: asked five times at once, and once more. About 6 s. */
import { routeInventory } from '../../src/access/index.js';
import { rowsOf } from '../support/schema-rows.js';
import { openStage, type Stage } from '../support/stage.js';
import { report } from './counts.js';
import { openHouse, type House } from './house.js';
import { again, otherRoutes } from './other-routes.js';
import { together } from './together.js';

let stage: Stage;
let house: House;
beforeAll(async () => {
  stage = await openStage();
  house = await openHouse(stage);
}, 120_000);
afterAll(() => stage.close(), 120_000);

const numberOf = async (sql: string) => Number((await stage.owner.query<{ n: number }>(sql)).rows[0]?.n);

describe('a request sent again and again has one effect', () => {
  it('and no mutating route is left out', () => {
    const mutating = routeInventory(stage.app)
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`);
    const acts = mutating.filter((route) => /\/(commands|actes)\/[a-z-]+$/.test(route));
    const others = mutating.filter((route) => !acts.includes(route)).sort();
    expect(others).toEqual([...Object.keys(otherRoutes), ...Object.keys(again)].sort());
    report('F9', {
      'other routes': Object.keys(otherRoutes).length,
      'meant to act again': Object.keys(again).length,
    });
  });

  it.each(Object.entries(otherRoutes))(
    '%s',
    async (_, { ready, moves, later = [] }) => {
      const send = await ready(house);
      const before = await numberOf(moves.sql);
      const statuses = (await together([1, 2, 3, 4, 5].map(() => send))).map(({ status }) => status);
      const done = statuses.filter((status) => status < 400 && status !== 0);
      expect([statuses, done.length > 0, new Set(done).size]).toEqual([statuses, true, 1]);
      expect(statuses.filter((status) => !done.includes(status) && !later.includes(status))).toEqual([]);
      expect((await numberOf(moves.sql)) - before).toBe(moves.by);
      const rows = await rowsOf(stage.owner);
      expect([...done, ...later]).toContain((await send()).status);
      expect(await rowsOf(stage.owner)).toEqual(rows);
    },
    60_000,
  );
});
