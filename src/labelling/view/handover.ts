import {
  formerHolders,
  handedOn,
  handoverUntil,
  holderOf,
  openHandover,
  type Absence,
  type HandoverContext,
  type Organisation,
  type TextRef,
} from '../../../workflows/index.js';
import { followsHandover } from '../handovers.js';
import type { Reading } from './reader.js';

/** R62: who holds the dossier, who has held it, and what is proposed. */
export interface HoldingView {
  /** by name; null for those who know the request the least */
  holder: string | null;
  /** since when, where it was handed to them */
  since: string | null;
  before: { name: string; until: string }[];
  /** to the holder, and to whoever would propose in the holder’s place */
  proposal: ProposalView | null;
}

/** R62: who holds the dossier, and what is proposed. */
export interface WithHolding {
  holding: HoldingView;
}

/** Who is asked is not named before they accept: an address would tell whose it is. */
export interface ProposalView {
  state: 'contestable' | 'proposed' | 'awaitingVersion';
  organisation: Organisation;
  absence: Absence | null;
  /** what was known of the absence, in the words of whoever proposed */
  reasons: string | null;
  /** null while those who judge the version have their own dates */
  until: string | null;
}

const stepOf = { contestable: 'objection', proposed: 'answer', awaitingVersion: 'version' } as const;

/** Until when the step lasts; null where the version is handed in, and judged. */
export const proposalEnd = (context: HandoverContext, state: keyof typeof stepOf): string | null =>
  context.judged ? null : handoverUntil(context, stepOf[state]);

export function holdingOf(
  reading: Reading,
  names: Record<string, string>,
  textOf: (ref: TextRef | undefined) => string | null,
): HoldingView {
  const { aggregate, level } = reading;
  const named = (person: string | undefined) => names[person ?? ''] ?? '';
  if (level === 'minimal')
    return { holder: null, since: null, before: [], proposal: proposalOf(reading, textOf) };
  return {
    holder: named(holderOf(aggregate)),
    since: handedOn(aggregate).at(-1)?.settledAt ?? null,
    before: formerHolders(aggregate).map(({ person, at }) => ({ name: named(person), until: at })),
    proposal: proposalOf(reading, textOf),
  };
}

function proposalOf(
  reading: Reading,
  textOf: (ref: TextRef | undefined) => string | null,
): ProposalView | null {
  const open = openHandover(reading.aggregate);
  const { isHolder } = reading.standing;
  if (!open || !(isHolder || followsHandover({ ...reading, pole: null }))) return null;
  const { former, organisation, absence, texts } = open.context;
  const state = open.state as ProposalView['state'];
  // What is said of a holder's absence is theirs to read, and the proposer's: who holds it since reads the past, and not that.
  const told = reading.standing.person === former || !isHolder;
  return {
    ...{ state, organisation, absence: told ? absence : null },
    reasons: told ? textOf(texts.reasons) : null,
    until: proposalEnd(open.context, state),
  };
}

/** R62: who holds the dossier is told to all who read it; what is only proposed, to the two and to who would propose it. */
export function tellsHandover(reading: Reading, type: string): boolean {
  const { standing } = reading;
  if (type === 'handoverReminded') return false;
  return (
    standing.isHolder ||
    standing.isAsked ||
    (type === 'holderChanged' && reading.level === 'full') ||
    followsHandover({ ...reading, pole: null })
  );
}

/** Whoever holds the dossier, or has accepted to. */
export const isOfHolder = (role: string | undefined): boolean =>
  role === 'holder' || role === 'incomingHolder';
