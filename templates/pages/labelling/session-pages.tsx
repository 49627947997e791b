import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { ReviewView } from '../../../src/labelling/view/review.js';
import type { MinutesView, SessionView } from '../../../src/labelling/view/sessions.js';
import { dateTime } from '../../i18n/dates.js';
import type { Lang } from '../../i18n/words.js';
import { PartnersTable } from '../deposit/partners-table.js';
import { Document } from '../layout/document.js';
import { KeyValue } from '../parts/key-value.js';
import { useWords } from '../parts/language.js';
import { Head, Section } from '../parts/sections.js';
import { ProjectPart } from './dossier-contents.js';
import { Annexes } from './pieces-list.js';
import type { Frame } from './frame.js';
import { MinutesBody } from './minutes-body.js';
import { projectOf } from './names.js';
import { ReadingsTable } from './review-readings.js';

interface Props {
  frame: Frame;
  lang: Lang;
  view: DossierView;
  review: ReviewView;
  session: SessionView;
}

/** What the organ reads before it sits: the question, the dossier, its pieces, the readings. */
export function PackPage({ content, ...props }: Props & { content: NonNullable<DossierView['content']> }) {
  const { frame, lang, view, review, session } = props;
  const { dossierPage } = useWords();
  const { sessions, contents } = dossierPage;
  const title = sessions.packTitle(review.name, dateTime(lang, session.startsAt, { year: true }));
  return (
    <Document {...frame} lang={lang} title={title} page="dossier">
      <SessionHead {...props} title={title} />
      <Section title={sessions.question} first>
        <p class="voice mid">{sessions.asked[review.role](projectOf(view))}</p>
        <SessionFacts session={session} />
      </Section>
      <ProjectPart content={content} />
      {content.partners.length > 0 && (
        <Section title={contents.partners}>
          <PartnersTable partners={content.partners} />
        </Section>
      )}
      <Section title={contents.annexes}>
        <Annexes reference={view.reference} annexes={view.annexes} unseen={view.annexesUnseen} />
      </Section>
      <Section title={sessions.readings}>
        {review.readings.length > 0 ? (
          <ReadingsTable readings={review.readings} />
        ) : (
          <p>{sessions.noReading}</p>
        )}
      </Section>
    </Document>
  );
}

/** The minutes of a session, for the organ and its office. */
export function MinutesPage({ minutes, ...props }: Props & { minutes: MinutesView }) {
  const { frame, lang, review, session } = props;
  const { sessions } = useWords().dossierPage;
  const title = sessions.minutesTitle(review.name, dateTime(lang, session.startsAt, { year: true }));
  return (
    <Document {...frame} lang={lang} title={title} page="dossier">
      <SessionHead {...props} title={title} />
      <Section title={sessions.minutes} first>
        <SessionFacts session={session} />
        <MinutesBody session={session} minutes={minutes} />
      </Section>
    </Document>
  );
}

function SessionHead({ view, title }: Pick<Props, 'view'> & { title: string }) {
  const { sessions } = useWords().dossierPage;
  const margin = (
    <>
      <a href={`/dossiers/${encodeURIComponent(view.reference)}`}>{view.reference}</a>
      <br />
      {projectOf(view)}
    </>
  );
  return <Head show margin={margin} title={title} lede={sessions.own} />;
}

function SessionFacts({ session: { place, called } }: Pick<Props, 'session'>) {
  const { sessions } = useWords().dossierPage;
  return (
    <KeyValue
      items={[
        ...(place ? [{ term: sessions.place, value: place }] : []),
        { term: sessions.called, value: called.join(', ') },
      ]}
    />
  );
}
