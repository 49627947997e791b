import type { AnyMachineSnapshot } from 'xstate';
import { handoverV1 } from '../../workflows/handover/v1/machine.js';
import type { HandoverContext } from '../../workflows/handover/v1/vocabulary.js';
import type { Closing } from './closed-guards.js';
import { follows, handoverSamples, proposes, proposesFor } from './handover-acts.js';
import { opensAt, person, type HandoverAct } from './material.js';
import { dated, deadlines } from './paths.js';

const acts = (): never[] =>
  dated([
    ...Object.values(handoverSamples).filter(({ type }) => type !== 'deadlineReached'),
    ...deadlines({
      handoverObjection: true,
      handoverAnswer: true,
      handoverVersion: true,
      handoverReminder: true,
    }),
  ]);

const input = (proposal: HandoverAct) => ({ ...proposal, at: opensAt, by: person('holder') });

const serialize = ({ value, context }: AnyMachineSnapshot): unknown => [
  value,
  (context as HandoverContext).since,
  (context as HandoverContext).asked,
  (context as HandoverContext).judged,
];

const closings: Closing<HandoverAct, HandoverContext>[] = [
  { act: { type: 'acceptHandover', judges: true, linked: false } },
  { act: { type: 'objectToHandover' }, given: () => ({ absence: null }) },
  { act: { type: 'deadlineReached', deadline: 'other' as never } },
];

/** A person who changes, an organisation that does, and a holder who is not there. */
export const handoverWalks = {
  chart: handoverV1,
  walks: [
    { input: input(proposes('next')), acts, serialize },
    { input: input(proposes('next', { organisation: 'replaced' })), acts, serialize },
    { input: input(proposesFor('next')), acts, serialize },
    { input: input(proposesFor('next', { organisation: 'replaced' })), acts, serialize },
    { input: input(follows('next')), acts, serialize },
  ],
  closings,
};
