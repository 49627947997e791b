import type { PoleReviewCommand, PoleReviewContext } from './vocabulary.js';

type Context = PoleReviewContext;
type Of<Type extends PoleReviewCommand['type']> = Extract<PoleReviewCommand, { type: Type }>;

/** R44: an open vote goes on from now, and what came late may be said anew, in time. */
export function reopen(
  { vote, tally: counted }: Context,
  { at, until }: Of<'reopenWindow'>,
): Partial<Context> {
  const goesOn = vote !== null && counted === null;
  const again = { settled: false, until, lateBallots: {}, lateOpinion: null };
  return goesOn ? { ...again, vote: { ...vote, openedAt: at } } : again;
}

/** R67: the organ begins again with its vote; the readings stay. */
export function askAnew(context: Context, { until }: Of<'deliberateAgain'>): Partial<Context> {
  const { vote, tally: counted, opinion, reservations, texts } = context;
  return {
    ...{ vote: null, tally: null, opinion: null, reservations: [], texts: {}, quorumMissed: false },
    ...{ settled: false, until, lateBallots: {}, lateOpinion: null },
    former: { vote, tally: counted, opinion, reservations, texts },
  };
}

/** R60: nothing said of the version before is counted, and an invited pôle waits for the lead again (R26). */
export const judgeAnew = ({ readsOwed }: Context, { reads }: Of<'judgeAnew'>): Partial<Context> => ({
  ...{ vote: null, tally: null, opinion: null, reservations: [], texts: {}, quorumMissed: false },
  ...{ settled: false, until: null, lateBallots: {}, lateOpinion: null, former: null },
  ...{ leadOpinionShared: false, readsOwed: readsOwed || reads === true },
});

/** R42, R33: a lead that is invited from then on postpones nothing: what it cannot join it has no objection to. */
export const invitedInstead = ({ opinion }: Context): Partial<Context> => ({
  ...{ role: 'invited', settled: false, until: null, leadOpinionShared: false },
  opinion: opinion === 'postponed' ? 'noObjection' : opinion,
});
