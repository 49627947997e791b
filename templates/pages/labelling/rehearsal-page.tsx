import type { CommandName } from '../../../src/labelling/command-names.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { dateTime } from '../../i18n/dates.js';
import type { Lang } from '../../i18n/words.js';
import { Document } from '../layout/document.js';
import { useLang, useWords } from '../parts/language.js';
import { LettersList } from '../parts/letters-list.js';
import { Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';
import { wordsOf, type ActContext } from './act-context.js';
import { ActHead } from './act-head.js';
import { factSentence } from './facts.js';
import type { Frame } from './frame.js';
import { stateName } from './line-of.js';
import { capacityOf, poleName } from './names.js';
import { LaterDates, type LaterDate } from './standstill-dates.js';
import { RehearsedForm } from './rehearsed-form.js';

/** A letter that would leave: to whom, by name, by pôle or by capacity, and its subject. */
export interface RehearsedLetter {
  to: string | null;
  role: string | null;
  pole: string | null;
  subject: string;
}

export interface RehearsalPageProps {
  frame: Frame;
  lang: Lang;
  view: DossierView;
  command: CommandName;
  /** what the form gave, hidden fields included */
  typed: Readonly<Record<string, string>>;
  letters: readonly RehearsedLetter[];
  /** the names of the facts the act would write */
  facts: readonly string[];
  /** the request's state afterwards; null when it does not move */
  newState: string | null;
  /** the act opens the ballots of a sealed vote, and a rehearsal does not */
  opensBallots: boolean;
  /** when the letters leave, ISO 8601, where that is not at once (R54) */
  lettersLeave: string | null;
  /** §9.2: the open dates that a suspension moves */
  later: readonly LaterDate[];
}

/** What an act would do, told before it is done; then the act itself, with everything that was typed. */
export function RehearsalPage(props: RehearsalPageProps) {
  const { frame, lang, view, typed, letters, lettersLeave, newState } = props;
  const all = useWords();
  const { rehearsal } = all.actForms;
  const act = contextOf(props);
  const title = rehearsal.title(wordsOf(all, act).title);
  const state = stateName(all, newState ?? view.state, view.you.isHolder ? 'holder' : 'pole');
  const moves = newState !== null && newState !== view.state;
  return (
    <Document {...frame} lang={lang} title={`${title}, ${view.reference}`} page="vote">
      <ActHead act={act} title={title} lede={rehearsal.lede} />
      <Section title={rehearsal.would} sub={rehearsal.wouldSub}>
        <Facts facts={props.facts} pole={poleName(view, typed['pole'] ?? null)} />
        {props.opensBallots ? (
          <Notice kind="plain">{rehearsal.opensBallots}</Notice>
        ) : (
          <p class="outcome">{moves ? rehearsal.newState(state) : rehearsal.sameState(state)}</p>
        )}
      </Section>
      <LaterDates view={view} later={props.later} />
      {!props.opensBallots && (
        <Section title={rehearsal.letters} sub={rehearsal.lettersSub}>
          {lettersLeave !== null && <p>{rehearsal.lettersLeave(dateTime(lang, lettersLeave))}</p>}
          <LettersList
            letters={letters.map(({ to, role, pole, subject }) => ({
              to: to ?? capacityOf(all, role, pole),
              subject,
            }))}
          />
        </Section>
      )}
      <RehearsedForm act={act} />
    </Document>
  );
}

function contextOf({ frame, view, command, typed }: RehearsalPageProps): ActContext {
  const { csrfToken } = frame;
  const { pole = null, seat = null, commandId, version } = typed;
  return {
    view,
    command,
    pole,
    seat,
    typed,
    errors: {},
    choices: [],
    ...(commandId !== undefined && { commandId }),
    ...(version !== undefined && { version: Number(version) }),
    ...(csrfToken !== undefined && { csrfToken }),
  };
}

/** Each fact once: a step that closes four reviews closes them in one sentence. */
function Facts({ facts, pole }: { facts: readonly string[]; pole: string }) {
  const all = useWords();
  const lang = useLang();
  const sentences = facts.flatMap((fact) => factSentence(lang, all, { fact, pole, params: {} }) ?? []);
  const told = [...new Set(sentences)];
  if (told.length === 0) return <p class="quiet">{all.actForms.rehearsal.nothing}</p>;
  return (
    <ul>
      {told.map((sentence) => (
        <li class="voice">{sentence}</li>
      ))}
    </ul>
  );
}
