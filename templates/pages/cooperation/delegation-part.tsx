import type { DelegationView } from '../../../src/cooperation/delegation-view.js';
import type { PoleView } from '../../../src/cooperation/view.js';
import { calendarDate } from '../../i18n/dates.js';
import { Button, ButtonRow } from '../parts/button.js';
import { Select } from '../parts/choice-fields.js';
import { CsrfInput } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Rows } from '../parts/rows.js';
import { TextField } from '../parts/text-field.js';
import { sentencesOf, type DelegationNews } from './invitation-news.js';

interface DelegationPartProps {
  pole: PoleView;
  news: DelegationNews;
  csrfToken?: string;
}

/** R75: who signs for the chair, who has, and how the signature is given and taken back. */
export function DelegationPart({ pole, news, csrfToken }: DelegationPartProps) {
  const { cooperation } = useWords();
  const lang = useLang();
  const { delegations = [], delegating } = pole;
  if (delegations.length === 0 && !delegating) return null;
  const words = cooperation.delegation;
  const running = delegations.find(({ state }) => state === 'running');
  return (
    <>
      <h3 id={`signature-${pole.code}`}>{words.title}</h3>
      <p>{running ? words.inForce(running.bearer, running.chair, lastDay(lang, running.to)) : words.none}</p>
      {delegations.length > 0 && <History delegations={delegations} csrfToken={csrfToken} />}
      {delegating && <GiveFields pole={pole} news={news} csrfToken={csrfToken} />}
    </>
  );
}

/** The last day of what ends at an instant: one that ends at midnight ended the day before. */
const lastDay = (lang: 'fr' | 'en', to: string) =>
  calendarDate(lang, new Date(Date.parse(to) - 1000).toISOString());

function History({ delegations, csrfToken }: { delegations: DelegationView[]; csrfToken?: string }) {
  const { cooperation } = useWords();
  const lang = useLang();
  const words = cooperation.delegation;
  const rows = delegations.map((one) => ({
    id: one.id,
    name: one.bearer,
    cells: {
      bearer: one.bearer,
      chair: one.chair,
      from: calendarDate(lang, one.from),
      to: lastDay(lang, one.to),
      state: (
        <>
          {words.states[one.state]}
          {one.ends && (
            <form method="post" action={`/cooperation/delegations/${one.id}/fin`}>
              <CsrfInput token={csrfToken} />
              <Button kind="link">{words.endOf(one.bearer)}</Button>
            </form>
          )}
        </>
      ),
    },
  }));
  return (
    <Rows
      caption={words.history}
      columns={[
        { key: 'bearer', place: 'name', head: words.bearer },
        { key: 'state', place: 'step', head: words.state },
        { key: 'from', place: 'due', head: words.from },
        { key: 'to', place: 'who', head: words.to },
        { key: 'chair', place: 'other', head: words.chair },
      ]}
      rows={rows}
    />
  );
}

function GiveFields({ pole, news, csrfToken }: DelegationPartProps) {
  const { cooperation } = useWords();
  const words = cooperation.delegation;
  const own = news.pole === pole.code ? news : {};
  const error = (field: string) => sentencesOf(own, cooperation).find((one) => one.field === field)?.message;
  const of = (name: string) => ({ name, id: `${pole.code}-delegation-${name}`, error: error(name) });
  const asChair = pole.delegating?.as === 'chair';
  const options = (pole.delegating?.candidates ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="post" action={`/cooperation/poles/${pole.code}/delegations`} class="stack">
      <h4>{asChair ? words.give : words.giveFor}</h4>
      <p>{words.lede}</p>
      {!asChair && <p>{words.giveForLede}</p>}
      <CsrfInput token={csrfToken} />
      <Select {...of('bearer')} label={words.choose} value={own.typed?.bearer} options={options} />
      <TextField
        {...of('from')}
        label={words.first}
        hint={words.firstHint}
        type="date"
        value={own.typed?.from}
      />
      <TextField {...of('to')} label={words.last} hint={words.lastHint} type="date" value={own.typed?.to} />
      <ButtonRow>
        <Button>{words.send}</Button>
      </ButtonRow>
    </form>
  );
}
