import type { ReviewView } from '../../../src/labelling/view/review.js';
import type { SessionView } from '../../../src/labelling/view/sessions.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';

interface Props {
  reference: string;
  review: ReviewView;
}

/** The sessions of the organ on this request: when, where, who is called, and their papers. */
export function Sessions({ reference, review }: Props) {
  const { sessions: words } = useWords().dossierPage;
  if (review.sessions.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <ul>
        {review.sessions.map((session) => (
          <OneSession session={session} reference={reference} review={review} />
        ))}
      </ul>
    </>
  );
}

function OneSession({ session, reference, review }: Props & { session: SessionView }) {
  const { dossierPage, common, letters } = useWords();
  const { sessions: words } = dossierPage;
  const lang = useLang();
  const { number, startsAt, duration, place, state, called, you, minutes } = session;
  const papers = `/dossiers/${encodeURIComponent(reference)}/seances/${encodeURIComponent(review.pole)}/${number}`;
  const line = words.line[state](dateTime(lang, startsAt, { year: true }), duration);
  if (state === 'cancelled') return <li class="note">{line}</li>;
  return (
    <li class="note">
      {line}
      {place && <> {common.labelled(words.place, `${place}.`)}</>}
      {state === 'ahead' && you && <strong> {words.you}</strong>}
      <span class="quiet"> {common.labelled(words.called, `${letters.frame.list(called)}.`)}</span>{' '}
      <a href={papers}>{words.pack}</a>
      {minutes && (
        <>
          {' '}
          <a href={`${papers}/proces-verbal`}>{words.minutes}</a>
        </>
      )}
    </li>
  );
}
