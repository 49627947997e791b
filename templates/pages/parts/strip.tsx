import { useLang } from './language.js';
import { placeMarks, stripDays, type StripMark } from './strip-days.js';

export type { StripMark } from './strip-days.js';

export interface StripProps {
  /** « Vos échéances sur quatorze jours ». */
  label: string;
  /** The instant the fourteen days begin. */
  at: string;
  marks: readonly StripMark[];
  /** Said over a day that has more than one: « 3 dossiers ». */
  several: (marks: number) => string;
}

const DAY = 76;
const HEIGHT = 50;
const STEP = 15;
const CLASS = { now: 'hot', yours: 'ev', others: 'wt' } as const;

/** Fourteen days drawn: filled for what is the reader's, hollow for what others owe, red for today; and in words. */
export function Strip({ label, at, marks, several }: StripProps) {
  const lang = useLang();
  const days = stripDays(lang, at);
  const placed = placeMarks(at, marks);
  return (
    <figure class="strip" aria-label={label}>
      <svg viewBox={`0 0 ${DAY * days.length} 74`} aria-hidden="true">
        {days.map(
          ({ weekend }, day) =>
            weekend && <rect class="we" x={day * DAY} y="0" width={DAY} height={HEIGHT} />,
        )}
        <path class="ax" d={`M0 ${HEIGHT}H${DAY * days.length}`} />
        {days.map(({ name }, day) => (
          <text class={day === 0 ? 'td' : undefined} x={middle(day)} y="68">
            {name}
          </text>
        ))}
        {placed.map(({ day, marks: own }) => (
          <DayMarks day={day} marks={own} several={several} />
        ))}
      </svg>
      <ol class="vh">{placed.flatMap(({ marks: own }) => own.map(({ words }) => <li>{words}</li>))}</ol>
    </figure>
  );
}

const middle = (day: number) => day * DAY + DAY / 2;

interface DayMarksProps {
  day: number;
  marks: readonly StripMark[];
  several: (marks: number) => string;
}

function DayMarks({ day, marks, several }: DayMarksProps) {
  const shown = marks.slice(0, 5);
  const first = middle(day) - ((shown.length - 1) * STEP) / 2;
  const [only] = marks;
  const label = marks.length === 1 && only ? short(only.name) : several(marks.length);
  return (
    <>
      <text class={marks.some(({ kind }) => kind === 'now') ? 'lh' : 'lb'} x={middle(day)} y="13">
        {label}
      </text>
      {shown.map(({ kind }, index) => (
        <circle class={CLASS[kind]} cx={first + index * STEP} cy="32" r="6" />
      ))}
    </>
  );
}

/** What a day's width can hold. */
const short = (name: string) => (name.length > 9 ? `${name.slice(0, 8)}…` : name);
