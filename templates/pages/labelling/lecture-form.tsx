import type { LectureView } from '../../../src/labelling/view/lecture.js';
import { Button } from '../parts/button.js';
import { RadioGroup } from '../parts/choice-fields.js';
import { CsrfInput, Hidden, type FieldError } from '../parts/form-parts.js';
import { KeyValue } from '../parts/key-value.js';
import { useWords } from '../parts/language.js';
import { gridEntries, recommendationOf, type Posted } from './lecture-answers.js';
import { Criterion } from './lecture-criterion.js';
import { GridProgress } from './lecture-progress.js';

const recommendations = ['priority', 'ifPossible', 'notRetained'] as const;

interface LectureFormProps {
  view: LectureView;
  commandId: string;
  csrfToken: string | undefined;
  typed: Readonly<Record<string, string>> | undefined;
  /** what is wrong, field by field */
  lines: readonly FieldError[];
  /** another tab saved meanwhile: what it saved stands under what was typed here */
  stale: boolean;
}

/** The grid: seven criteria with their anchors, a recommendation, then save or hand in. */
export function LectureForm({ view, csrfToken, commandId, typed, lines, stale }: LectureFormProps) {
  const all = useWords();
  const { reviewForm, procedure } = all;
  const posted: Posted = { form: view.form, typed };
  const entries = gridEntries(all, posted);
  const firstOpen = entries.find(({ mark }) => mark === null)?.key;
  const errorAt = (field: string) => lines.find((line) => line.field === field)?.message;
  return (
    <form
      class="grid"
      method="post"
      action={`/lectures/${encodeURIComponent(view.reference)}/${encodeURIComponent(view.pole)}`}
      aria-label={reviewForm.grid}
      novalidate
    >
      <CsrfInput token={csrfToken} />
      <Hidden name="revision" value={String(view.form.revision)} />
      <Hidden name="commandId" value={commandId} />
      <GridProgress marked={entries.filter(({ mark }) => mark !== null).length} all={entries.length} />
      <p class="small quiet">{reviewForm.weight}</p>
      {entries.map((entry) => (
        <Criterion
          entry={entry}
          open={entry.key === firstOpen}
          poleName={view.poleName}
          saved={stale ? view.form.comments[entry.key] : ''}
          error={errorAt(`score_${entry.key}`)}
          commentError={errorAt(`comment_${entry.key}`)}
        />
      ))}
      <RadioGroup
        name="recommendation"
        label={reviewForm.recommendation}
        value={recommendationOf(posted)}
        error={errorAt('recommendation')}
        options={recommendations.map((value) => ({ value, label: procedure.recommendations[value] }))}
      />
      <FormActs view={view} />
    </form>
  );
}

/** Handing in opens once what is saved is whole: until then it says what is missing. */
function FormActs({ view }: { view: LectureView }) {
  const { reviewForm } = useWords();
  const unchosen = view.form.recommendation === null;
  const whole = view.missing.length === 0 && !unchosen;
  const why = whole ? reviewForm.submitWhy : reviewForm.missing(view.missing.length, unchosen);
  return (
    <>
      <p class="row">
        <Button kind={whole ? 'plain' : 'filled'} name="then" value="save">
          {reviewForm.save}
        </Button>
        {whole ? (
          <Button name="then" value="submit">
            {reviewForm.submit}
          </Button>
        ) : (
          <button type="button" class="btn plain" aria-disabled="true" aria-describedby="missing">
            {reviewForm.submit}
          </button>
        )}
      </p>
      <p class="why" id="missing">
        {why}
      </p>
    </>
  );
}

/** A grid handed in: what was marked and said, which no longer changes. */
export function SubmittedGrid({ view }: { view: LectureView }) {
  const all = useWords();
  const { reviewForm, forms, procedure } = all;
  const names: Record<string, string> = procedure.recommendations;
  const { recommendation } = view.form;
  return (
    <section class="grid" aria-label={reviewForm.grid}>
      <h2>{reviewForm.yourGrid}</h2>
      <KeyValue
        items={gridEntries(all, { form: view.form }).map(({ name, mark, comment }) => ({
          term: name,
          value: (
            <>
              {mark === null ? reviewForm.noMark : forms.score(mark, 5)}
              {comment && <span class="blk">{comment}</span>}
            </>
          ),
        }))}
      />
      {recommendation && (
        <p>{all.common.labelled(reviewForm.recommendation, names[recommendation] ?? recommendation)}</p>
      )}
    </section>
  );
}
