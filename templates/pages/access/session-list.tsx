import type { ProfileView } from '../../../src/access/profile.js';
import { dateTime } from '../../i18n/dates.js';
import { Button, ButtonRow } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Rows } from '../parts/rows.js';
import { Section } from '../parts/sections.js';

interface SessionListProps {
  sessions: ProfileView['sessions'];
  csrfToken?: string;
}

/** The browsers that are in, each with the button that ends it. */
export function SessionList({ sessions, csrfToken }: SessionListProps) {
  const words = useWords().access.sessions;
  const lang = useLang();
  const rows = sessions.map((session) => ({
    id: session.hash,
    name: session.browser,
    cells: {
      browser: session.browser || words.unknownBrowser,
      since: dateTime(lang, session.createdAt.toISOString()),
      lastSeen: dateTime(lang, session.lastSeenAt.toISOString()),
      act: session.current ? words.thisOne : <EndForm hash={session.hash} csrfToken={csrfToken} />,
    },
  }));
  return (
    <Section title={words.title} id="sessions">
      <p>{words.lede}</p>
      <Rows
        caption={words.caption}
        columns={[
          { key: 'browser', place: 'name', head: words.browser },
          { key: 'since', place: 'other', head: words.since },
          { key: 'lastSeen', place: 'step', head: words.lastSeen },
          { key: 'act', place: 'due', head: words.act },
        ]}
        rows={rows}
      />
      {sessions.length > 1 && (
        <form method="post" action="/profil/sessions/finir-les-autres">
          <CsrfInput token={csrfToken} />
          <ButtonRow>
            <Button kind="plain">{words.endOthers}</Button>
          </ButtonRow>
        </form>
      )}
    </Section>
  );
}

function EndForm({ hash, csrfToken }: { hash: string; csrfToken?: string }) {
  const words = useWords().access.sessions;
  return (
    <form method="post" action="/profil/sessions/finir">
      <CsrfInput token={csrfToken} />
      <Hidden name="session" value={hash} />
      <Button kind="plain" slim>
        {words.end}
      </Button>
    </form>
  );
}
