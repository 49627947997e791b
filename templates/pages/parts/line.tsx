import { shortDate, dateTime, dayDate } from '../../i18n/dates.js';
import type { PartWords } from '../../i18n/fr/parts.js';
import type { Lang } from '../../i18n/words.js';
import { useLang, useWords } from './language.js';
import { LineDrawing } from './line-drawing.js';
import { MAX_STATIONS, type Branch, type LineModel, type Station } from './line-model.js';

/** The workflow of a request: stations on a rail, and the same stations in words for those who do not see it. */
export function Line({ line, label }: { line: LineModel; label?: string }) {
  const { parts } = useWords();
  const classes = ['ln', !line.you && 'calm', line.stations.length > MAX_STATIONS && 'long'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {line.stations.length <= MAX_STATIONS && <LineDrawing line={line} />}
      <ol class={line.you ? 'stops' : 'stops calm'} aria-label={label ?? parts.line.label}>
        {line.stations.map((station) => (
          <>
            <StationItem station={station} />
            {(line.branches ?? [])
              .filter(({ from }) => from === station.key)
              .map((branch) => (
                <BranchItem branch={branch} line={line} />
              ))}
          </>
        ))}
      </ol>
    </div>
  );
}

const ITEM_CLASS = { done: 'done', current: 'cur', possible: undefined, blocked: 'blk' } as const;

function StationItem({ station }: { station: Station }) {
  const lang = useLang();
  const { parts } = useWords();
  const detail = [stateInWords(lang, parts, station), station.note].filter(Boolean).join(', ');
  return (
    <li
      class={ITEM_CLASS[station.state]}
      aria-current={station.state === 'current' ? 'step' : undefined}
      data-station={station.key}
    >
      <span class="nm">{station.name}</span>
      <span class="d">{detail}</span>
    </li>
  );
}

function stateInWords(lang: Lang, { line }: PartWords, { state, date }: Station): string {
  switch (state) {
    case 'done':
      return date ? line.doneOn(shortDate(lang, date)) : line.done;
    case 'current':
      return date ? line.currentUntil(deadline(lang, date)) : line.current;
    case 'possible':
      return date ? line.plannedOn(shortDate(lang, date)) : line.possible;
    case 'blocked':
      return line.blocked;
  }
}

/** An instant says its hour; a date alone has none to say. */
function deadline(lang: Lang, iso: string): string {
  return iso.includes('T') ? dateTime(lang, iso) : dayDate(lang, iso);
}

function BranchItem({ branch, line }: { branch: Branch; line: LineModel }) {
  const { parts } = useWords();
  const { state = 'possible' } = branch;
  return (
    <li class={state === 'possible' ? 'br' : `br ${ITEM_CLASS[state]}`} data-branch={branch.key}>
      <span class="nm">{branch.name}</span>
      <span class="d">{branchInWords(parts, branch, line)}</span>
    </li>
  );
}

function branchInWords({ line: say }: PartWords, branch: Branch, line: LineModel): string {
  if (branch.state === 'done') return say.done;
  if (branch.state === 'current') return say.current;
  const nameOf = (key: string | undefined) =>
    line.stations.find((station) => station.key === key)?.name ?? '';
  if (branch.kind === 'comeback') return say.comeback(nameOf(branch.from), nameOf(branch.to));
  return branch.kind === 'ending' ? say.ending(nameOf(branch.from)) : say.detour(nameOf(branch.from));
}
