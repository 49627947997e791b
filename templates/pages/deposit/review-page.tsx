import type { ReviewView } from '../../../src/dossiers/view.js';
import { percent } from '../../i18n/numbers.js';
import type { Lang } from '../../i18n/words.js';
import { accentOf } from '../parts/accent.js';
import { Button } from '../parts/button.js';
import { DrawnTable } from '../parts/drawn-table.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { ExclusionsWay } from './exclusions-way.js';
import { DepositFrame, pathOf, type Frame } from './deposit-frame.js';
import { sentenceOf, summaryOf } from './faults.js';
import { Answers } from './review-answers.js';
import { ReadersTable, Verdicts } from './review-tables.js';

export interface ReviewPageProps {
  frame: Frame;
  lang: Lang;
  view: ReviewView;
  /** made once with the page: a double click submits once */
  commandId: string;
}

/** Everything said, who will read it, what is missing, then the act. */
export function ReviewPage({ frame, lang, view, commandId }: ReviewPageProps) {
  const { dossier } = useWords();
  return (
    <DepositFrame frame={frame} lang={lang} view={view} place="review">
      <Missing view={view} />
      <h2 class="fh">{dossier.sections.review}</h2>
      <p class="lede">{dossier.review.lede}</p>
      <Warnings view={view} />
      <Answers view={view} />
      {view.content.partners.length > 0 && <Figures view={view} />}
      <ReadersTable view={view} />
      <ExclusionsWay view={view} />
      <Submit view={view} csrfToken={frame.csrfToken} commandId={commandId} />
    </DepositFrame>
  );
}

function Missing({ view }: { view: ReviewView }) {
  const all = useWords();
  const { missing, choices, again } = view;
  const left = unsaid(again);
  if (missing.length + left === 0) return null;
  return (
    <div class="errors" role="region" aria-labelledby="missing-title">
      <h2 id="missing-title">{all.dossier.review.missing(missing.length + left)}</h2>
      <ul>
        {missing.map(({ section, fault }) => (
          <li>
            <a href={`${pathOf(view, section)}#${fault.field}`}>
              {summaryOf(all, [fault], choices.poles).map(({ message }) => message)}
            </a>
          </li>
        ))}
        {left > 0 && (
          <li>
            <a href={`${pathOf(view, 'list')}/reponses?verifier=1`}>{all.again.left(left)}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** R69: what had been asked and is not answered, and earlier pieces that are not settled. */
const unsaid = (again: ReviewView['again']): number =>
  again ? again.answers.length + again.pieces.length : 0;

function Warnings({ view }: { view: ReviewView }) {
  const all = useWords();
  if (view.warnings.length === 0) return null;
  return (
    <section>
      <h3 class="fh3">{all.dossier.review.warnings}</h3>
      <ul class="stack-2">
        {view.warnings.map((warning) => (
          <li>{sentenceOf(all, warning)}</li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ view }: { view: ReviewView }) {
  const { dossier } = useWords();
  const lang = useLang();
  const { territories, outside, leadMinimumShare } = view;
  const rows = territories.map(({ label, share, seat }) => ({ label, share, accent: accentOf(seat) }));
  return (
    <>
      <h3 class="fh3">{dossier.review.territory}</h3>
      <DrawnTable
        caption={dossier.review.territories(percent(lang, leadMinimumShare))}
        head={{ label: dossier.review.territory, share: dossier.share }}
        rows={[...rows, { label: dossier.outside, share: outside }]}
        threshold={leadMinimumShare}
      />
      <Verdicts verdicts={view.verdicts} />
    </>
  );
}

interface SubmitProps {
  view: ReviewView;
  csrfToken?: string;
  commandId: string;
}

/** The acts themselves belong to the label request; a version is handed in with words of its holder, on the act's page (R60). */
function Submit({ view, csrfToken, commandId }: SubmitProps) {
  const { dossier, versionDraft } = useWords();
  const { submit, complete, submitWhy } = dossier.review;
  const act = view.completion ? 'complete' : 'submit';
  const label = view.toCome ? versionDraft.handIn : view.completion ? complete : submit;
  const ready = view.missing.length + unsaid(view.again) === 0;
  if (view.toCome && ready)
    return (
      <p class="row go">
        <Button
          href={`/dossiers/${view.reference}/actes/${view.labelled ? 'declare-change' : 'hand-in-version'}`}
        >
          {versionDraft.handIn}
        </Button>
        <Button kind="plain" href={pathOf(view, 'list')}>
          {dossier.back}
        </Button>
      </p>
    );
  return (
    <form method="post" action={`/dossiers/${view.reference}/actes/${act}`}>
      <CsrfInput token={csrfToken} />
      <Hidden name="commandId" value={commandId} />
      <p class="row go">
        <Button disabled={ready ? undefined : { id: 'submit-why', why: submitWhy }}>{label}</Button>
        <Button kind="plain" href={pathOf(view, 'list')}>
          {dossier.back}
        </Button>
      </p>
    </form>
  );
}
