import type { ReviewView } from '../../../src/labelling/view/review.js';
import { Drafts, ReadingsTable } from './review-readings.js';
import { useLang, useWords } from '../parts/language.js';

/** Who reads the dossier for the pôle, and whether the reading is in. */
export function Experts({ review }: { review: ReviewView }) {
  const { dossierPage, common, readers } = useWords();
  const { review: words } = dossierPage;
  const { experts, expectedReviews, state } = review;
  if (!state.startsWith('inReview') && experts.length === 0) return null;
  const submitted = experts.filter((expert) => expert.submitted && !expert.recused).length;
  const standingIn = ({ recused, left, submitted: done }: (typeof experts)[number]) => {
    if (recused) return readers.recused;
    if (left) return review.readersWanted ? readers.replace(readers.left[left]) : readers.left[left];
    return done ? words.submitted : words.pending;
  };
  return (
    <div class="stack-2">
      <p>
        <strong>{common.labelled(words.experts, words.expertsSentence(submitted, expectedReviews))}</strong>
      </p>
      {experts.length === 0 ? (
        <p class="quiet">{words.noExpert}</p>
      ) : (
        <ul>
          {experts.map((expert) => (
            <li>
              {expert.you ? <strong>{common.you}</strong> : expert.name}
              <span class="quiet">, {standingIn(expert)}</span>
              {expert.leftReasons && <p class="note">{expert.leftReasons}</p>}
            </li>
          ))}
        </ul>
      )}
      {review.conclusionReasons && (
        <p class="note">{common.labelled(words.conclusion, review.conclusionReasons)}</p>
      )}
      <Needs needs={review.needs} />
      <ReadingsTable readings={review.readings.filter(({ counted }) => counted)} />
      <Drafts readings={review.readings.filter(({ counted }) => !counted)} />
    </div>
  );
}

/** R76: the fields in which nobody was found to read, counted. */
function Needs({ needs }: Pick<ReviewView, 'needs'>) {
  const { readers, common } = useWords();
  const lang = useLang();
  if (needs.length === 0) return null;
  return (
    <>
      <p>
        <strong>{readers.needs(needs.length)}</strong>
      </p>
      <ul>
        {needs.map((need) => (
          <li class="note">{need.detail ? common.labelled(need[lang], need.detail) : need[lang]}</li>
        ))}
      </ul>
    </>
  );
}
