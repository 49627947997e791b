import { isHandover, type Outcome } from '../../workflows/index.js';
import type { OwedCommand } from '../engine/index.js';
import type { LabellingWorld } from './world.js';

type Decided = Extract<Outcome, { ok: true }>;

/**
 * R51, R69: rights move whole. Once a dossier has changed hands, so does the draft that goes on from it: owed to it by this very act,
 * and done before anybody does anything else there.
 */
export function followersOf(
  { steps, aggregate }: Decided,
  { dossier }: LabellingWorld,
  kind: string,
): OwedCommand[] {
  const [hand] = steps.flatMap(({ key, facts }) =>
    isHandover(key) && facts.some(({ type }) => type === 'holderChanged') ? [key] : [],
  );
  if (hand === undefined || !dossier) return [];
  const { former, incoming } = aggregate[hand]?.snapshot.context as { former: string; incoming: string };
  return [dossier.continuedBy, dossier.resubmittedBy].flatMap((next) =>
    next?.state === 'draft'
      ? [
          {
            ...{ aggregateId: next.id, kind, number: dossier.reference },
            command: { type: 'followHandover', former, incoming },
          },
        ]
      : [],
  );
}
