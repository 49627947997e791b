import type { RequestLine, RequestList } from '../../../src/labelling/view/list.js';
import { words, type Lang } from '../../i18n/words.js';
import { Document } from '../layout/document.js';
import { MarksLegend, PoleCodes } from '../parts/four-marks.js';
import { useWords } from '../parts/language.js';
import { EmptyState } from '../parts/notices.js';
import { POSITIONS } from '../parts/positions.js';
import { Rows } from '../parts/rows.js';
import type { Frame } from './frame.js';
import { listAddress, ListFilters } from './list-filters.js';
import { Due, Name, Step, Who } from './list-cells.js';
import { stateName } from './line-of.js';
import { codeOf } from './names.js';
import { SeatMarks } from './seats-of.js';

export interface DossiersPageProps {
  frame: Frame;
  lang: Lang;
  view: RequestList;
}

/** Every request the reader may know of, dense: where it is, each pôle's mark, the deadline, who holds the ball. */
export function DossiersPage({ frame, lang, view }: DossiersPageProps) {
  const { list } = words(lang).workPage;
  const { counts, lines } = view;
  return (
    <Document {...frame} lang={lang} title={list.title} page="list">
      <header class="row">
        <h1>{list.title}</h1>
        <p class="quiet small">{list.summary(counts.all, counts.late)}</p>
      </header>
      <ListFilters view={view} />
      {lines.length === 0 ? <Nothing view={view} /> : <Lines view={view} />}
      {view.next && (
        <p>
          <a href={listAddress({ ...view.filter, after: view.next })} rel="next">
            {list.next}
          </a>
        </p>
      )}
    </Document>
  );
}

function Lines({ view }: { view: RequestList }) {
  const { list } = useWords().workPage;
  const poles = view.poles.map(({ name, short, code }) => ({ code, name, letters: codeOf(short) }));
  const head = <PoleCodes poles={poles.map(({ letters, name }) => ({ code: letters, name }))} />;
  const shown = POSITIONS.filter((position) => view.lines.some((line) => has(line, position)));
  return (
    <>
      <Rows
        caption={list.caption}
        columns={[
          { key: 'name', place: 'name', head: list.dossier },
          { key: 'step', place: 'step', head: list.step },
          { key: 'seats', place: 'seats', head },
          { key: 'due', place: 'due', head: list.due },
          { key: 'who', place: 'who', head: list.who },
        ]}
        rows={view.lines.map((line) => ({
          id: line.reference,
          name: line.acronym || line.reference,
          cells: {
            name: <Name line={line} />,
            step: <Step line={line} />,
            seats: <SeatMarks poles={poles} seats={line.seats} />,
            due: <Due line={line} at={view.at} />,
            who: <Who line={line} />,
          },
        }))}
      />
      {shown.length > 0 && <MarksLegend positions={shown} />}
    </>
  );
}

const has = ({ seats }: RequestLine, position: string) => seats.some((seat) => seat.position === position);

function Nothing({ view }: { view: RequestList }) {
  const all = useWords();
  const { list } = all.workPage;
  const { state, mine } = view.filter;
  if (state === null && !mine) {
    return (
      <EmptyState sentence={list.empty}>
        <p>{list.emptyNext}</p>
      </EmptyState>
    );
  }
  const filter = [state && stateName(all, state, 'pole'), mine && list.mine].filter(Boolean).join(', ');
  return (
    <EmptyState sentence={list.emptyFiltered(filter)}>
      <a href="/dossiers">{list.clear}</a>
    </EmptyState>
  );
}
