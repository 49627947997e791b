import type { DepositView } from '../../../src/dossiers/view.js';
import { useWords } from '../parts/language.js';
import type { Lang } from '../../i18n/words.js';
import { Button } from '../parts/button.js';
import { CsrfInput } from '../parts/form-parts.js';
import { Notice } from '../parts/notices.js';
import { KeyValue } from '../parts/key-value.js';
import { ExclusionsWay } from './exclusions-way.js';
import { bindingLeft, DepositFrame, pathOf, type Frame, type Place } from './deposit-frame.js';

export interface TaskListPageProps {
  frame: Frame;
  lang: Lang;
  view: DepositView;
  saved?: boolean;
}

/** The sections of a draft and where each stands, then the next thing to do. */
export function TaskListPage({ frame, lang, view, saved }: TaskListPageProps) {
  const { dossier, versionDraft } = useWords();
  const last = view.toCome ? versionDraft.review : dossier.sections.review;
  const next = nextOf(view);
  const title = view.content.titleFr || dossier.none;
  return (
    <DepositFrame frame={frame} lang={lang} view={view} place="list">
      {saved && <Notice>{dossier.saved}</Notice>}
      <h2 class="fh">{dossier.next}</h2>
      <KeyValue
        items={[
          { term: dossier.fields.call, value: view.call.name },
          { term: dossier.fields.titleFr, value: title },
        ]}
      />
      <p class="row go">
        <Button href={pathOf(view, next)}>
          {next === 'review' ? last : dossier.continue(dossier.sections[next])}
        </Button>
      </p>
      <ExclusionsWay view={view} />
      {view.toCome && <GiveUp view={view} csrfToken={frame.csrfToken} />}
    </DepositFrame>
  );
}

/** R60: the version that is handed in stays. */
function GiveUp({ view, csrfToken }: { view: DepositView; csrfToken?: string }) {
  const { versionDraft } = useWords();
  return (
    <form class="stack" method="post" action={`/deposer/${view.reference}/abandonner`}>
      <CsrfInput token={csrfToken} />
      <h2 class="fh">{versionDraft.giveUp}</h2>
      <p class="quiet">{versionDraft.giveUpHint}</p>
      <p>
        <Button kind="plain">{versionDraft.giveUp}</Button>
      </p>
    </form>
  );
}

function nextOf(view: DepositView): Exclude<Place, 'list'> {
  if (bindingLeft(view) === 0) return 'review';
  const wanted =
    view.progress.find(({ state }) => state === 'fix') ?? view.progress.find(({ state }) => state !== 'done');
  return wanted?.section ?? 'review';
}
