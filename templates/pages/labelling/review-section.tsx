import type { ReviewView } from '../../../src/labelling/view/review.js';
import { useWords } from '../parts/language.js';
import { Mark } from '../parts/mark.js';
import { capital } from '../parts/positions.js';
import { Section } from '../parts/sections.js';
import { OrganForesightLine } from './foresight.js';
import { Experts } from './review-experts.js';
import { BallotReasons, Members, Statements } from './review-members.js';
import { Sessions } from './review-sessions.js';
import { Suspicions } from './review-suspicions.js';
import { ReviewMeters, TallyLine } from './review-meters.js';

/** A pôle's inner debate, for its own people: where it is, who may vote, what was voted, what will be signed. */
export function ReviewSection({ review, reference }: { review: ReviewView; reference: string }) {
  const { dossierPage, procedure } = useWords();
  const { review: words } = dossierPage;
  const states: Record<string, string> = procedure.reviewStates;
  const waits = review.role === 'invited' && !review.leadOpinionShared && review.state.startsWith('inReview');
  return (
    <Section title={words.title(review.name)} sub={words.sub} id={`pole-${review.pole}`}>
      <p class="voice mid">{states[review.state] ?? review.state}</p>
      {waits && <p class="quiet">{words.leadOpinionAwaited}</p>}
      <ReviewMeters review={review} />
      <OrganForesightLine review={review} />
      {review.tally && <TallyLine tally={review.tally} />}
      {review.opinion && <Opinion review={review} opinion={review.opinion} />}
      <Sessions reference={reference} review={review} />
      <Experts review={review} />
      {review.members.length > 0 && <Members review={review} />}
      <BallotReasons review={review} />
      <Suspicions review={review} />
      {review.statements.length > 0 && <Statements review={review} />}
    </Section>
  );
}

function Opinion({ review, opinion }: { review: ReviewView; opinion: NonNullable<ReviewView['opinion']> }) {
  const { dossierPage, positions, common } = useWords();
  const { review: words } = dossierPage;
  return (
    <div class="stack-2">
      <p>
        <Mark position={opinion} inline /> {common.labelled(words.opinion, positions[opinion])}
      </p>
      {review.reasons && (
        <>
          <h3>{words.reasons}</h3>
          <p class="note">{review.reasons}</p>
        </>
      )}
      {review.reservations.length > 0 && (
        <>
          <h3>{capital(words.reservations)}</h3>
          <ul>
            {review.reservations.map((text) => (
              <li class="note">{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
