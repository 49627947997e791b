import type {
  PoleReviewCommand,
  PoleReviewContext,
  PoleReviewFact,
  RemindedInnerStep,
} from './vocabulary.js';
export type Teller = (
  context: PoleReviewContext,
  command: PoleReviewCommand,
  step?: RemindedInnerStep,
) => PoleReviewFact | null;

/** A fact that one command alone makes. */
export const only =
  <Type extends PoleReviewCommand['type']>(
    type: Type,
    make: (
      command: Extract<PoleReviewCommand, { type: Type }>,
      context: PoleReviewContext,
    ) => PoleReviewFact | null,
  ): Teller =>
  (context, command) =>
    command.type === type ? make(command as Extract<PoleReviewCommand, { type: Type }>, context) : null;

/** A fact that is its pôle's and no more. */
export const ofPole =
  (
    type:
      | 'interestsRequested'
      | 'clearanceReached'
      | 'fellSilent'
      | 'judgedAnew'
      | 'reviewClosed'
      | 'reviewTerminated'
      | 'innerDatesMoved',
  ): Teller =>
  ({ pole }) => ({ type, pole });
