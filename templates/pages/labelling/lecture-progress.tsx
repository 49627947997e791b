import { useWords } from '../parts/language.js';

const CELL = 48;

/** How many criteria are marked: one cell each, and the count in words. */
export function GridProgress({ marked, all }: { marked: number; all: number }) {
  const { reviewForm } = useWords();
  return (
    <>
      <div class="row">
        <h2>{reviewForm.yourGrid}</h2>
        <p class="push small">
          <strong class="num">{reviewForm.markedOf(marked, all)}</strong>{' '}
          <span class="quiet">{reviewForm.marked}</span>
        </p>
      </div>
      <svg class="prog" viewBox={`0 0 ${CELL * all} 8`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: all }, (_, cell) => (
          <rect
            class={cell < marked ? 'm-on' : 'm-bg'}
            x={1 + cell * CELL}
            y="1"
            width={CELL - 3}
            height="6"
          />
        ))}
      </svg>
    </>
  );
}
