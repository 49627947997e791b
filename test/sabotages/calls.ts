import type { Sabotage } from './sabotage.js';

/** Who moves a call, what opens as it moves (R52), and what it gives (R51). */
export const callSabotages: Sabotage[] = [
  {
    name: 'a call moved by whoever has a mandate',
    file: 'src/calls/kind.ts',
    find: "world.mine.some(({ role }) => role === 'secretary')",
    replace: 'world.mine.length > 0',
    spec: 'test/journeys/calls.spec.ts',
    test: 'is moved by the secretary alone, for a reason, under a decision, to dates in order',
    story: true,
  },
  {
    name: 'an opinion call that gives birth to a label',
    file: 'workflows/label-request/v1/two-steps.ts',
    find: "submitted(context).call.awards === 'label'",
    replace: 'submitted(context).call.awards !== undefined',
    spec: 'test/journeys/two-steps.spec.ts',
    test: 'ends favourably with an opinion, and gives birth to no label',
  },
  {
    name: 'a call that moves past a request that opens meanwhile',
    file: 'src/platform/migrations/0021-two-steps.ts',
    find: "RAISE EXCEPTION 'a request opened while its call moved' USING ERRCODE = 'serialization_failure';",
    replace: 'NULL;',
    spec: 'test/faults/call-race.spec.ts',
    test: 'before the move is written, is reached by it',
  },
  {
    name: 'a request that opens by dates its call has no more',
    file: 'src/platform/migrations/0015-calls.ts',
    find: "RAISE EXCEPTION 'the call moved while a request opened' USING ERRCODE = 'serialization_failure';",
    replace: 'NULL;',
    spec: 'test/faults/call-race.spec.ts',
    test: 'after the move is written, has the new dates from the first',
  },
];
