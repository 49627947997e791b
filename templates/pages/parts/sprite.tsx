import type { VNode } from 'preact';
import { useWords } from './language.js';
import { letterOf, SYMBOL, type Position } from './positions.js';

/** Shape, letter and colour each suffice alone: colour blindness, black-and-white print, forced colours. */
const SHAPES: Record<Position, VNode> = {
  favourable: <circle class="o" cx="10" cy="10" r="8.8" />,
  favourableWithReservations: (
    <path class="o" stroke-linejoin="round" stroke-width="1.6" d="M10 .6 19.4 10 10 19.4 .6 10Z" />
  ),
  noObjection: <circle class="o" cx="10" cy="10" r="8.4" />,
  silent: <circle class="o" cx="10" cy="10" r="8.4" />,
  unfavourable: <rect class="o" x="1.8" y="1.8" width="16.4" height="16.4" rx="1.5" />,
  abstain: <rect class="o" x=".8" y="3.6" width="18.4" height="12.8" rx="6.4" />,
  complementRequested: (
    <path class="o" stroke-linejoin="round" d="M5.4 1.6H14.6L19.2 10 14.6 18.4H5.4L.8 10Z" />
  ),
  postponed: <path class="o" stroke-linejoin="round" d="M5.4 1.6H14.6L19.2 10 14.6 18.4H5.4L.8 10Z" />,
  declined: (
    <>
      <circle class="o" cx="10" cy="10" r="8.4" />
      <path class="x" d="M5.6 10H14.4" />
    </>
  ),
  recused: (
    <>
      <circle class="o" cx="10" cy="10" r="8.4" />
      <path class="x" d="M4.2 15.8 15.8 4.2" />
    </>
  ),
  sealed: (
    <>
      <circle class="o" cx="10" cy="10" r="8.8" />
      <circle class="d" cx="10" cy="10" r="2.6" />
    </>
  ),
  awaited: <circle class="o" cx="10" cy="10" r="8.2" />,
  awaitedFromYou: (
    <>
      <circle class="o" cx="10" cy="10" r="8" />
      <circle class="d" cx="10" cy="10" r="2.6" />
    </>
  ),
  terminated: <path class="x" d="M5.6 10H14.4" />,
  withheld: (
    <>
      <circle class="o" cx="10" cy="10" r="8.4" />
      <path class="d" d="M5.4 10H14.6" stroke-width="2.2" stroke-dasharray="2.2 1.3" />
    </>
  ),
  notOpen: <circle class="d" cx="10" cy="10" r="1.8" />,
};

/** The symbols of these positions, hidden at the top of the body; every `Mark` of the page points to one of them. */
export function Sprite({ positions }: { positions: readonly Position[] }) {
  const catalogue = useWords();
  return (
    <svg class="sprite" aria-hidden="true">
      {positions.map((position) => (
        <symbol id={`k-${SYMBOL[position]}`} viewBox="0 0 20 20" class={`k k-${SYMBOL[position]}`}>
          {SHAPES[position]}
          {letterOf(catalogue, position) && (
            <text x="10" y="14">
              {letterOf(catalogue, position)}
            </text>
          )}
        </symbol>
      ))}
    </svg>
  );
}
