import type { Reason } from '../../vocabulary.js';
import type { HandoverCommand, HandoverContext } from './vocabulary.js';

const refuse = (when: boolean, reason: Reason): Reason[] => (when ? [reason] : []);

/** R51, R69: rights move whole; a draft that goes on from the dossier is handed on or deleted first. */
export const linkedDraft = (linked: boolean): Reason[] =>
  refuse(linked, { code: 'linkedDraftOpen', rule: 'R69', liftedBy: 'holder' });

/** Empty when the command is allowed; the guard of every arrow asks this, and so does every page (D6). */
export function handoverReasons(command: HandoverCommand, { absence }: HandoverContext): Reason[] {
  // R63, R84: told to the person alone, who knows it: to the holder it would name experts and voters.
  if (command.type === 'acceptHandover')
    return [
      ...refuse(command.judges, { code: 'newHolderJudges', rule: 'R63' }),
      ...linkedDraft(command.linked),
    ];
  // A holder objects to what others propose; their own proposal they take back.
  if (command.type === 'objectToHandover')
    return refuse(absence === null, { code: 'ownProposal', rule: 'R62', liftedBy: 'holder' });
  return [];
}
