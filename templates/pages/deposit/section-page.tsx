import type { SectionView } from '../../../src/dossiers/view.js';
import { useWords } from '../parts/language.js';
import type { Lang } from '../../i18n/words.js';
import { Button } from '../parts/button.js';
import { CsrfInput, ErrorSummary, Hidden } from '../parts/form-parts.js';
import { Notice } from '../parts/notices.js';
import { DepositFrame, pathOf, type Frame } from './deposit-frame.js';
import { summaryOf } from './faults.js';
import { PartnersForm } from './partners-form.js';
import { PolesForm } from './poles-form.js';
import { ProjectForm } from './project-form.js';

export interface SectionPageProps {
  frame: Frame;
  lang: Lang;
  view: SectionView;
  saved?: boolean;
}

/** One section of a draft, in one form. What was typed comes back with every error. */
export function SectionPage({ frame, lang, view, saved }: SectionPageProps) {
  const all = useWords();
  const { dossier } = all;
  const { section, faults, revision } = view;
  return (
    <DepositFrame frame={frame} lang={lang} view={view} place={section}>
      {saved && <Notice>{dossier.saved}</Notice>}
      <form method="post" action={pathOf(view, section)} novalidate>
        <ErrorSummary errors={summaryOf(all, faults, view.choices.poles)} />
        <CsrfInput token={frame.csrfToken} />
        <Hidden name="revision" value={String(revision)} />
        <DefaultAct label={dossier.save} />
        <h2 class="fh">{dossier.sections[section]}</h2>
        <Fields view={view} />
        <p class="row go">
          <Button>{dossier.save}</Button>
          <Button kind="plain" href={pathOf(view, 'list')}>
            {dossier.back}
          </Button>
        </p>
      </form>
    </DepositFrame>
  );
}

/** The Enter key presses the first button of a form: it must save, not remove the first partner. */
function DefaultAct({ label }: { label: string }) {
  return (
    <button type="submit" class="vh" tabindex={-1} aria-hidden="true">
      {label}
    </button>
  );
}

function Fields({ view }: { view: SectionView }) {
  switch (view.section) {
    case 'project':
      return <ProjectForm view={view} />;
    case 'partners':
      return <PartnersForm view={view} />;
    case 'poles':
      return <PolesForm view={view} />;
  }
}
