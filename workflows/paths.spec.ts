/** Every state and every arrow of the five machines is walked by a generated path. 2 s. */
import { createMachine } from 'xstate';
import { count, report } from '../test/faults/counts.js';
import { chartOf, walk } from '../test/support/paths.js';
import { walks } from '../test/support/walks.js';

/** A verdict leads somewhere: what it has not led to before, it leads to in the end. */
const lastOfAll = ['labelRequest.reexamination recordVerdict[6]'];

describe.each(Object.entries(walks).slice(0, count('F11', 'machines')))(
  'the paths of %s',
  (name, { chart, walks: ways, closings }) => {
    const walked = walk(chart, ways, closings as never);
    const all = chartOf(chart);
    const { nodes, edges, guarded } = all;
    report('F11', {
      [name]: {
        states: nodes.length,
        arrows: edges.length,
        guards: guarded.length,
        situations: walked.snapshots.length,
      },
    });

    it('visit every state', () => expect(all.nodes.filter((node) => !walked.nodes.has(node))).toEqual([]));
    it('take every arrow', () => expect(all.edges.filter((edge) => !walked.edges.has(edge))).toEqual([]));

    it('find each guard open once, and closed once', () => {
      const open = all.guarded.filter((edge) => !walked.refused.has(edge));
      expect(open.filter((edge) => !lastOfAll.includes(edge))).toEqual([]);
      expect(all.guarded.length).toBeGreaterThan(2);
    });

    it('stay few enough to be read', () => {
      expect(all.edges.length).toBeGreaterThan(4);
      expect(walked.snapshots.length).toBeLessThan(2000);
    });
  },
);

it('no machine is left out by the count', () => {
  expect(count('F11', 'machines')).toBe(Object.keys(walks).length);
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
