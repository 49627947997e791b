import type { Plant } from './scene.js';

/** R76 */
export const readers: Plant[] = [
  {
    name: 'readingAfterLeaving',
    also: ['factNotReplayed', 'letterMissing'],
    plant: ({ retell, done }) =>
      retell(done, (entry) => {
        const [asked] = entry.facts.filter(({ type }) => type === 'expertAssigned');
        if (asked) entry.facts.push({ ...asked, type: 'expertWithdrew' });
      }),
  },
];
