import type { HandoverContext, ProposalCommand } from './vocabulary.js';

/** A chain of a handover begins with its proposal. */
export type HandoverInput = Omit<ProposalCommand, 'type'> &
  Partial<Pick<Extract<ProposalCommand, { type: 'proposeInPlace' }>, 'absence' | 'texts'>>;

export const opened = ({
  former,
  incoming,
  organisation,
  absence = undefined,
  texts,
  windows,
  by,
  at,
}: HandoverInput): HandoverContext => ({
  ...{ former, incoming, organisation, by, windows },
  absence: absence ?? null,
  texts: texts ?? {},
  asked: absence === undefined,
  since: at,
  ladderFrom: at,
  settledAt: null,
});
