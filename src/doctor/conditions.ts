import type { ComputedOutcome } from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { departedBy, type Departed } from './departed.js';
import { grantFacts } from './outcome-fold.js';
import { chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

const idsOf = (entries: Entry[], type: string): string[] =>
  entries.flatMap(({ body }) =>
    body.facts.filter((fact) => fact.type === type).map((fact) => String(fact['reservation'])),
  );

/** R38: when a label is granted, or an opinion given, each suspensive reservation of its outcome has been opened, and lifted. */
function grantedTooEarly(request: RequestRead): string[] {
  const chain = chainOf(request, 'request');
  return chain
    .filter((entry, index) => {
      const granted = entry.body.facts.find(({ type }) => grantFacts.includes(type))?.['outcome'];
      const asked = ((granted as ComputedOutcome | undefined)?.reservations ?? []).filter(
        ({ text }) => text.due,
      );
      const lifted = new Set(idsOf(chain.slice(0, index + 1), 'reservationLifted'));
      return asked.length > lifted.size;
    })
    .map(placeOf);
}

const authorOf = (reservation: unknown): string => String(reservation).replace(/-\d+$/, '');

/** R64: of who has left, whoever has taken its place. */
const speaksFor = (departed: Departed, author: string, pole: string): boolean => {
  const heir = departed[author]?.state === 'succeeded' ? departed[author].successor : null;
  return author === pole || (heir !== null && speaksFor(departed, heir, pole));
};

/** R37: whoever lifts or upholds a reservation does so for the pôle that made it. */
function settledByAnother(request: RequestRead): string[] {
  const chain = chainOf(request, 'request');
  return chain
    .filter(({ seq, body: { facts, as } }) =>
      facts.some(
        (fact) =>
          ['reservationLifted', 'reservationUpheld'].includes(fact.type) &&
          !(
            as &&
            'pole' in as &&
            as.pole === fact['pole'] &&
            speaksFor(departedBy(chain, seq), authorOf(fact['reservation']), String(as.pole))
          ),
      ),
    )
    .map(placeOf);
}

export const conditions: Subject = {
  about: 'Suspensive reservations',
  remedy: 'Stop the certificate and the letters of this request, and read its audit trail with its chairs.',
  invariants: [
    {
      name: 'labelBeforeLifting',
      rule: 'R38',
      promise: 'no label is granted while a suspensive reservation of its outcome is not lifted',
      ofRequest: grantedTooEarly,
    },
    {
      name: 'reservationOfAnother',
      rule: 'R37',
      promise: 'a reservation is lifted or upheld for the pôle that made it, and for no other',
      ofRequest: settledByAnother,
    },
  ],
};
