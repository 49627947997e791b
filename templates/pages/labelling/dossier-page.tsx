import type { CommandName } from '../../../src/labelling/command-names.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { dateTime } from '../../i18n/dates.js';
import type { Lang } from '../../i18n/words.js';
import { Document } from '../layout/document.js';
import { useLang, useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { actWords } from './acts-of.js';
import { DossierContents } from './dossier-contents.js';
import { DossierHead } from './dossier-head.js';
import { DossierSummary } from './dossier-summary.js';
import type { Frame } from './frame.js';
import { Gate } from './gate.js';
import { JournalPart } from './journal-part.js';
import { Minimal } from './minimal.js';
import { actFactsOf, projectOf } from './names.js';
import { StandstillNotice } from './standstill-section.js';

export interface DossierPageProps {
  frame: Frame;
  lang: Lang;
  view: DossierView;
  section: 'resume' | 'contenu' | 'journal';
  /** the act just done: the page opens on its sentence */
  done?: CommandName;
  /** the past was asked for, and is not shown */
  missed?: MissedPast;
}

/** `unread`: what was asked is no date gone by; `before`: the request was not there yet for this reader. */
export type MissedPast = 'unread' | 'before';

/** A request as this reader may see it: whole, behind its gate, or only its outline. */
export function DossierPage({ frame, lang, view, section, done, missed }: DossierPageProps) {
  const { dossierPage } = useWords();
  return (
    <Document {...frame} lang={lang} title={`${projectOf(view)}, ${view.reference}`} page="dossier">
      {done && <Done view={view} done={done} />}
      {missed && <Notice kind="ask">{dossierPage.past[missed]}</Notice>}
      {view.asOf && <AsItWas view={view} asOf={view.asOf} />}
      {view.illustration && <Notice kind="plain">{dossierPage.illustration}</Notice>}
      <StandstillNotice view={view} />
      <DossierHead view={view} section={section} />
      <Body view={view} section={section} csrfToken={frame.csrfToken} />
    </Document>
  );
}

function Body({
  view,
  section,
  csrfToken,
}: Pick<DossierPageProps, 'view' | 'section'> & { csrfToken?: string }) {
  if (section === 'journal' && view.level !== 'gate') return <JournalPart view={view} />;
  if (view.level === 'gate') return <Gate view={view} csrfToken={csrfToken} />;
  if (view.level === 'minimal') return <Minimal view={view} />;
  return section === 'contenu' ? (
    <DossierContents view={view} />
  ) : (
    <DossierSummary view={view} csrfToken={csrfToken} />
  );
}

/** D15: every page of the past says so, and leads back. */
function AsItWas({ view, asOf }: { view: DossierView; asOf: string }) {
  const { past } = useWords().dossierPage;
  return (
    <Notice kind="plain">
      {past.shown(dateTime(useLang(), asOf, { year: true }))}{' '}
      <a href={`/dossiers/${encodeURIComponent(view.reference)}`}>{past.back}</a>
    </Notice>
  );
}

function Done({ view, done }: { view: DossierView; done: CommandName }) {
  const all = useWords();
  const pole = view.you.poles[0] ?? null;
  const facts = actFactsOf(view, pole);
  const said = actWords(all, done, facts);
  return <Notice>{said.done}</Notice>;
}
