import { accentOf } from './accent.js';
import { useWords } from './language.js';
import { Mark } from './mark.js';
import { capital } from './positions.js';
import type { Seat } from './seat.js';
import { TableDrawing } from './table-drawing.js';

export interface PoleTableProps {
  /** What the table is about, for a screen reader: « Positions des quatre pôles sur THERMIBAT ». */
  label: string;
  /** In alphabetical order, the same for every reader. */
  seats: readonly Seat[];
  /** In the middle: a count, « 3 sur 4 », and one word under it. */
  count?: string;
  word?: string;
  /** The seats of an organ: its members carry no pôle's accent, and give ballots. */
  organ?: boolean;
}

/** The table of the pôles: a drawing for the eye, and plates that are both its labels and its text twin. */
export function PoleTable({ label, seats, count, word, organ = false }: PoleTableProps) {
  return (
    <figure class={seats.length === 4 ? 'table' : 'table list'} aria-label={label}>
      <div class="round">
        <TableDrawing seats={seats} count={count} word={word} />
        <ol class="plates">
          {seats.map((seat, index) => (
            <Plate seat={seat} {...(!organ && { accent: accentOf(index + 1) })} />
          ))}
        </ol>
      </div>
    </figure>
  );
}

/** The table alone, for the what-if: the outcome sentence beside it is its text twin. */
export function SmallTable({ seats, word }: { seats: readonly Seat[]; word?: string }) {
  return <TableDrawing seats={seats} word={word} small />;
}

function Plate({ seat, accent }: { seat: Seat; accent?: string }) {
  const { positions, parts } = useWords();
  const awaited = seat.position === 'awaitedFromYou';
  const yours = accent === undefined ? parts.table.yourBallot : parts.table.yourPosition;
  const said = awaited ? yours : positions[seat.position];
  const by = [seat.lead ? positions.leadSeat : undefined, seat.by].filter(Boolean).join(' · ');
  return (
    <li class={accent === undefined ? 'plate' : `plate ${accent}`}>
      <Mark position={seat.position} />
      <b>{seat.name}</b>
      <span class={awaited ? 'pos now' : 'pos'}>{capital(said)}</span>
      {by && <span class="by">{capital(by)}</span>}
    </li>
  );
}
