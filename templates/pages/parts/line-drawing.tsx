import { shortDate } from '../../i18n/dates.js';
import { BranchDrawing } from './line-branch.js';
import { railX, RAIL_Y, rowY } from './line-geometry.js';
import { useLang, useWords } from './language.js';
import { placeBranches, type LineModel, type Station } from './line-model.js';

/** The rail as SVG, hidden from a screen reader: the list made from the same object is its twin. */
export function LineDrawing({ line }: { line: LineModel }) {
  const branches = placeBranches(line);
  const top = Math.min(0, ...branches.map(({ row }) => rowY(row) - 14));
  const count = line.stations.length;
  return (
    <svg viewBox={`0 ${top} 1120 ${122 - top}`} aria-hidden="true">
      <Rail line={line} />
      {branches.map((placed) => (
        <BranchDrawing placed={placed} stations={count} />
      ))}
      {line.stations.map((station, index) => (
        <StationDrawing station={station} x={railX(index, count)} />
      ))}
    </svg>
  );
}

/** Ink as far as the request has come, grey beyond; a blocked station is not reached. */
function Rail({ line: { stations } }: { line: LineModel }) {
  const reached = Math.max(
    0,
    stations.findLastIndex(({ state }) => state === 'done' || state === 'current'),
  );
  const end = railX(reached, stations.length);
  return (
    <>
      <path class="tr" d={`M${end} ${RAIL_Y}H${railX(stations.length - 1, stations.length)}`} />
      {reached > 0 && <path class="tr done" d={`M${railX(0, stations.length)} ${RAIL_Y}H${end - 12}`} />}
    </>
  );
}

const TEXT_CLASS = { done: undefined, current: 'curt', possible: 'to', blocked: 'to' } as const;

function StationDrawing({ station, x }: { station: Station; x: number }) {
  const lang = useLang();
  const { parts } = useWords();
  const current = station.state === 'current';
  const day = station.date && shortDate(lang, station.date);
  return (
    <g data-station={station.key}>
      <Dot state={station.state} x={x} />
      {day && (
        <text class={current ? 'dt now' : 'dt'} x={x} y="80">
          {current ? parts.line.before(day) : day}
        </text>
      )}
      {twoLines(station.name).map((text, index) => (
        <text class={TEXT_CLASS[station.state]} x={x} y={99 + 17 * index}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Dot({ state, x }: { state: Station['state']; x: number }) {
  switch (state) {
    case 'done':
      return <circle class="st done" cx={x} cy={RAIL_Y} r="6.5" />;
    case 'current':
      return (
        <>
          <circle class="st cur" cx={x} cy={RAIL_Y} r="10" />
          <circle class="cur-d" cx={x} cy={RAIL_Y} r="3" />
        </>
      );
    case 'blocked':
      return (
        <path
          class="lock"
          d={`M${x - 4} ${RAIL_Y - 2}V${RAIL_Y - 5}a4 4 0 0 1 8 0V${RAIL_Y - 2}M${x - 7} ${RAIL_Y - 2}h14v10h-14z`}
        />
      );
    case 'possible':
      return <circle class="st" cx={x} cy={RAIL_Y} r="6" />;
  }
}

/** A name in one line of about sixteen letters, or two balanced ones. */
export function twoLines(name: string): string[] {
  const words = name.split(' ');
  if (name.length <= 14 || words.length === 1) return [name];
  const cuts = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (cut: string[]) => Math.max(...cut.map((text) => text.length));
  return cuts.reduce((best, cut) => (longest(cut) < longest(best) ? cut : best));
}
