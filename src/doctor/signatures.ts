import { inForce, type Cooperation } from './cooperation.js';
import { heldOn } from './delegations.js';
import type { Subject } from './invariant.js';
import { placeOf, type RequestRead } from './request-read.js';

/** R75: signed as chair, or as deputy, by who was not, or not by that delegation, at that instant. */
function signedByNobody(request: RequestRead, { mandates }: Cooperation): string[] {
  return request.entries
    .filter(({ at, body: { as } }) => {
      if (as?.kind !== 'person' || (as.role !== 'chair' && as.role !== 'deputyChair')) return false;
      const held = inForce(mandates, at);
      // R34: a chair who stands aside has lent nothing here.
      return ![...held, ...heldOn(held, request.instances)].some(
        ({ id, role, pole, delegation }) =>
          id === as.id &&
          role === as.role &&
          pole === as.pole &&
          (delegation ?? null) === (as.delegation ?? null),
      );
    })
    .map(placeOf);
}

export const signatures: Subject = {
  about: 'The signature of a chair',
  remedy:
    'Tell the pôle at once: what was signed by nobody who might is voted on again (R67). End one of two delegations.',
  invariants: [
    {
      name: 'signedByNobody',
      rule: 'R75',
      promise:
        'who signed as chair or deputy was that then, or had the chair’s power by the delegation that is told',
      ofRequest: signedByNobody,
    },
    {
      name: 'powerShared',
      rule: 'R75',
      promise: 'the power of a chair is delegated to one person at a time',
      sql: `SELECT g.id::text FROM public.chair_delegation g JOIN public.chair_delegation o ON o.id > g.id
        AND o.organ_id = g.organ_id AND o.cancelled_at IS NULL AND g.cancelled_at IS NULL
        AND tstzrange(o.valid_from, o.valid_to) && tstzrange(g.valid_from, g.valid_to)`,
    },
    {
      name: 'delegatedByAnother',
      rule: 'R75',
      promise: 'what is delegated is the power of the chair of an organ that decides, to a voting seat of it',
      sql: `SELECT g.id::text FROM public.chair_delegation g JOIN public.mandate c ON c.id = g.mandate_id
        JOIN public.mandate b ON b.id = g.bearer_id JOIN public.organ o ON o.id = g.organ_id
        JOIN public.seat s ON s.id = b.seat_id
        WHERE c.role <> 'chair' OR o.kind <> 'decision' OR s.kind <> 'voting'`,
    },
  ],
};
