import { useWords } from './language.js';
import { Mark } from './mark.js';
import type { Position } from './positions.js';

export interface MarkedSeat {
  /** The pôle's full name, said to a screen reader. */
  name: string;
  position: Position;
}

/** One mark per seat, always all of them and in seat order, so that a column of a list reads downwards. */
export function FourMarks({ seats }: { seats: readonly MarkedSeat[] }) {
  const { positions } = useWords();
  const sentence = seats.map(({ name, position }) => `${name} ${positions[position]}`).join(', ');
  return (
    <span class={seats.length > 6 ? 'seats tight' : 'seats'} role="img" aria-label={sentence}>
      {seats.map(({ position }) => (
        <Mark position={position} />
      ))}
    </span>
  );
}

/** The head of a column of marks: two letters per pôle, its name on demand. */
export function PoleCodes({ poles }: { poles: readonly { code: string; name: string }[] }) {
  return (
    <span class={poles.length > 6 ? 'codes tight' : 'codes'}>
      {poles.map(({ code, name }) => (
        <abbr title={name}>{code}</abbr>
      ))}
    </span>
  );
}

/** What each mark means, under a list that shows marks without words. */
export function MarksLegend({ positions }: { positions: readonly Position[] }) {
  const catalogue = useWords();
  return (
    <ul class="legend" aria-label={catalogue.positions.legend}>
      {positions.map((position) => (
        <li>
          <Mark position={position} />
          {catalogue.positions[position]}
        </li>
      ))}
    </ul>
  );
}
