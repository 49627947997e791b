import type { PoleView } from '../../../src/cooperation/view.js';
import { calendarDate } from '../../i18n/dates.js';
import { KeyValue } from '../parts/key-value.js';
import { useLang, useWords } from '../parts/language.js';
import { Rows } from '../parts/rows.js';
import { Section } from '../parts/sections.js';
import { DelegationPart } from './delegation-part.js';
import type { InvitationNews } from './invitation-news.js';
import { InviteFields } from './invite-fields.js';

interface PoleSectionProps {
  pole: PoleView;
  news: InvitationNews;
  csrfToken?: string;
}

/** One pôle: its place in the charter, its territory, its organs, its people for those who may know them. */
export function PoleSection({ pole, news, csrfToken }: PoleSectionProps) {
  const { cooperation } = useWords();
  const lang = useLang();
  const since = pole.memberSince
    ? cooperation.member(calendarDate(lang, pole.memberSince))
    : cooperation.notMember;
  return (
    <Section title={pole.name} sub={since} id={`pole-${pole.code}`}>
      <p>{cooperation.territory(pole.regions.join(', ') || '–')}</p>
      {pole.organs.map((organ) => (
        <Organ organ={organ} />
      ))}
      {pole.mandates && pole.mandates.length > 0 && <Mandates mandates={pole.mandates} />}
      <DelegationPart pole={pole} news={news.delegation ?? {}} csrfToken={csrfToken} />
      {pole.invites && <InviteFields pole={pole} news={news} csrfToken={csrfToken} />}
    </Section>
  );
}

function Organ({ organ }: { organ: PoleView['organs'][number] }) {
  const { cooperation } = useWords();
  const name = `${organ.name} (${cooperation.organKinds[organ.kind]})`;
  if (organ.seats.every(({ holder }) => holder === undefined))
    return (
      <>
        <h3>{name}</h3>
        <p class="quiet">{cooperation.seatsAlone(organ.seats.map(({ label }) => label).join(', '))}</p>
      </>
    );
  const rows = organ.seats.map(({ id, label, college, kind, holder }) => ({
    id,
    name: label,
    cells: {
      seat: label,
      college,
      voice: cooperation.voices[kind],
      holder: holder ?? cooperation.vacant,
    },
  }));
  return (
    <>
      <h3>{name}</h3>
      <Rows
        caption={name}
        columns={[
          { key: 'seat', place: 'name', head: cooperation.seat },
          { key: 'holder', place: 'step', head: cooperation.holder },
          { key: 'college', place: 'other', head: cooperation.college },
          { key: 'voice', place: 'who', head: cooperation.voice },
        ]}
        rows={rows}
      />
    </>
  );
}

function Mandates({ mandates }: { mandates: NonNullable<PoleView['mandates']> }) {
  const { cooperation } = useWords();
  const roles: Partial<Record<string, string>> = cooperation.roles;
  return (
    <>
      <h3>{cooperation.mandates}</h3>
      <KeyValue items={mandates.map(({ role, name }) => ({ term: name, value: roles[role] ?? role }))} />
    </>
  );
}
