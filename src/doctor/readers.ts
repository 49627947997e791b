import { reviewedPoles, reviewKey } from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type RequestRead } from './request-read.js';

const leaving: string[] = ['expertWithdrew', 'expertReleased'];

/** R76: what was given by who had left the reading, and was not asked anew. */
function afterLeaving(request: RequestRead): string[] {
  return reviewedPoles(aggregateOf(request)).flatMap((pole) => {
    const gone = new Set<unknown>();
    return chainOf(request, reviewKey(pole)).flatMap((entry) => {
      const wrong = entry.body.facts.filter(({ type, person }) => {
        if (leaving.includes(type)) gone.add(person);
        if (type === 'expertAssigned') gone.delete(person);
        return type === 'reviewSubmitted' && gone.has(person);
      });
      return wrong.map(() => placeOf(entry));
    });
  });
}

export const readers: Subject = {
  about: 'Who reads a dossier',
  remedy: 'Read the entry with the case officer of the pôle, before its organ votes on what was read.',
  invariants: [
    {
      name: 'readingAfterLeaving',
      rule: 'R76',
      promise: 'who has withdrawn from a reading, or was let go, gives none unless they are asked anew',
      ofRequest: afterLeaving,
    },
  ],
};
