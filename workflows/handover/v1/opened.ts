import type { HandoverContext, ProposalCommand } from './vocabulary.js';

/** A chain of a handover begins with its proposal. */
export type HandoverInput = Omit<ProposalCommand, 'type'> &
  Partial<Pick<Extract<ProposalCommand, { type: 'followHandover' }>, 'follows'>> &
  Partial<Pick<Extract<ProposalCommand, { type: 'proposeInPlace' }>, 'absence' | 'texts'>>;

export const opened = ({
  former,
  incoming,
  organisation,
  absence = undefined,
  follows,
  texts,
  windows,
  by,
  at,
}: HandoverInput): HandoverContext => ({
  ...{ former, incoming, organisation, by, windows },
  absence: absence ?? null,
  texts: texts ?? {},
  asked: absence === undefined,
  follows: follows === true,
  judged: false,
  since: at,
  ladderFrom: at,
  settledAt: follows ? at : null,
});
