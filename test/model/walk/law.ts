import type { PoleCode } from '../../../workflows/index.js';
import type { Taken } from './explore.js';

/** What is broken, in words; none where the law holds. */
export type Law = (taken: Taken) => string[];

/** A fact with what the laws read of it, and the instance that tells it. */
interface Told {
  key: string;
  type: string;
  pole?: PoleCode;
  opinion?: string;
  outcome?: { labelling: PoleCode[] };
  labelling?: PoleCode[];
}

export const when = (broken: boolean, words: string): string[] => (broken ? [words] : []);

export const factsIn = ({ outcome }: Taken) =>
  outcome.steps.flatMap(({ key, facts }) => facts.map((fact) => ({ key, ...fact }) as Told));
export const tellsOf = (taken: Taken, pole: PoleCode, type: string) =>
  factsIn(taken).some((fact) => fact.type === type && fact.pole === pole);
export const tells = (taken: Taken, ...types: string[]) =>
  factsIn(taken).some(({ type }) => types.includes(type));

/** The pôle somebody is of, by their name; null for the clock and for whoever is of none. */
export const poleOf = ({ who }: Taken): PoleCode | null =>
  who?.includes('.') ? (who.split('.')[0] ?? null) : null;
