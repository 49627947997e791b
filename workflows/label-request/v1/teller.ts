import type {
  LabelRequestCommand,
  LabelRequestContext,
  LabelRequestFact,
  RemindedStep,
} from './vocabulary.js';

/** Says one fact from the context after the change and the command that made it; null when it makes none. */
export type Teller = (
  context: LabelRequestContext,
  command: LabelRequestCommand,
  step?: RemindedStep,
) => LabelRequestFact | null;

/** A fact that one command alone makes. */
export const only =
  <Type extends LabelRequestCommand['type']>(
    type: Type,
    make: (
      command: Extract<LabelRequestCommand, { type: Type }>,
      context: LabelRequestContext,
    ) => LabelRequestFact,
  ): Teller =>
  (context, command) =>
    command.type === type ? make(command as Extract<LabelRequestCommand, { type: Type }>, context) : null;
