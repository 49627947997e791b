import { requestOf } from '../../../workflows/index.js';
import type { Past } from '../past.js';
import type { DossierView } from './dossier-view.js';
import type { Reading } from './reader.js';
import type { StepsView } from './steps.js';

/**
 * A reader before what a request was: all is as it was then, but who they are to it, and how much of it they see, which is as it
 * is now. Null before it was submitted, to anybody but its holder.
 */
export function readingThen(now: Reading, { at, aggregate, world }: Past & { at: string }): Reading | null {
  const request = requestOf(aggregate);
  if (!request || (request.context.submission === null && !now.standing.isHolder)) return null;
  const { id, standing, level } = now;
  return { id, standing, level, at, aggregate, world, ...request };
}

/** Nothing is done in the past, and it has no version that could be edited. */
export const pastView = (view: DossierView): DossierView => ({
  ...view,
  ...{ acts: [], version: 0, asOf: view.at },
  reviews: view.reviews.map((review) => ({ ...review, version: 0 })),
});

/** Where a project went from there is read in the present. */
export const noSteps: StepsView = { continues: null, continuedBy: null };
