import type { ReviewView } from '../../../src/labelling/view/review.js';
import type { SessionView } from '../../../src/labelling/view/sessions.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';

/** The sessions of the organ on this request: when, where, who is called. */
export function Sessions({ review }: { review: ReviewView }) {
  const { sessions: words } = useWords().dossierPage;
  if (review.sessions.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <ul>
        {review.sessions.map((session) => (
          <OneSession session={session} />
        ))}
      </ul>
    </>
  );
}

function OneSession({ session }: { session: SessionView }) {
  const { dossierPage, common, letters } = useWords();
  const { sessions: words } = dossierPage;
  const lang = useLang();
  const { startsAt, duration, place, state, called, you } = session;
  return (
    <li class="note">
      {words.line[state](dateTime(lang, startsAt, { year: true }), duration)}
      {state !== 'cancelled' && place && <> {common.labelled(words.place, `${place}.`)}</>}
      {state === 'ahead' && you && <strong> {words.you}</strong>}
      {state !== 'cancelled' && (
        <span class="quiet"> {common.labelled(words.called, `${letters.frame.list(called)}.`)}</span>
      )}
    </li>
  );
}
