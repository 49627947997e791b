import { findExclusion, named, setsAside } from './exclusions.js';
import { only, type Teller } from './teller.js';
import type { LabelRequestContext, LabelRequestFact } from './vocabulary.js';

const ofAsk = (context: LabelRequestContext, id: string) => {
  const found = findExclusion(context, id);
  return found ? named(found) : { pole: '', ofChair: false };
};

/** What the holder asked to leave out, and what the pôle concerned said to it (R63c). */
export const exclusionTellers = {
  exclusionAsked: only('askExclusion', (command) => ({ type: 'exclusionAsked', ...named(command) })),
  /** emitted once for each by `putExclusions` and `remindExclusions` */
  exclusionPut: () => null,
  exclusionReminded: () => null,
  exclusionGranted: only('grantExclusion', ({ exclusion, person }, context) => ({
    type: 'exclusionGranted',
    ...ofAsk(context, exclusion),
    person,
  })),
  exclusionRefused: only('refuseExclusion', ({ exclusion, texts }, context) => ({
    type: 'exclusionRefused',
    ...ofAsk(context, exclusion),
    texts,
  })),
  /** of a grant it is said from the context before: who stood aside already does so once */
  recusalDecided: (context, command) => {
    if (command.type === 'setAside') return { type: 'recusalDecided', person: command.person };
    const person = command.type === 'grantExclusion' ? command.person : null;
    return setsAside(context, person) ? { type: 'recusalDecided', person } : null;
  },
} satisfies Partial<Record<LabelRequestFact['type'], Teller>>;
