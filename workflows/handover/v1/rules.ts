import type { Reason } from '../../vocabulary.js';
import type { HandoverCommand, HandoverContext } from './vocabulary.js';

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R63: who judges a project does not hold it; the same of who is asked and of who accepts, later. */
export const judgesIt = (judges: boolean): Reason[] =>
  refuse(judges, { code: 'newHolderJudges', rule: 'R63', liftedBy: 'holder' });

/** Empty when the command is allowed; the guard of every arrow asks this, and so does every page (D6). */
export function handoverReasons(command: HandoverCommand, { absence }: HandoverContext): Reason[] {
  if (command.type === 'acceptHandover') return judgesIt(command.judges);
  // A holder objects to what others propose; their own proposal they take back.
  if (command.type === 'objectToHandover')
    return refuse(absence === null, { code: 'ownProposal', rule: 'R62', liftedBy: 'holder' });
  return [];
}
