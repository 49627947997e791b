import type { ReviewView } from '../../../src/labelling/view/review.js';
import { useWords } from '../parts/language.js';
import { Meter } from '../parts/meter.js';

/** Who may vote, then who has: the counts that hold the review back (R30). */
export function ReviewMeters({ review }: { review: ReviewView }) {
  const { review: words } = useWords().dossierPage;
  const { clearance, vote, members, state } = review;
  const voting = members.filter(({ kind, interests }) => kind === 'voting' && interests !== 'recused').length;
  if (vote) return <VoteMeter vote={vote} />;
  if (!state.startsWith('inReview')) return null;
  return (
    <Meter
      label={words.clearance}
      sentence={words.clearanceSentence(clearance.clear, clearance.needed)}
      cells={Math.max(voting, clearance.needed, clearance.clear)}
      filled={clearance.clear}
      threshold={clearance.needed}
    />
  );
}

function VoteMeter({ vote }: { vote: NonNullable<ReviewView['vote']> }) {
  const { dossierPage, procedure } = useWords();
  const { review: words } = dossierPage;
  const { cast, electorate, quorum, mode, secondCall, seal } = vote;
  const modes: Record<string, string> = procedure.voteModes;
  const sentence =
    quorum === null ? words.castSentence(cast, electorate) : words.castQuorum(cast, electorate, quorum);
  return (
    <>
      <Meter
        label={words.cast}
        sentence={sentence}
        cells={electorate}
        filled={cast}
        {...(quorum !== null && { threshold: quorum })}
      />
      <p class="small quiet">
        {[words.mode(modes[mode] ?? mode), secondCall && words.secondCall].filter(Boolean).join(' ')}
      </p>
      {seal && <p class="small quiet">{words.seal[seal]}</p>}
    </>
  );
}

/** « 4 pour, dont 2 avec réserves, 1 contre, 0 abstention » (R33, R34). */
export function TallyLine({ tally }: { tally: NonNullable<ReviewView['tally']> }) {
  const { review: words } = useWords().dossierPage;
  const casting = { for: words.castingFor, against: words.castingAgainst };
  const counted = words.tally(tally.for, tally.against, tally.abstain);
  return (
    <p>
      {tally.withReservations > 0
        ? `${counted}, ${words.tallyReserved(tally.withReservations)}.`
        : `${counted}.`}{' '}
      {tally.castingVote && casting[tally.castingVote]}
    </p>
  );
}
