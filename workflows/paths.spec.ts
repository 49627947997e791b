/** Every state and every arrow of the four machines is walked by a generated path. 2 s. */
import { createMachine } from 'xstate';
import { chartOf, walk } from '../test/support/paths.js';
import { walks } from '../test/support/walks.js';

describe.each(Object.entries(walks))('the paths of %s', (_, { chart, walks: ways }) => {
  const walked = walk(chart, ways);
  const all = chartOf(chart);

  it('visit every state', () => expect(all.nodes.filter((node) => !walked.nodes.has(node))).toEqual([]));
  it('take every arrow', () => expect(all.edges.filter((edge) => !walked.edges.has(edge))).toEqual([]));

  it('stay few enough to be read', () => {
    expect(all.edges.length).toBeGreaterThan(4);
    expect(walked.snapshots.length).toBeLessThan(1850);
  });
});

it('an arrow nobody can take is named', () => {
  const chart = createMachine({
    id: 'holed',
    initial: 'one',
    states: { one: { on: { go: [{ target: 'two' }, { target: 'three' }] } }, two: {}, three: {} },
  });
  const walked = walk(chart, [
    { input: undefined, acts: () => [{ type: 'go' }], serialize: ({ value }) => value },
  ]);
  const { edges, nodes } = chartOf(chart);
  expect(edges.filter((edge) => !walked.edges.has(edge))).toEqual(['holed.one go[1]']);
  expect(nodes.filter((node) => !walked.nodes.has(node))).toEqual(['holed.three']);
});
