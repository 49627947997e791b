import type { ProfileView } from '../../../src/access/profile.js';
import { LANGS, words, type Lang } from '../../i18n/words.js';
import { Document, type DocumentProps } from '../layout/document.js';
import { Button, ButtonRow } from '../parts/button.js';
import { Select } from '../parts/choice-fields.js';
import { CsrfInput, ErrorSummary, type FieldError } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { Head, Section } from '../parts/sections.js';
import { TextField } from '../parts/text-field.js';
import { SessionList } from './session-list.js';
import { TokenForm, TokenList, type TypedToken } from './tokens.js';

/** What the page tells beside the account itself: what has just been done, or what was typed and must be put right. */
export interface ProfileNews {
  /** of the address: `profil`, `session`, `autres` or `jeton` */
  done?: unknown;
  /** a new token, shown this once */
  token?: string;
  /** the name typed, when it is refused */
  typedName?: string;
  typedLang?: Lang;
  /** the token's form as typed, when its name is refused */
  typedToken?: TypedToken;
}

export interface ProfilePageProps {
  frame: Omit<DocumentProps, 'lang' | 'title' | 'children'>;
  view: ProfileView;
  lang: Lang;
  news: ProfileNews;
}

/** A person's own account: who they are to others, where they are signed in, which programs act for them. */
export function ProfilePage({ frame, view, lang, news }: ProfilePageProps) {
  const { profile } = words(lang).access;
  return (
    <Document {...frame} lang={lang} title={profile.title}>
      <Head title={profile.title} lede={profile.lede(view.email)} />
      <News news={news} />
      <PersonForm view={view} news={news} csrfToken={frame.csrfToken} />
      <SessionList sessions={view.sessions} csrfToken={frame.csrfToken} />
      <TokenList tokens={view.tokens} csrfToken={frame.csrfToken} />
      <TokenForm typed={news.typedToken} csrfToken={frame.csrfToken} />
    </Document>
  );
}

function News({ news }: { news: ProfileNews }) {
  const { access } = useWords();
  const done: Record<string, string> = {
    profil: access.profile.saved,
    session: access.sessions.ended,
    autres: access.sessions.othersEnded,
    jeton: access.tokens.hasBeenRevoked,
  };
  const errors: FieldError[] = [
    ...(news.typedName === undefined ? [] : [{ field: 'name', message: access.person.nameError }]),
    ...(news.typedToken === undefined ? [] : [{ field: 'token-name', message: access.tokens.nameError }]),
  ];
  const sentence =
    typeof news.done === 'string' && Object.hasOwn(done, news.done) ? done[news.done] : undefined;
  return (
    <>
      <ErrorSummary errors={errors} />
      {sentence && <Notice>{sentence}</Notice>}
      {news.token && (
        <Notice kind="ask">
          <p>{access.tokens.made}</p>
          <p>
            <code>{news.token}</code>
          </p>
        </Notice>
      )}
    </>
  );
}

interface PersonFormProps {
  view: ProfileView;
  news: ProfileNews;
  csrfToken?: string;
}

function PersonForm({ view, news, csrfToken }: PersonFormProps) {
  const { access } = useWords();
  const { person, profile } = access;
  return (
    <Section title={profile.person} first>
      <form method="post" action="/profil" class="stack">
        <CsrfInput token={csrfToken} />
        <TextField
          name="name"
          autocomplete="name"
          label={person.name}
          hint={person.nameHint}
          readers={person.nameReaders}
          value={news.typedName ?? view.name}
          error={news.typedName === undefined ? undefined : person.nameError}
          maxLength={120}
        />
        <Select
          name="lang"
          label={person.lang}
          value={news.typedLang ?? view.lang}
          options={LANGS.map((value) => ({ value, label: person.langs[value] }))}
        />
        <ButtonRow>
          <Button>{profile.save}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
