import { advised, type ComputedOutcome, type Departure, type PoleCode } from '../../workflows/index.js';
import type { Entry, Told } from './request-read.js';

/** R64: the pôles that have left, and whether anybody has taken their place, as the trail tells it. */
export type Departed = Record<PoleCode, Pick<Departure, 'state' | 'successor'>>;

/** A consent is asked as long as something is to be judged; once it is decided the successor is known at once. */
function placeAfter(fact: Told, successor: string | null): Departure['state'] {
  if (successor === null) return 'ended';
  return fact['decided'] === true ? 'succeeded' : 'awaiting';
}

export function departing(departed: Departed, fact: Told): Departed {
  const successor = typeof fact['successor'] === 'string' ? fact['successor'] : null;
  if (fact.type === 'poleLeft')
    return { ...departed, [String(fact['pole'])]: { state: placeAfter(fact, successor), successor } };
  const former = String(fact['former']);
  if (fact.type === 'successionAccepted')
    return { ...departed, [former]: { state: 'succeeded', successor: String(fact['pole']) } };
  return fact.type === 'successionEnded'
    ? { ...departed, [former]: { state: 'ended', successor: null } }
    : departed;
}

/** Up to an entry, which is one of them. */
export const departedBy = (chain: Entry[], seq: number): Departed =>
  chain
    .filter((entry) => entry.seq <= seq)
    .flatMap(({ body }) => body.facts)
    .reduce(departing, {});

/** R38: what its author is not there to lift suspends nothing. */
export function advisedBy(departed: Departed, outcome: ComputedOutcome): ComputedOutcome {
  const departures = Object.entries(departed).map(([pole, place]) => ({ pole, ...place }) as Departure);
  return advised({ departures }, outcome);
}
