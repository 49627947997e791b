import { LANGS, type Lang } from '../../i18n/words.js';
import { Button, ButtonRow } from '../parts/button.js';
import { Select } from '../parts/choice-fields.js';
import { CsrfInput, ErrorSummary } from '../parts/form-parts.js';
import { TextField } from '../parts/text-field.js';
import { Door, doorWords, type DoorProps } from './door.js';

/** After asking: the same words for every address, which is not shown. */
export function LinkSentPage({ door, minutes }: { door: DoorProps; minutes: number }) {
  const { sent } = doorWords(door);
  return (
    <Door title={sent.title} door={door}>
      <p class="lede">{sent.lede(minutes)}</p>
      <p>{sent.nothing}</p>
      <ButtonRow>
        <Button href="/connexion" kind="plain">
          {sent.again}
        </Button>
      </ButtonRow>
    </Door>
  );
}

/** The link opens nothing here: used or too old, or asked for in another browser. */
export function LinkRefusedPage({ door, state }: { door: DoorProps; state: 'gone' | 'elsewhere' }) {
  const { refused, sent } = doorWords(door);
  return (
    <Door title={state === 'gone' ? refused.goneTitle : refused.elsewhereTitle} door={door}>
      <p class="lede">{state === 'gone' ? refused.goneLede : refused.elsewhereLede}</p>
      <ButtonRow>
        <Button href="/connexion">{sent.again}</Button>
      </ButtonRow>
    </Door>
  );
}

export interface LinkPageProps {
  door: DoorProps;
  token: string;
  email: string;
  isNew: boolean;
  /** what was typed, when the page comes back for want of a name */
  name?: string;
  chosenLang?: Lang;
  nameMissing?: boolean;
}

/** Only a button enters: mail scanners follow links. A new address says who it is. */
export function LinkPage({ door, token, email, isNew, name, chosenLang, nameMissing }: LinkPageProps) {
  const { link, person } = doorWords(door);
  const error = nameMissing ? person.nameError : undefined;
  return (
    <Door title={isNew ? link.newTitle : link.title} door={door}>
      {error && <ErrorSummary errors={[{ field: 'name', message: error }]} />}
      <p class="lede">{isNew ? link.newLede(email) : link.lede(email)}</p>
      <form method="post" action={`/connexion/${token}`} class="stack">
        <CsrfInput token={door.csrfToken} />
        {isNew && (
          <>
            <TextField
              name="name"
              size="wfull"
              autocomplete="name"
              label={person.name}
              hint={person.nameHint}
              readers={person.nameReaders}
              value={name}
              error={error}
              maxLength={120}
            />
            <Select
              name="lang"
              label={person.lang}
              value={chosenLang ?? door.lang}
              options={LANGS.map((value) => ({ value, label: person.langs[value] }))}
            />
          </>
        )}
        <ButtonRow>
          <Button>{isNew ? link.create : link.enter}</Button>
        </ButtonRow>
      </form>
    </Door>
  );
}
