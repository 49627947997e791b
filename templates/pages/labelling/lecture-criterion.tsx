import { Disclosure } from '../parts/notices.js';
import { Scale } from '../parts/scale.js';
import { useWords } from '../parts/language.js';
import { TextArea } from '../parts/text-field.js';
import type { GridEntry } from './lecture-answers.js';

interface CriterionProps {
  entry: GridEntry;
  /** the first one not marked: its anchors are seen at once */
  open: boolean;
  poleName: string;
  /** what another tab saved meanwhile; '' otherwise */
  saved: string;
  error: string | undefined;
  commentError: string | undefined;
}

/** A criterion: its mark, what a mark means, and a comment only the pôle reads. */
export function Criterion({ entry, open, poleName, saved, error, commentError }: CriterionProps) {
  const { reviewForm, common } = useWords();
  const { key, name, anchors, mark, comment } = entry;
  return (
    <Scale
      legend={name}
      name={`score_${key}`}
      anchors={anchors}
      open={open}
      {...(mark !== null && { value: mark })}
      {...(error && { error })}
    >
      {!open && <Anchors anchors={anchors} />}
      <TextArea
        name={`comment_${key}`}
        label={reviewForm.comment}
        value={comment}
        rows={open || comment ? 3 : 1}
        maxLength={4000}
        optional
        readers={reviewForm.readers(poleName)}
        error={commentError}
      />
      {saved && saved !== comment && (
        <p class="small quiet">{common.labelled(reviewForm.savedMeanwhile, saved)}</p>
      )}
    </Scale>
  );
}

function Anchors({ anchors }: Pick<GridEntry, 'anchors'>) {
  const { reviewForm } = useWords();
  return (
    <Disclosure summary={<span class="small">{reviewForm.anchors}</span>}>
      <ul class="anchors">
        {anchors.map(({ score, text }) => (
          <li>
            <b>{score}</b> {text}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
