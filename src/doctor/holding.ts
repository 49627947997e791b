import { handedOn, handoverOf, handoversIn, requestOf, type HandoverContext } from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type RequestRead } from './request-read.js';

/** Who held the dossier just before this instant: whom it was handed to last by then, else who opened it. */
export function heldBefore(request: RequestRead, at: string): string | null {
  const aggregate = aggregateOf(request);
  const before = handedOn(aggregate).filter(({ settledAt }) => settledAt !== null && settledAt < at);
  return before.at(-1)?.incoming ?? requestOf(aggregate)?.context.holder ?? null;
}

/** R62: the acts of a holder are of whoever holds the dossier then. */
function actsAfter(request: RequestRead): string[] {
  return request.entries
    .filter(
      ({ at, body: { actor, as } }) =>
        actor.kind === 'person' &&
        (as as { role?: string }).role === 'holder' &&
        actor.id !== heldBefore(request, at),
    )
    .map(placeOf);
}

const accepted = (request: RequestRead): [string, HandoverContext][] => {
  const aggregate = aggregateOf(request);
  return handoversIn(aggregate).flatMap((key) => {
    const found = handoverOf(aggregate, key);
    return found?.state === 'accepted' ? [[key, found.context]] : [];
  });
};

/** R62: by the word of whoever takes it on; of a draft that goes with its dossier, by their word there. */
function unconsented(request: RequestRead): string[] {
  return accepted(request)
    .filter(
      ([key, { incoming }]) =>
        !chainOf(request, key).some(
          ({ body: { command, actor } }) =>
            (command.type === 'acceptHandover' && actor.kind === 'person' && actor.id === incoming) ||
            (command.type === 'followHandover' && actor.kind === 'decision'),
        ),
    )
    .map(([key]) => `${request.id} ${key}`);
}

/** Each hand gives on what it had been given. */
function broken(request: RequestRead): string[] {
  return accepted(request)
    .filter(([, { former, settledAt }]) => former !== heldBefore(request, settledAt ?? ''))
    .map(([key]) => `${request.id} ${key}`);
}

export const holding: Subject = {
  about: 'Who holds a dossier',
  remedy: 'Stop the letters of this request, and tell its lead who holds the dossier by its trail.',
  invariants: [
    {
      name: 'formerHolderActs',
      rule: 'R62',
      promise:
        'the acts of a holder are done by whoever holds the dossier then, and by nobody who has handed it on',
      ofRequest: actsAfter,
    },
    {
      name: 'holderUnconsented',
      rule: 'R62',
      promise: 'a dossier changes hands by the consent of whoever takes it on',
      ofRequest: unconsented,
    },
    {
      name: 'handsBroken',
      rule: 'R62',
      promise: 'a dossier is handed on by whoever held it, one after the other',
      ofRequest: broken,
    },
    {
      name: 'draftFollowsNobody',
      rule: 'R62',
      promise: 'a draft follows the dossier it was made of, to whoever took that on',
      sql: `SELECT h.aggregate_id::text || ' ' || h.key AS id FROM workflow.instance h
        JOIN public.dossier d ON d.id = h.aggregate_id
        WHERE h.machine = 'Handover' AND h.snapshot #>> '{context,follows}' = 'true'
          AND NOT EXISTS (SELECT FROM workflow.instance o WHERE o.machine = 'Handover' AND o.state = 'accepted'
            AND o.aggregate_id IN (d.continues_id, d.resubmits_id)
            AND o.snapshot #>> '{context,incoming}' = h.snapshot #>> '{context,incoming}')`,
    },
  ],
};
