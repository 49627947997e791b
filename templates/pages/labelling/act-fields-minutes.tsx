import { dateTime } from '../../i18n/dates.js';
import { Select } from '../parts/choice-fields.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { TextArea } from '../parts/text-field.js';
import { reviewOf, type ActContext } from './act-context.js';
import { MinutesBody } from './minutes-body.js';

/** The session an act is about: what was chosen, or the first whose minutes are not approved. */
function chosen(act: ActContext) {
  const review = reviewOf(act);
  const open =
    review?.sessions.filter(({ state, minutes }) => state !== 'cancelled' && !minutes?.approved) ?? [];
  const waits = {
    recordAttendance: open.find(({ attendance }) => attendance.length === 0),
    draftMinutes: open.find(({ attendance, minutes }) => attendance.length > 0 && !minutes),
    signMinutes: open.find(({ minutes }) => minutes !== null),
  };
  const first = waits[act.command as keyof typeof waits] ?? open[0];
  const given = act.typed['session'];
  return { review, open, session: open.find(({ number }) => String(number) === given) ?? first };
}

function SessionField({ act }: { act: ActContext }) {
  const { fields } = useWords().actForms;
  const lang = useLang();
  const { open, session } = chosen(act);
  return (
    <Select
      name="session"
      label={fields.session}
      options={open.map(({ number, startsAt }) => ({
        value: String(number),
        label: dateTime(lang, startsAt, { year: true }),
      }))}
      value={session && String(session.number)}
      error={act.errors['session']}
    />
  );
}

/** One choice a seat; who has voted in session is taken to have been there. */
export function AttendanceFields({ act }: { act: ActContext }) {
  const { dossierPage } = useWords();
  const { presences } = dossierPage.sessions;
  const { review, session } = chosen(act);
  const typed = (act.typed['attendance'] ?? '').split(',').map((line) => line.split(':'));
  const members = review?.members.filter(({ interests }) => interests !== 'recused') ?? [];
  return (
    <Section>
      <SessionField act={act} />
      {members.map(({ seat, name, hasVoted }) => {
        const said = typed.find(([own]) => own === seat)?.[1];
        const recorded = session?.attendance.find((one) => one.seat === seat)?.presence;
        const value = said ?? recorded ?? (hasVoted ? 'present' : 'absent');
        return (
          <Select
            name="attendance"
            id={`attendance-${seat}`}
            label={name}
            options={Object.entries(presences).map(([key, label]) => ({ value: `${seat}:${key}`, label }))}
            value={`${seat}:${value}`}
            error={act.errors['attendance']}
          />
        );
      })}
    </Section>
  );
}

export function MinutesFields({ act }: { act: ActContext }) {
  const { fields, hints, readers } = useWords().actForms;
  const { session } = chosen(act);
  return (
    <Section>
      <SessionField act={act} />
      <TextArea
        name="account"
        label={fields.account}
        hint={hints.account}
        readers={readers.account}
        rows={12}
        maxLength={12_000}
        value={act.typed['account'] ?? session?.minutes?.account ?? undefined}
        error={act.errors['account']}
      />
    </Section>
  );
}

/** What one signs is before one's eyes. */
export function SigningFields({ act }: { act: ActContext }) {
  const { session } = chosen(act);
  return (
    <Section>
      <SessionField act={act} />
      {session?.minutes && <MinutesBody session={session} minutes={session.minutes} />}
    </Section>
  );
}
