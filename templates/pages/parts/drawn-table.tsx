import { percent } from '../../i18n/numbers.js';
import { useLang } from './language.js';

export interface DrawnRow {
  label: string;
  /** Between 0 and 1. */
  share: number;
  /** A second figure, already in words; hidden on a phone. */
  amount?: string;
  /** The bar's accent class, `accentOf(seat)`; grey without. */
  accent?: string;
}

export interface DrawnTableProps {
  /** Says what the threshold is and whether it is reached. */
  caption: string;
  head: { label: string; share: string; amount?: string };
  rows: readonly DrawnRow[];
  /** Between 0 and 1: a dashed stroke at the same place in every row. */
  threshold?: number;
}

/** A chart that is the table itself: there is no hidden twin to keep true. */
export function DrawnTable({ caption, head, rows, threshold }: DrawnTableProps) {
  const lang = useLang();
  const scale = scaleOf(rows, threshold);
  return (
    <table class="tb bars">
      <caption>{caption}</caption>
      <colgroup>
        <col class="c1" />
        <col />
        <col class="c3" />
        {head.amount && <col class="c4 opt" />}
      </colgroup>
      <thead class="vh">
        <tr>
          <th scope="col">{head.label}</th>
          <td />
          <th scope="col">{head.share}</th>
          {head.amount && <th scope="col">{head.amount}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.label}</th>
            <td class="bx">
              <Bar width={row.share * scale} accent={row.accent} at={threshold && threshold * scale} />
            </td>
            <td class="r">
              <strong>{percent(lang, row.share)}</strong>
            </td>
            {head.amount && <td class="r quiet opt">{row.amount}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Units of the drawing per unit of share: the longest bar keeps a sixth of the width free. */
function scaleOf(rows: readonly DrawnRow[], threshold = 0): number {
  return 84 / Math.max(threshold, 0.01, ...rows.map(({ share }) => share));
}

function Bar({ width, accent, at }: { width: number; accent?: string; at?: number }) {
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <rect class={accent ? `b ${accent}` : 'b'} y="3" width={width.toFixed(1)} height="14" />
      {at !== undefined && (
        <path class="thr" d={`M${at.toFixed(1)} 0V20`} vector-effect="non-scaling-stroke" />
      )}
    </svg>
  );
}
