import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasAct, stateName, type Aggregate } from '../../workflows/index.js';
import { followsSql } from './kind.js';

const folder = join(import.meta.dirname, '../../test/golden/label-request-v1');
const aggregates = readdirSync(folder)
  .filter((name) => name.startsWith('LabelRequest.'))
  .map(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { aggregate: Aggregate }).aggregate,
  );

const left = [...followsSql('state').matchAll(/'(\w+)'/g)].map(([, state]) => state);

it('the states that follow their call are those that know it moves, or is cancelled (§9.2, R52)', () => {
  for (const { request } of aggregates) {
    if (!request) throw new Error('no request');
    const state = stateName(request.snapshot.value);
    const known = [hasAct(request, 'moveCall'), hasAct(request, 'cancelCall')];
    expect([state, ...known]).toEqual([state, !left.includes(state), !left.includes(state)]);
  }
  expect(aggregates.length).toBeGreaterThan(15);
});
