import type { RulebookView } from '../../../src/rulebook/views.js';
import { calendarDate } from '../../i18n/dates.js';
import { Button, ButtonRow } from '../parts/button.js';
import { Select } from '../parts/choice-fields.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import { scopeOf } from './rulebook-frame.js';

/** What the page tells of a draft: that one was discarded, or what was typed and must be put right. */
export interface OpenNews {
  /** of the address: `abandon` */
  done?: unknown;
  typed?: { title: string; scope: string; model?: string };
  error?: string;
  commandId: string;
}

interface DraftsSectionProps {
  view: RulebookView;
  news: OpenNews;
  csrfToken: string | undefined;
}

/** The secretary's drafts, and the form that opens one. */
export function DraftsSection({ view, news, csrfToken }: DraftsSectionProps) {
  const { rulebook } = useWords();
  const lang = useLang();
  return (
    <Section title={rulebook.drafts} sub={rulebook.draftsLede} id="projets">
      {view.drafts.length === 0 && <p class="quiet">{rulebook.noDraft}</p>}
      <ul>
        {view.drafts.map((draft) => (
          <li>
            <a href={`/regles/projets/${draft.id}`}>{draft.title}</a>{' '}
            <span class="quiet">
              {scopeOf(lang, draft)}, {rulebook.savedOn(calendarDate(lang, draft.savedAt))}
            </span>
          </li>
        ))}
      </ul>
      <OpenForm view={view} news={news} csrfToken={csrfToken} />
    </Section>
  );
}

function OpenForm({ view, news, csrfToken }: DraftsSectionProps) {
  const { rulebook } = useWords();
  return (
    <form method="post" action="/regles/projets" class="stack">
      <h3>{rulebook.open}</h3>
      <p>{rulebook.openLede}</p>
      <CsrfInput token={csrfToken} />
      <Hidden name="commandId" value={news.commandId} />
      <TextField
        name="title"
        label={rulebook.draftTitle}
        size="wfull"
        maxLength={120}
        value={news.typed?.title}
        error={news.error}
      />
      <Select
        name="scope"
        label={rulebook.draftScope}
        value={news.typed?.scope ?? scopes(view, rulebook)[0]?.value}
        options={scopes(view, rulebook)}
      />
      <Select
        name="model"
        label={rulebook.draftModel}
        hint={rulebook.draftModelHint}
        value={news.typed?.model}
        options={view.models.map(({ code, name, source }) => ({ value: code, label: `${name} – ${source}` }))}
        optional
      />
      <ButtonRow>
        <Button>{rulebook.openButton}</Button>
      </ButtonRow>
    </form>
  );
}

/** The codes that several calls may follow, then each call alone. */
function scopes({ sets, calls }: RulebookView, words: ReturnType<typeof useWords>['rulebook']) {
  const codes = [...new Set(sets.filter(({ call }) => call === null).map(({ code }) => code))];
  return [
    ...codes.map((code) => ({ value: `code:${code}`, label: words.scopeCommon(code) })),
    ...calls.map(({ code, name }) => ({ value: `call:${code}`, label: words.scopeCall(name) })),
  ];
}
