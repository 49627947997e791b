import { dateTime } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document, type DocumentProps } from '../layout/document.js';
import { Button } from '../parts/button.js';
import { CsrfInput } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Notice } from '../parts/notices.js';
import { Head, Section } from '../parts/sections.js';
import { PeopleList, type Playable } from './people.js';

export interface DemoView {
  /** the present of the service, ISO 8601 */
  at: string;
  /** days it is ahead of the real one */
  ahead: number;
  groups: { title: string; people: Playable[] }[];
}

export interface DemoPageProps {
  frame: Omit<DocumentProps, 'lang' | 'title' | 'children'> & { csrfToken: string };
  lang: Lang;
  view: DemoView;
  /** days the clock has just been moved by */
  moved?: number;
}

/** Everybody who may be played, and the clock. */
export function DemoPage({ frame, lang, view, moved }: DemoPageProps) {
  const { demo } = words(lang);
  return (
    <Document {...frame} lang={lang} title={demo.title}>
      <Head title={demo.title} lede={demo.lede} />
      {moved !== undefined && <Notice>{demo.clock.advanced(moved)}</Notice>}
      <Clock view={view} csrfToken={frame.csrfToken} />
      <Section title={demo.people.title} id="personnes">
        <p>{demo.people.why}</p>
      </Section>
      {view.groups.map(({ title, people }) => (
        <Section title={title}>
          <PeopleList people={people} csrfToken={frame.csrfToken} />
        </Section>
      ))}
    </Document>
  );
}

const steps = [1, 3, 10];

function Clock({ view: { at, ahead }, csrfToken }: { view: DemoView; csrfToken: string }) {
  const { clock } = useWords().demo;
  const lang = useLang();
  return (
    <Section title={clock.title} id="horloge" first>
      <p class="voice">
        {clock.now(dateTime(lang, at, { year: true }))} {ahead > 0 && clock.ahead(ahead)}
      </p>
      <form method="post" action="/demo/horloge" class="row">
        <CsrfInput token={csrfToken} />
        {steps.map((days) => (
          <Button kind="plain" name="days" value={String(days)}>
            {clock.advance(days)}
          </Button>
        ))}
      </form>
      <p class="small quiet">{clock.why}</p>
    </Section>
  );
}
