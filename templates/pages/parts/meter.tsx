import { useWords } from './language.js';

export interface MeterProps {
  /** « Quorum ». */
  label: string;
  /** The count in words: « 3 sur 4, quorum de 3 atteint ». */
  sentence: string;
  cells: number;
  filled: number;
  /** Cells drawn half: given, but not counted on this side. */
  half?: number;
  /** The cell after which the tall stroke stands. */
  threshold?: number;
}

const WIDTH = 400;

/** A quorum or a majority inside an organ: the sentence, then one cell per voice and a taller stroke at the threshold. */
export function Meter({ label, sentence, cells, filled, half = 0, threshold }: MeterProps) {
  const { common } = useWords();
  const step = WIDTH / Math.max(1, cells);
  const paint = (cell: number) => (cell < filled ? 'm-on' : cell < filled + half ? 'm-half' : 'm-bg');
  return (
    <div class="meter">
      <p class="row small">
        <strong>{label}</strong>
        <span class="push quiet">{sentence}</span>
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} 28`}
        preserveAspectRatio="none"
        role="img"
        aria-label={common.labelled(label, sentence)}
      >
        {Array.from({ length: cells }, (_, cell) => (
          <rect class={paint(cell)} x={step * cell + 2} y="7" width={Math.max(1, step - 4)} height="14" />
        ))}
        {threshold !== undefined && (
          <path class="m-q" d={`M${step * threshold} 0V28`} vector-effect="non-scaling-stroke" />
        )}
      </svg>
    </div>
  );
}
