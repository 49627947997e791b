import type { PoleView } from '../../../src/cooperation/view.js';
import { LANGS } from '../../i18n/words.js';
import { Button, ButtonRow } from '../parts/button.js';
import { Select } from '../parts/choice-fields.js';
import { CsrfInput } from '../parts/form-parts.js';
import { useWords } from '../parts/language.js';
import { TextField } from '../parts/text-field.js';
import { sentencesOf, type InvitationNews } from './invitation-news.js';

interface InviteFieldsProps {
  pole: PoleView;
  news: InvitationNews;
  csrfToken?: string;
}

/** The form of a pôle's officer: who, in which language, as expert or on a vacant seat. */
export function InviteFields({ pole, news, csrfToken }: InviteFieldsProps) {
  const { cooperation } = useWords();
  const own = news.pole === pole.code ? news : {};
  const error = (field: string) => sentencesOf(own, cooperation).find((one) => one.field === field)?.message;
  const of = (name: string) => ({ name, id: `${pole.code}-${name}`, error: error(name) });
  return (
    <form method="post" action={`/cooperation/poles/${pole.code}/invitations`} class="stack">
      <h3>{cooperation.invite}</h3>
      <p>{cooperation.inviteLede(pole.name)}</p>
      <CsrfInput token={csrfToken} />
      <TextField {...of('email')} label={cooperation.email} type="email" value={own.typed?.email} />
      <TextField {...of('name')} label={cooperation.name} value={own.typed?.name} maxLength={120} />
      <Select
        {...of('lang')}
        label={cooperation.lang}
        value={own.typed?.lang ?? 'fr'}
        options={LANGS.map((value) => ({ value, label: cooperation.langs[value] }))}
      />
      <Select
        {...of('place')}
        label={cooperation.place}
        value={own.typed?.place ?? 'expert'}
        options={places(pole, cooperation)}
      />
      <ButtonRow>
        <Button>{cooperation.send}</Button>
      </ButtonRow>
    </form>
  );
}

function places({ organs }: PoleView, words: ReturnType<typeof useWords>['cooperation']) {
  const vacant = organs.flatMap(({ name, seats }) =>
    seats
      .filter(({ holder }) => holder === null)
      .map(({ id, label }) => ({ value: id, label: words.memberOf(name, label) })),
  );
  return [{ value: 'expert', label: words.expert }, ...vacant];
}
