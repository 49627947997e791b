import { asOwner } from '../../src/platform/database.js';
import { dropChecks } from './constraints.js';
import { copyRequest, makeHolders, type Range } from './copy.js';
import { stories, type Story, type Templates } from './stories.js';
import { templateOf, type Template } from './template.js';

/** How many copies of each story make a base of `size` requests: most closed early, few granted, about 3 % open. */
export function sharesOf(size: number): Record<Story, number> {
  // Below 10,000 more are open, so that a page of fifty is as full there as on the large base.
  const open = Math.max(Math.round(size * 0.03), Math.min(300, size));
  const voting = Math.round(open * 0.75);
  const coReview = Math.round(open * 0.1);
  const labelled = Math.round(size * 0.01);
  const postponed = Math.round(size * 0.02);
  const inadmissible = Math.round(size * 0.01);
  const left = size - open - labelled - postponed - inadmissible;
  const withdrawn = Math.round(left * 0.55);
  return {
    labelled,
    postponed,
    voting,
    coReview,
    admissibilityCheck: open - voting - coReview,
    inadmissible,
    withdrawn,
    withdrawnEarly: left - withdrawn,
  };
}

/** Fills a database that holds the stories with copies of them, until it has about `size` requests. */
export async function grow(databaseUrl: string, templates: Templates, size: number): Promise<void> {
  const restore = await asOwner({ databaseUrl }, async (owner) => {
    await makeHolders(owner);
    return dropChecks(owner);
  });
  const parts = partsOf(size);
  // Two at once: one statement keeps one core.
  await Promise.all(
    [0, 1].map((lane) =>
      asOwner({ databaseUrl }, async (owner) => {
        for (const setting of seeding) await owner.query(setting);
        const known = new Map<Story, Template>();
        for (let part = parts.pop(); part; part = parts.pop()) {
          const template = known.get(part.story) ?? (await templateOf(owner, templates[part.story]));
          known.set(part.story, template);
          await copyRequest(owner, template, part);
        }
        return lane;
      }),
    ),
  );
  await asOwner({ databaseUrl }, async (owner) => {
    for (const statement of restore) await owner.query(statement);
    await owner.query('VACUUM (ANALYZE)');
  });
}

const seeding = [
  'SET synchronous_commit = off',
  // The tables have no statistics yet: the joins on the heads of the copies go by their key.
  'SET enable_hashjoin = off',
  'SET enable_mergejoin = off',
];

const partSize = 5000;

function partsOf(size: number): (Range & { story: Story })[] {
  const shares = sharesOf(size);
  let next = 1;
  return stories.flatMap((story) => {
    const last = next + shares[story] - 1;
    const parts: (Range & { story: Story })[] = [];
    for (; next <= last; next += partSize)
      parts.push({ story, from: next, to: Math.min(next + partSize - 1, last) });
    next = last + 1;
    return parts;
  });
}
