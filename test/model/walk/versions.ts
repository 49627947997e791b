import {
  requestKey,
  requestOf,
  type ChangeGround,
  type PoleCode,
  type Roll,
  type Submission,
} from '../../../workflows/index.js';
import { opensAt, person, submissionOf } from '../../support/material.js';
import type { Ask, Situation, SmallWorld } from './product.js';

/*
 * Versions of the dossier in a small world: what each changes is said with the act, for there is no dossier to compare.
 */

/** What a version makes of the dossier. */
export interface Handed {
  grounds: ChangeGround[];
  more?: Partial<Submission>;
}

/** One version is handed in, and answered: a request that takes the next is as one that has taken none. */
export function actsOfVersions(
  handed: Record<string, Handed>,
  people: readonly string[],
  { aggregate }: Situation,
): Ask[] {
  const { versions = [] } = requestOf(aggregate)?.context ?? {};
  const answers = ['confirmVersion', 'refuseVersion'].flatMap((type) =>
    people.map((who) => ({ who, asked: { type }, texts: ['reasons'] })),
  );
  if (versions.length > 0) return versions.some(({ state }) => state === 'awaiting') ? answers : [];
  return Object.keys(handed).map((change) => ({
    ...{ who: 'holder', asked: { type: 'handInVersion', change }, texts: ['changes'] },
  }));
}

export const completesVersions =
  (
    handed: Record<string, Handed>,
    houses: { pole: PoleCode; roll: Roll }[],
  ): NonNullable<SmallWorld['completes']> =>
  (asked, told, at) => {
    if (asked.type !== 'handInVersion') return told;
    const { grounds = [], more = {} } = handed[String(asked['change'])] ?? {};
    const poles = houses.map(({ pole }) => pole);
    const file = { version: 2, hash: '2'.repeat(64) };
    return {
      key: requestKey,
      command: {
        ...{ type: 'handInVersion', at: at ?? opensAt, by: person('holder') },
        submission: { ...submissionOf(poles, more), file },
        change: { grounds, failing: [], lost: [] },
        rolls: Object.fromEntries(houses.map(({ pole, roll }) => [pole, roll])),
        texts: { changes: { id: 'changes', hash: 'c'.repeat(64) } },
      },
    };
  };
