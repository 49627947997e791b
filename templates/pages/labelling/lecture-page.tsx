import type { LectureView } from '../../../src/labelling/view/lecture.js';
import { dateTime, timeOfDay } from '../../i18n/dates.js';
import type { RefusalReason } from '../../i18n/reasons.js';
import { sentenceOf } from '../../i18n/reasons.js';
import type { Lang } from '../../i18n/words.js';
import { Document } from '../layout/document.js';
import { ErrorSummary, Saved } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { faultLines, type FieldFault } from './act-context.js';
import type { Frame } from './frame.js';
import { LectureForm, SubmittedGrid } from './lecture-form.js';
import { LecturePaper } from './lecture-paper.js';

export interface LecturePageProps {
  frame: Frame;
  lang: Lang;
  view: LectureView;
  /** made once with the page: a double click hands in once */
  commandId: string;
  errors: readonly FieldFault[];
  reasons: readonly RefusalReason[];
  /** another tab saved since this one was opened: both texts are shown */
  stale: boolean;
  /** what was posted, when the page comes back with it */
  typed?: Readonly<Record<string, string>>;
}

/** An expert's reading: the dossier on one side, the grid on the other. */
export function LecturePage(props: LecturePageProps) {
  const { frame, lang, view, errors, reasons, stale, commandId, typed } = props;
  const all = useWords();
  const { reviewForm } = all;
  const lines = faultLines(all, errors);
  return (
    <Document {...frame} lang={lang} title={reviewForm.title(view.acronym || view.reference)} page="read">
      <ErrorSummary errors={lines} />
      {(stale || reasons.length > 0) && (
        <Notice kind="ask">
          {stale && <p>{reviewForm.stale}</p>}
          {reasons.map((reason) => (
            <p>{sentenceOf(all, reason)}</p>
          ))}
        </Notice>
      )}
      <ReadingHead view={view} />
      <OlderVersion view={view} />
      <div class="split">
        <LecturePaper view={view} />
        {view.submitted ? (
          <SubmittedGrid view={view} />
        ) : (
          <LectureForm
            view={view}
            commandId={commandId}
            csrfToken={frame.csrfToken}
            typed={typed}
            lines={lines}
            stale={stale}
          />
        )}
      </div>
    </Document>
  );
}

function ReadingHead({ view }: { view: LectureView }) {
  const { reviewForm } = useWords();
  const lang = useLang();
  const { due, form, reference, acronym, submitted } = view;
  return (
    <header class="row rh">
      <h1 class="h3">{reviewForm.title(acronym || reference)}</h1>
      <p>
        <a class="small num" href={`/dossiers/${encodeURIComponent(reference)}`}>
          {reference}
        </a>
      </p>
      {form.savedAt && !submitted && <Saved time={timeOfDay(lang, form.savedAt)} />}
      <p class="push small quiet">
        {submitted ? reviewForm.submitted : due && reviewForm.due(dateTime(lang, due.at))}{' '}
        {!submitted && reviewForm.sealed}
      </p>
    </header>
  );
}

/** R60: what was written, or sent, on a version that is not the one under review any more. */
function OlderVersion({ view: { form, version, submitted } }: { view: LectureView }) {
  const { reviewForm } = useWords();
  if (form.savedOn === null || form.savedOn >= version) return null;
  const say = submitted ? reviewForm.sentOnOlder : reviewForm.writtenOnOlder;
  return (
    <Notice kind="plain">
      <p>{say(String(form.savedOn), String(version))}</p>
    </Notice>
  );
}
