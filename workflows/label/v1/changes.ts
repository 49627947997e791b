import { resume, reviewAgain } from './suspension.js';
import type { LabelCommand, LabelContext } from './vocabulary.js';

/** What a command changes of a label, the state apart. */
export function apply(context: LabelContext, command: LabelCommand): Partial<LabelContext> {
  switch (command.type) {
    case 'moveClosing':
      return { closesAt: command.closesAt };
    case 'resumeLabel':
      return resume(context, command);
    case 'deadlineReached':
      return command.deadline === 'suspensionReview' ? reviewAgain(context, command.at) : {};
    default:
      return {};
  }
}
