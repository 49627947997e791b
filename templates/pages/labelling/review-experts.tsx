import type { ReviewView } from '../../../src/labelling/view/review.js';
import { ReadingsTable } from './review-readings.js';
import { useWords } from '../parts/language.js';

/** Who reads the dossier for the pôle, and whether the reading is in. */
export function Experts({ review }: { review: ReviewView }) {
  const { dossierPage, common } = useWords();
  const { review: words } = dossierPage;
  const { experts, expectedReviews, state } = review;
  if (!state.startsWith('inReview') && experts.length === 0) return null;
  const submitted = experts.filter((expert) => expert.submitted).length;
  return (
    <div class="stack-2">
      <p>
        <strong>{common.labelled(words.experts, words.expertsSentence(submitted, expectedReviews))}</strong>
      </p>
      {experts.length === 0 ? (
        <p class="quiet">{words.noExpert}</p>
      ) : (
        <ul>
          {experts.map(({ name, submitted: done, you }) => (
            <li>
              {you ? <strong>{common.you}</strong> : name}
              <span class="quiet">, {done ? words.submitted : words.pending}</span>
            </li>
          ))}
        </ul>
      )}
      {review.conclusionReasons && (
        <p class="note">{common.labelled(words.conclusion, review.conclusionReasons)}</p>
      )}
      <ReadingsTable readings={review.readings} />
    </div>
  );
}
