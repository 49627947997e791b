import { requestOf, type PoleCode } from '../../../workflows/index.js';
import { factsIn, poleOf, tellsOf, when, type Law } from './law.js';
import type { Ask, Situation } from './product.js';

/*
 * A pôle that leaves, its successor, and a lead that is handed on, in a small world (R64, R42).
 */

const decision = 'COPIL-4';

/** One departure, whatever its successor, or one lead handed on; whoever is asked answers, and others try. */
export function actsOfDeparture(
  poles: readonly PoleCode[],
  successors: readonly (PoleCode | null)[],
  people: readonly string[],
  { aggregate }: Situation,
): Ask[] {
  const { departures = [], reassigned } = requestOf(aggregate)?.context ?? {};
  const bySome = (asked: Ask['asked'], texts?: string[]): Ask[] =>
    people.map((who) => ({ who, asked, ...(texts && { texts }) }));
  const awaited = departures.flatMap(({ state, successor }) =>
    state === 'awaiting' && successor ? [successor] : [],
  );
  const answers = [...new Set(awaited)].flatMap((pole) => [
    ...bySome({ type: 'acceptSuccession', pole }),
    ...bySome({ type: 'declineSuccession', pole }),
  ]);
  if (departures.length > 0 || reassigned) return answers;
  const leaving = poles.flatMap((pole) =>
    successors
      .filter((successor) => successor !== pole)
      .flatMap((successor) =>
        bySome({
          ...{ type: 'recordDeparture', pole, event: 'left', decision },
          ...(successor && { successor }),
        }),
      ),
  );
  const handed = poles.flatMap((pole) => bySome({ type: 'reassignLead', pole, decision }, ['reasons']));
  return [...leaving, ...handed];
}

const settled = [
  'labelled',
  'opinionGiven',
  'postponed',
  'refused',
  'inadmissible',
  'reexamination',
  'closed',
];

/** R64: nobody acts for a pôle that has left; it leads nothing, and what ended with it makes no label. */
const departed: Law = (taken) => {
  const before = requestOf(taken.before.aggregate)?.context;
  const { context: after, state = '' } = requestOf(taken.after.aggregate) ?? {};
  const actor = poleOf(taken);
  const { departures = [], leadPole = null, positions = {}, outcome } = after ?? {};
  const gone = departures.map(({ pole }) => pole);
  return [
    ...when(
      (before?.departures ?? []).some(({ pole }) => pole === actor),
      `${String(actor)} has left, and acts`,
    ),
    // Once it is decided, what was said stands, and so does who said it.
    ...when(
      !settled.includes(state) && leadPole !== null && gone.includes(leadPole),
      `${String(leadPole)} has left, and leads`,
    ),
    ...[...(outcome?.labelling ?? []), ...(outcome?.dissenting ?? [])].flatMap((pole) =>
      when(positions[pole]?.position === 'terminated', `${pole} counts, and its review ended with it`),
    ),
    ...gone.flatMap((pole) =>
      when(
        factsIn(taken).some(({ key, type }) => key === `review:${pole}` && type === 'opinionValidated'),
        `${pole} has left, and gives an opinion`,
      ),
    ),
  ];
};

/** R64: by its departure a pôle’s review ends, and what it opposes with it. */
export const endsByLeaving = (taken: Parameters<Law>[0], pole: PoleCode): boolean =>
  tellsOf(taken, pole, 'poleLeft');

export const departureLaws: Law[] = [departed];
