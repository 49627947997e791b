import { useWords } from './language.js';
import { SYMBOL, type Position } from './positions.js';

export interface MarkProps {
  position: Position;
  /** True where no word beside the mark says the position: it is then spoken. */
  spoken?: boolean;
  /** True inside a sentence. */
  inline?: boolean;
}

/** One position as shape, letter and colour. Silent for a screen reader unless `spoken`: the word stands beside it. */
export function Mark({ position, spoken = false, inline = false }: MarkProps) {
  const { positions } = useWords();
  const voice = spoken
    ? ({ role: 'img', 'aria-label': positions[position] } as const)
    : ({ 'aria-hidden': 'true' } as const);
  return (
    <svg class={inline ? 'mk in' : 'mk'} viewBox="0 0 20 20" {...voice}>
      <use href={`#k-${SYMBOL[position]}`} />
    </svg>
  );
}
