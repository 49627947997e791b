import type { MinutesView, SessionView } from '../../../src/labelling/view/sessions.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { TallyLine } from './review-meters.js';

interface Props {
  session: SessionView;
  minutes: MinutesView;
}

/** The minutes as they are read, signed and printed: who was there, who stood aside, the vote, the account. */
export function MinutesBody({ session, minutes }: Props) {
  const { sessions: words } = useWords().dossierPage;
  const paragraphs = (minutes.account ?? '').split(/\n+/u).filter(Boolean);
  return (
    <>
      <h3>{words.attendance}</h3>
      <ul>
        {session.attendance.map(({ name, presence, bearer }) => (
          <li>
            {name}, {words.presences[presence]}
            {bearer && ` ${words.by(bearer)}`}
          </li>
        ))}
      </ul>
      <h3>{words.aside}</h3>
      <p>{minutes.aside.length > 0 ? `${minutes.aside.join(', ')}.` : words.noAside}</p>
      <h3>{words.vote}</h3>
      <Vote minutes={minutes} />
      <h3>{words.account}</h3>
      {paragraphs.length > 0 ? paragraphs.map((line) => <p>{line}</p>) : <p>{words.noAccount}</p>}
      <Approval minutes={minutes} />
    </>
  );
}

function Vote({ minutes: { quorumMet, opinion, tally } }: Pick<Props, 'minutes'>) {
  const { dossierPage, positions } = useWords();
  const { sessions: words } = dossierPage;
  const names: Record<string, unknown> = positions;
  if (quorumMet === null) return <p>{words.noVote}</p>;
  if (!quorumMet) return <p>{words.quorumMissed}</p>;
  return (
    <>
      <p>{words.opinion(String(names[opinion ?? ''] ?? opinion))}</p>
      {tally && <TallyLine tally={tally} />}
    </>
  );
}

function Approval({ minutes: { approved, hash } }: Pick<Props, 'minutes'>) {
  const { sessions: words } = useWords().dossierPage;
  const lang = useLang();
  if (!approved) return <p class="now">{words.draft}</p>;
  const when = dateTime(lang, approved.at, { year: true });
  return (
    <>
      <p>{approved.by === 'signature' ? words.signed(approved.name ?? '', when) : words.silent(when)}</p>
      {hash && (
        <p class="micro quiet">
          {words.fingerprint} <code>{hash}</code>
        </p>
      )}
    </>
  );
}
