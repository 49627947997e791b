import type { Plant } from './scene.js';

const from = '2020-01-01T00:00:00.000Z';
const still = { from, until: '2999-01-01T00:00:00.000Z', to: null };

/** §9.2: a vote cast while the request was suspended, and a review that was never told of it. */
export const standstillPlants: Plant[] = [
  {
    name: 'movedWhileSuspended',
    also: ['factNotReplayed', 'letterMissing'],
    plant: ({ retell, open }) =>
      retell(open, (entry) => {
        if (entry.facts.some(({ type }) => type === 'admitted'))
          entry.facts.push({ type: 'requestSuspended', until: still.until, ground: 'other', texts: {} });
      }),
  },
  {
    name: 'reviewRunsAlone',
    also: ['deadlineSpent', 'stateNotReplayed'],
    plant: ({ run, instance, open }) =>
      run(
        `UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,standstills}', $1::jsonb)
          WHERE id = ${instance(open, 'review:moveo')}`,
        [JSON.stringify([still])],
      ),
  },
];
