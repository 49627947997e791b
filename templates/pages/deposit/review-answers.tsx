import type { ComponentChildren } from 'preact';
import type { ReviewView } from '../../../src/dossiers/view.js';
import { KeyValue } from '../parts/key-value.js';
import { useWords } from '../parts/language.js';
import { pathOf, type Place } from './deposit-frame.js';
import { PartnersTable } from './partners-table.js';

/** What was typed, section by section, each with the way back to its form. */
export function Answers({ view }: { view: ReviewView }) {
  return (
    <>
      <ProjectAnswers view={view} />
      <Block view={view} place="partners">
        {view.content.partners.length > 0 && <PartnersTable partners={view.content.partners} />}
      </Block>
      <PolesAnswers view={view} />
      <AnnexAnswers view={view} />
    </>
  );
}

interface BlockProps {
  view: ReviewView;
  place: Exclude<Place, 'list' | 'review'>;
  children: ComponentChildren;
}

function Block({ view, place, children }: BlockProps) {
  const { dossier } = useWords();
  const name = dossier.sections[place];
  return (
    <section>
      <h3 class="fh3">{name}</h3>
      {children}
      <p class="small mt">
        <a href={pathOf(view, place)}>{dossier.review.change(name)}</a>
      </p>
    </section>
  );
}

function ProjectAnswers({ view }: { view: ReviewView }) {
  const { dossier } = useWords();
  const { fields, types, units, none } = dossier;
  const { content } = view;
  const domain = (code: string | null) =>
    view.choices.domains.find(({ value }) => value === code)?.label ?? code;
  const months = content.durationMonths === null ? none : `${content.durationMonths} ${units.months}`;
  const { trlStart, trlEnd } = content;
  const trl = trlStart === null && trlEnd === null ? none : `${trlStart ?? none} → ${trlEnd ?? none}`;
  const items = [
    { term: fields.acronym, value: content.acronym || none },
    { term: fields.titleFr, value: content.titleFr || none },
    { term: fields.titleEn, value: content.titleEn || none },
    { term: fields.publicAbstract, value: <Lines text={content.publicAbstract || none} /> },
    { term: fields.description, value: <Lines text={content.description || none} /> },
    { term: fields.keywords, value: content.keywords.join(', ') || none },
    { term: fields.mainDomain, value: domain(content.mainDomain) ?? none },
    { term: fields.otherDomains, value: content.otherDomains.map(domain).join(', ') || none },
    { term: fields.projectType, value: content.projectType ? types[content.projectType] : none },
    { term: fields.durationMonths, value: months },
    { term: 'TRL', value: trl },
  ];
  return (
    <Block view={view} place="project">
      <KeyValue items={items} />
    </Block>
  );
}

/** A text with the line breaks that were typed. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}

function PolesAnswers({ view }: { view: ReviewView }) {
  const { dossier } = useWords();
  const { fields, none } = dossier;
  const { wishedLead, coLabels, consent, discreet, declarations } = view.content;
  const name = (code: string | null) =>
    view.choices.poles.find(({ value }) => value === code)?.label ?? code ?? none;
  const said = (yes: boolean) => (yes ? dossier.yes : dossier.no);
  const items = [
    { term: fields.wishedLead, value: name(wishedLead) },
    ...coLabels.map(({ pole, reason }) => ({ term: name(pole), value: reason })),
    { term: fields.consent, value: said(consent) },
    { term: fields.discreet, value: said(discreet) },
    { term: fields.truthful, value: said(declarations.truthful) },
    { term: fields.noDoubleFunding, value: said(declarations.noDoubleFunding) },
  ];
  return (
    <Block view={view} place="poles">
      <KeyValue items={items} />
    </Block>
  );
}

function AnnexAnswers({ view }: { view: ReviewView }) {
  const { dossier, pieces } = useWords();
  return (
    <Block view={view} place="annexes">
      {view.annexes.length === 0 ? (
        <p class="quiet">{dossier.annexes.none}</p>
      ) : (
        <KeyValue
          items={view.annexes.map(({ kind, name, level }) => ({
            term: dossier.kinds[kind],
            value: `${name}, ${pieces.levels[level]}`,
          }))}
        />
      )}
    </Block>
  );
}
