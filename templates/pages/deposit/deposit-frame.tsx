import type { ComponentChildren } from 'preact';
import type { DepositView } from '../../../src/dossiers/view.js';
import { dateTime, relativeDays } from '../../i18n/dates.js';
import type { Lang } from '../../i18n/words.js';
import { Document, type DocumentProps } from '../layout/document.js';
import { Notice } from '../parts/notices.js';
import { useWords } from '../parts/language.js';
import { Stops, type Stop } from '../parts/stops.js';

export type Frame = Omit<DocumentProps, 'lang' | 'title' | 'page' | 'children'>;
export type Place = DepositView['progress'][number]['section'] | 'review' | 'list';

/** The address of each page of a draft, under `/deposer/:ref`. */
export const paths = {
  list: '',
  project: '/projet',
  partners: '/partenaires',
  poles: '/poles',
  annexes: '/pieces',
  review: '/relire',
} as const satisfies Record<Place, string>;

export const pathOf = ({ reference }: Pick<DepositView, 'reference'>, place: Place) =>
  `/deposer/${reference}${paths[place]}`;

export interface DepositFrameProps {
  frame: Frame;
  lang: Lang;
  view: DepositView;
  place: Place;
  children: ComponentChildren;
  rail?: ComponentChildren;
}

/** What every page of a draft has around it: whose it is, how long is left, and where one is. */
export function DepositFrame({ frame, lang, view, place, children, rail }: DepositFrameProps) {
  const { dossier, versionDraft } = useWords();
  const { title: said } = view.toCome ? versionDraft : dossier;
  const title = said(view.acronym || dossier.unnamed);
  return (
    <Document {...frame} lang={lang} title={`${title}, ${view.reference}`} page="depot">
      <header class="head">
        <p class="small quiet">
          {view.toCome ? versionDraft.mark : view.completion ? dossier.completion : dossier.draft}
          <br />
          <span class="num">{view.reference}</span>
        </p>
        <div class="body">
          <h1>{title}</h1>
          <Lede view={view} lang={lang} />
          {view.continues && (
            <p class="small quiet">
              {dossier.continues} <a href={`/dossiers/${view.continues}`}>{view.continues}</a>
            </p>
          )}
          {view.again && <Again view={view} again={view.again} />}
        </div>
      </header>
      {view.illustration && <Notice kind="plain">{dossier.illustration}</Notice>}
      <div class="desk">
        <nav class="toc" aria-label={dossier.sectionsNav}>
          <Stops stops={useStops(view, place)} />
        </nav>
        <div>{children}</div>
        {rail}
      </div>
    </Document>
  );
}

/** R69: which project this presents again, and what is left to answer. */
function Again({ view, again }: { view: DepositView; again: NonNullable<DepositView['again']> }) {
  const { again: words } = useWords();
  const left = again.answers.length + again.pieces.length;
  return (
    <p class="small quiet">
      {words.attempt(again.attempt)}, {words.after}{' '}
      <a href={`/dossiers/${again.reference}`}>{again.reference}</a>.
      {again.open && (
        <>
          {' '}
          <a href={`${pathOf(view, 'list')}/reponses`}>{words.answerPoints}</a>. {words.left(left)}
        </>
      )}
    </p>
  );
}

function Lede({ view, lang }: { view: DepositView; lang: Lang }) {
  const { dossier, versionDraft } = useWords();
  const left = bindingLeft(view);
  if (view.toCome) return <p class="lede">{versionDraft.lede(left)}</p>;
  const { dueAt, at } = view;
  const say = view.completion ? dossier.ledeCompletion : dossier.lede;
  return <p class="lede">{say(left, dateTime(lang, dueAt), relativeDays(lang, dueAt, at))}</p>;
}

/** Sections that keep the dossier from being submitted; pieces never do. */
export const bindingLeft = ({ progress }: DepositView): number =>
  progress.filter(({ section, state }) => section !== 'annexes' && state !== 'done').length;

function useStops(view: DepositView, place: Place): Stop[] {
  const { dossier, versionDraft } = useWords();
  const { sections, states } = dossier;
  const { reviewState } = view.toCome ? versionDraft : dossier;
  const typed = view.progress.map(({ section, state, left }): Stop => {
    const detail = state === 'fix' ? states.fix(left) : states[state];
    const mark = state === 'fix' ? 'inProgress' : state;
    return {
      name: sections[section],
      detail,
      state: section === place ? 'current' : mark,
      href: pathOf(view, section),
      urgent: state === 'fix',
    };
  });
  const ready = bindingLeft(view) === 0;
  const detail = ready ? reviewState.ready : reviewState.notReady;
  const state = place === 'review' ? 'current' : 'apart';
  const name = view.toCome ? versionDraft.review : sections.review;
  return [...typed, { name, detail, state, href: pathOf(view, 'review') }];
}
