import type { LabelCommand, LabelContext, LabelFact } from './vocabulary.js';

type Teller = (context: LabelContext, command: LabelCommand) => LabelFact | null;

/** A fact that one command alone makes. */
const only =
  <Type extends LabelCommand['type']>(
    type: Type,
    make: (command: Extract<LabelCommand, { type: Type }>, context: LabelContext) => LabelFact,
  ): Teller =>
  (context, command) =>
    command.type === type ? make(command as Extract<LabelCommand, { type: Type }>, context) : null;

/** Each fact of a label, said from the context after the change and the command that made it. */
const tellers: Record<LabelFact['type'], Teller> = {
  labelIssued: ({ labelling }) => ({ type: 'labelIssued', labelling }),
  labelTransmitted: () => ({ type: 'labelTransmitted' }),
  labelWithdrawn: () => ({ type: 'labelWithdrawn', ground: 'holderGaveUp' }),
  labelExpired: () => ({ type: 'labelExpired' }),
  labelSuspended: only('suspendLabel', ({ pole, ground, texts }) => ({
    type: 'labelSuspended',
    pole,
    ground,
    texts,
  })),
  labelResumed: only('resumeLabel', ({ pole, texts }) => ({ type: 'labelResumed', pole, texts })),
  suspensionOverdue: ({ suspension }) => suspension && { type: 'suspensionOverdue', pole: suspension.pole },
};

export const factOf = (
  type: LabelFact['type'],
  context: LabelContext,
  command: LabelCommand,
): LabelFact | null => tellers[type](context, command);
