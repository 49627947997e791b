import type { CooperationView } from '../../../src/cooperation/view.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document, type DocumentProps } from '../layout/document.js';
import { ErrorSummary } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { Rows } from '../parts/rows.js';
import { Head, Section } from '../parts/sections.js';
import { sentencesOf, type InvitationNews } from './invitation-news.js';
import { PoleSection } from './pole-section.js';

export type { InvitationNews } from './invitation-news.js';

export interface CooperationPageProps {
  frame: Omit<DocumentProps, 'lang' | 'title' | 'children'>;
  view: CooperationView;
  lang: Lang;
  news: InvitationNews;
}

/** The pôles of the charter with their organs, the lead of each domain, and the invitations of an officer. */
export function CooperationPage({ frame, view, lang, news }: CooperationPageProps) {
  const { cooperation } = words(lang);
  const { delegation = {} } = news;
  const errors = [
    ...sentencesOf(news, cooperation).map((one) => ({ ...one, field: `${news.pole}-${one.field}` })),
    ...sentencesOf(delegation, cooperation).map((one) => ({
      ...one,
      field: `${delegation.pole}-delegation-${one.field}`,
    })),
  ];
  return (
    <Document {...frame} lang={lang} title={cooperation.title}>
      <Head title={cooperation.title} lede={cooperation.lede} />
      <ErrorSummary errors={errors} />
      {news.done === 'invitation' && <Notice>{cooperation.invited}</Notice>}
      {news.done === 'delegation' && <Notice>{cooperation.delegation.given}</Notice>}
      {news.done === 'delegation-finie' && <Notice>{cooperation.delegation.endedNow}</Notice>}
      {news.done === 'delegation-annulee' && <Notice>{cooperation.delegation.cancelledNow}</Notice>}
      {news.done === 'delegation-sans-lettre' && <Notice>{cooperation.delegation.endedUnwritten}</Notice>}
      {view.poles.map((pole) => (
        <PoleSection pole={pole} news={news} csrfToken={frame.csrfToken} />
      ))}
      <Domains domains={view.domains} />
    </Document>
  );
}

function Domains({ domains }: Pick<CooperationView, 'domains'>) {
  const { cooperation } = useWords();
  const lang = useLang();
  const rows = domains.map(({ code, fr, en, leads }) => ({
    id: code,
    name: lang === 'fr' ? fr : en,
    cells: { domain: lang === 'fr' ? fr : en, leads: leads.join(', ') || cooperation.noLead },
  }));
  return (
    <Section title={cooperation.domains} id="domaines">
      <Rows
        caption={cooperation.domainsCaption}
        columns={[
          { key: 'domain', place: 'name', head: cooperation.domain },
          { key: 'leads', place: 'step', head: cooperation.leads },
        ]}
        rows={rows}
      />
    </Section>
  );
}
