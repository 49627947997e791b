import { dueOf } from '../../workflows/index.js';
import { firedTwice } from './firings.js';
import type { Subject } from './invariant.js';
import { replayed } from './replayed.js';
import { aggregateOf, once, placeOf, type RequestRead } from './request-read.js';

interface Disagreement {
  missing: string[];
  moved: string[];
  spent: string[];
}

/** The deadlines the machines have open, against the rows: by key. */
const disagreement = once((request): Disagreement => {
  const open = new Map(
    dueOf(aggregateOf(request)).map(({ key, dueAt }) => [key, new Date(dueAt).toISOString()]),
  );
  const rows = new Map(request.due.map(({ key, at }) => [key, at]));
  const named = (keys: string[]) => keys.map((key) => `${request.id} ${key}`);
  return {
    missing: named([...open.keys()].filter((key) => !rows.has(key))),
    moved: named([...open].filter(([key, at]) => rows.has(key) && rows.get(key) !== at).map(([key]) => key)),
    spent: named([...rows.keys()].filter((key) => !open.has(key))),
  };
});

/** The instant due is that of the state the clock found; a deadline that was not open has none. */
function firedEarly(request: RequestRead): string[] {
  return replayed(request)
    .played.filter(({ entry, due }) => due !== undefined && (due === 'none' || entry.at < due))
    .map(({ entry }) => placeOf(entry));
}

export const deadlines: Subject = {
  about: 'Deadlines',
  remedy: 'Is a worker running? Then write to the maintainers with the ids: the request may wait for ever.',
  invariants: [
    {
      name: 'deadlineMissing',
      promise: 'every deadline a step has open has its row',
      ofRequest: (request) => disagreement(request).missing,
    },
    {
      name: 'deadlineMoved',
      promise: 'the row of a deadline has the instant the rules give it',
      ofRequest: (request) => disagreement(request).moved,
    },
    {
      name: 'deadlineSpent',
      promise: 'no row speaks of a deadline that is not open, nor of a state that is final',
      ofRequest: (request) => disagreement(request).spent,
    },
    {
      name: 'deadlineFiredTwice',
      promise: 'a deadline acts once in the step it belongs to',
      ofRequest: firedTwice,
    },
    {
      name: 'deadlineFiredEarly',
      promise: 'no deadline acts before its instant, nor when it is not open',
      deep: true,
      ofRequest: firedEarly,
    },
    {
      name: 'deadlineOfNothing',
      promise: 'the row of a deadline belongs to an aggregate that exists, of its kind',
      sql: `SELECT d.id::text FROM workflow.due d LEFT JOIN workflow.aggregate a ON a.id = d.aggregate_id
        WHERE d.actor->>'kind' = 'clock' AND (a.id IS NULL OR a.kind <> d.kind)`,
    },
    {
      name: 'refusalWithoutTask',
      promise: 'a due command that was refused is a task for a person',
      sql: `SELECT d.id::text FROM workflow.due d WHERE d.refused_at IS NOT NULL AND NOT EXISTS (
        SELECT FROM workflow.task t WHERE t.aggregate_id = d.aggregate_id AND t.kind = 'dueRefused'
          AND t.data->>'dueId' = d.id::text AND t.created_at >= d.refused_at)`,
    },
  ],
};
