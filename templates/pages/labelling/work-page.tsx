import type { WorkView } from '../../../src/labelling/view/work.js';
import { dayDate, timeOfDay } from '../../i18n/dates.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document } from '../layout/document.js';
import { Notice } from '../parts/notices.js';
import { capital } from '../parts/positions.js';
import { Head, Leaf } from '../parts/sections.js';
import { Strip } from '../parts/strip.js';
import type { Frame } from './frame.js';
import { workLede, workSentence } from './work-sentence.js';
import { NewsBand, OffersBand, TasksBand, WaitingBand } from './work-bands.js';
import { WorkRail } from './work-rail.js';
import { stripMarks } from './work-strip.js';

export interface WorkPageProps {
  frame: Frame;
  lang: Lang;
  view: WorkView;
  /** what opening a dossier will be known by, for each call */
  commandIds: Record<string, string>;
}

/** The first screen: what I must do, what I wait for, what is new; and, for a holder, where to begin. */
export function WorkPage({ frame, lang, view, commandIds }: WorkPageProps) {
  const { workPage } = words(lang);
  const marks = stripMarks(lang, view);
  const margin = (
    <>
      {capital(dayDate(lang, view.at))}
      <br />
      {timeOfDay(lang, view.at)}
    </>
  );
  return (
    <Document {...frame} lang={lang} title={workPage.title} page="work">
      <Head show margin={margin} title={workSentence(lang, view)} lede={workLede(lang, view)} />
      {marks.length > 0 && (
        <Strip label={workPage.strip} at={view.at} marks={marks} several={workPage.stripMore} />
      )}
      <Leaf rail={<WorkRail view={view} csrfToken={frame.csrfToken} commandIds={commandIds} />}>
        {view.lookedAt !== null && (
          <Notice kind="plain">
            {workPage.lookedAt(view.lookedAt)} <a href="/dossiers?a-moi=1">{workPage.seeAll}</a>
          </Notice>
        )}
        <OffersBand view={view} />
        <TasksBand view={view} />
        <WaitingBand view={view} />
        <NewsBand view={view} />
      </Leaf>
    </Document>
  );
}
