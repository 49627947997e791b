import {
  nextHandover,
  openHandover,
  type Absence,
  type Aggregate,
  type By,
  type HandoverCommand,
  type Organisation,
} from '../../workflows/index.js';
import type { Story } from './aggregate.js';
import { text, type HandoverAct } from './material.js';

const windows = { objection: 5, answer: 10, version: 20, rungs: ['half' as const, 3, 1, 0] };

interface Proposed {
  former?: string;
  organisation?: Organisation;
  linked?: boolean;
}

const said = (incoming: string, { former = 'holder', organisation = 'kept', linked = false }: Proposed) => ({
  ...{ former, incoming, organisation, linked, windows },
});

/** Whoever holds the dossier proposes it to this person. */
export const proposes = (incoming: string, more: Proposed = {}): HandoverAct => ({
  type: 'proposeHandover',
  ...said(incoming, more),
});

/** Somebody else proposes it, in the place of a holder who is not there. */
export const proposesFor = (
  incoming: string,
  more: Proposed & { absence?: Absence } = {},
): Extract<HandoverAct, { type: 'proposeInPlace' }> => ({
  ...{ type: 'proposeInPlace', ...said(incoming, more), absence: more.absence ?? 'hasLeft' },
  texts: { reasons: text('why') },
});

/** R51, R69: the dossier it goes on from has changed hands. */
export const follows = (incoming: string, more: Proposed = {}): HandoverAct => ({
  ...{ type: 'followHandover', follows: true },
  ...said(incoming, more),
});

export const accepts: HandoverAct = { type: 'acceptHandover', judges: false, linked: false };

/** What a proposal that runs is told, or the next one is made of. */
export const handoverFor = (aggregate: Aggregate, { type }: HandoverAct): string =>
  type.startsWith('propose') || type === 'followHandover'
    ? nextHandover(aggregate)
    : (openHandover(aggregate)?.key ?? 'none');

export const hands = (story: Story, act: HandoverAct): Story =>
  story.tell(handoverFor(story.aggregate, act), act);

export const asOfficer: By = { kind: 'person', id: 'officer', role: 'caseOfficer', pole: 'ouest' };
export const asSecretary: By = { kind: 'person', id: 'secretary', role: 'secretary' };

/** One act of each type of the vocabulary: the compiler asks for a new one with each new command. */
export const handoverSamples: {
  [Type in HandoverCommand['type']]: Omit<Extract<HandoverCommand, { type: Type }>, 'at' | 'by'>;
} = {
  acceptHandover: { type: 'acceptHandover', judges: false, linked: false },
  declineHandover: { type: 'declineHandover' },
  takeBackHandover: { type: 'takeBackHandover' },
  objectToHandover: { type: 'objectToHandover' },
  versionHandedIn: { type: 'versionHandedIn' },
  versionTaken: { type: 'versionTaken' },
  versionRefused: { type: 'versionRefused' },
  versionSetAside: { type: 'versionSetAside' },
  endHandover: { type: 'endHandover' },
  deadlineReached: { type: 'deadlineReached', deadline: 'handoverAnswer' },
};
