import { useWords } from '../parts/language.js';
import { Mark } from '../parts/mark.js';
import { capital } from '../parts/positions.js';
import { reviewOf, type ActContext } from './act-context.js';
import { OutcomeWords } from './outcome-section.js';
import { ReviewMeters, TallyLine } from './review-meters.js';

/** What was computed and will be signed: the organ's opinion (R33), or the joint outcome (R36). */
export function Computed({ act }: { act: ActContext }) {
  if (act.command === 'confirmOutcome') return <ComputedOutcome act={act} />;
  return <ComputedOpinion act={act} />;
}

function ComputedOutcome({ act: { view } }: { act: ActContext }) {
  const { actForms } = useWords();
  if (!view.outcome) return null;
  return (
    <div class="stack-2">
      <p class="small quiet">{actForms.computedResult}</p>
      <OutcomeWords view={view} outcome={view.outcome} />
      <p class="small">{actForms.cannotChange}</p>
    </div>
  );
}

function ComputedOpinion({ act }: { act: ActContext }) {
  const { actForms, positions } = useWords();
  const review = reviewOf(act);
  if (!review) return null;
  return (
    <div class="stack-2">
      {review.opinion && (
        <>
          <p class="small quiet">{actForms.computed}</p>
          <p class="outcome">
            <Mark position={review.opinion} inline /> {capital(positions[review.opinion])}
          </p>
        </>
      )}
      {review.tally && <TallyLine tally={review.tally} />}
      <ReviewMeters review={review} />
    </div>
  );
}
