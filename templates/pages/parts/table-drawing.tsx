import { SYMBOL } from './positions.js';
import type { Seat } from './seat.js';
import { chairPath, pointAt, seatAngle, tenth } from './seat-geometry.js';

const MARK = 44;
/** How far a recused seat and its chair step back from the table. */
const BACK = 16;

interface TableDrawingProps {
  seats: readonly Seat[];
  count?: string;
  word?: string;
  small?: boolean;
}

/** The drawing of the table; always hidden from a screen reader, which has the plates or the outcome sentence. */
export function TableDrawing({ seats, count, word, small = false }: TableDrawingProps) {
  // Beyond four seats, or with two, a code stands at three o'clock: the count gives it room.
  const big = seats.length === 4 ? 't-big' : 't-big less';
  return (
    <svg class={small ? 'small-table' : undefined} viewBox="0 0 300 300" aria-hidden="true">
      <circle class="t-top" cx="150" cy="150" r="84" />
      <circle class="t-rim" cx="150" cy="150" r="77" />
      {seats.map((seat, index) => (
        <SeatDrawing seat={seat} angle={seatAngle(index + 1, seats.length)} />
      ))}
      {count && (
        <text class={big} x="150" y="156">
          {count}
        </text>
      )}
      {word && (
        <text class="t-sub" x="150" y={count ? 176 : 156}>
          {word}
        </text>
      )}
    </svg>
  );
}

function SeatDrawing({ seat, angle }: { seat: Seat; angle: number }) {
  const out = seat.position === 'recused';
  const step = out ? BACK : 0;
  const mark = pointAt(angle, 106 + step);
  const code = pointAt(angle, 61);
  const chair = ['t-chair', out && 'out', seat.position === 'awaitedFromYou' && 'you', seat.yours && 'mine'];
  return (
    <>
      <path class={chair.filter(Boolean).join(' ')} d={chairPath(angle, 137 + step)} />
      <svg
        x={tenth(mark.x - MARK / 2)}
        y={tenth(mark.y - MARK / 2)}
        width={MARK}
        height={MARK}
        viewBox="0 0 20 20"
      >
        <use href={`#k-${SYMBOL[seat.position]}`} />
      </svg>
      <text class="t-code" x={code.x} y={tenth(code.y + 4.7)}>
        {seat.code}
      </text>
    </>
  );
}
