import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { PartnersTable } from '../deposit/partners-table.js';
import { KeyValue } from '../parts/key-value.js';
import { useWords } from '../parts/language.js';
import { EmptyState, Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { poleName } from './names.js';
import { Annexes, PieceReadings } from './pieces-list.js';

/** The dossier as submitted, read-only. */
export function DossierContents({ view }: { view: DossierView }) {
  const { dossierPage, pieces } = useWords();
  const { contents } = dossierPage;
  const { content, annexes } = view;
  if (!content) return <EmptyState sentence={contents.nothing} />;
  return (
    <>
      <ShownVersion view={view} />
      <ProjectPart content={content} />
      {content.partners.length > 0 && (
        <Section title={contents.partners}>
          <PartnersTable partners={content.partners} />
        </Section>
      )}
      <PolesPart view={view} content={content} />
      <Section title={contents.annexes} id="pieces">
        <Annexes reference={view.reference} annexes={annexes} unseen={view.annexesUnseen} />
        {view.annexes.some(({ level }) => level !== 'public') && !view.you.isHolder && (
          <p class="small quiet">{pieces.stamped}</p>
        )}
      </Section>
      <PieceReadings view={view} />
    </>
  );
}

/** R60: what one reads may not be what is judged. */
function ShownVersion({ view }: { view: DossierView }) {
  const { versions } = useWords();
  if (view.shownVersion === null) return null;
  return (
    <Notice kind="plain">
      {versions.shown(String(view.shownVersion))}{' '}
      <a href={`/dossiers/${encodeURIComponent(view.reference)}/contenu`}>{versions.back}</a>
    </Notice>
  );
}

type Content = NonNullable<DossierView['content']>;

/** The texts of the project, the confidential one included: those who read it have declared their interests. */
export function ProjectPart({ content }: { content: Content }) {
  const { dossier, dossierPage } = useWords();
  const { contents } = dossierPage;
  const { fields, types, units, none } = dossier;
  const { durationMonths, projectType, trlStart, trlEnd } = content;
  return (
    <Section title={contents.project} first>
      <KeyValue
        items={[
          { term: fields.titleFr, value: content.titleFr || none },
          { term: fields.titleEn, value: content.titleEn ? <span lang="en">{content.titleEn}</span> : none },
          { term: fields.projectType, value: projectType ? types[projectType] : none },
          {
            term: fields.durationMonths,
            value: durationMonths === null ? none : `${durationMonths} ${units.months}`,
          },
          {
            term: 'TRL',
            value: trlStart === null && trlEnd === null ? none : `${trlStart ?? none} → ${trlEnd ?? none}`,
          },
          { term: fields.keywords, value: content.keywords.join(', ') || none },
        ]}
      />
      <LongText title={contents.abstract} text={content.publicAbstract} />
      <LongText title={contents.description} text={content.description} />
    </Section>
  );
}

/** A text of several paragraphs, as it was typed. */
function LongText({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <div class="stack-2">
      <h3>{title}</h3>
      {text.split(/\n{2,}/u).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}

function PolesPart({ view, content }: { view: DossierView; content: Content }) {
  const { dossier, dossierPage } = useWords();
  const { fields, none } = dossier;
  return (
    <Section title={dossierPage.contents.poles}>
      <KeyValue
        items={[
          { term: fields.wishedLead, value: poleName(view, content.wishedLead) || none },
          ...content.coLabels.map(({ pole, reason }) => ({ term: poleName(view, pole), value: reason })),
        ]}
      />
    </Section>
  );
}
