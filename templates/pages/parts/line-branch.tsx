import { railX, rowY } from './line-geometry.js';
import type { PlacedBranch } from './line-model.js';
import { tenth } from './seat-geometry.js';

/** A branch above the rail: its way, its dot, its name beside the dot. */
export function BranchDrawing({ placed, stations }: { placed: PlacedBranch; stations: number }) {
  const { branch, from, row } = placed;
  const y = rowY(row);
  const x = dotX(placed, stations);
  const state = branch.state ?? 'possible';
  const taken = state === 'possible' ? 'br' : `br ${state === 'done' ? 'done' : 'cur'}`;
  const last = from === stations - 1 && placed.to === undefined;
  return (
    <g data-branch={branch.key}>
      <path class={`tr ${taken}`} d={wayOf(placed, stations, x, y)} />
      {branch.kind === 'comeback' && placed.to !== undefined && (
        <path class="head" d={arrow(railX(placed.to, stations) + 8)} />
      )}
      <circle class={`st ${taken}`} cx={x} cy={y} r="5" />
      <text class={last ? 'bt e' : 'bt'} x={last ? x - 11 : x + 11} y={y - 6}>
        {branch.name}
      </text>
    </g>
  );
}

/** A detour and a comeback carry their dot half way; an ending, just off the rail it leaves. */
function dotX({ from, to }: PlacedBranch, stations: number): number {
  if (to !== undefined) return railX((from + to) / 2, stations);
  return railX(from === stations - 1 ? from - 0.5 : from + 0.5, stations);
}

function wayOf({ from, to }: PlacedBranch, stations: number, x: number, y: number): string {
  const start = railX(from, stations);
  const side = x < start ? -1 : 1;
  const away = `M${start + 8 * side} 46C${start + 24 * side} ${y + 2} ${start + 40 * side} ${y} ${start + 54 * side} ${y}`;
  if (to === undefined) return `${away}H${x - 5 * side}`;
  const end = railX(to, stations);
  const back = `H${end - 54 * side}C${end - 40 * side} ${y} ${end - 24 * side} ${y + 2} ${end - 8 * side} 46`;
  return tidy(`${away}${back}`);
}

/** A small open head, so that a way back is not read as a way on. */
function arrow(x: number): string {
  return tidy(`M${x + 9} 43L${x} 46L${x + 1} 37`);
}

function tidy(path: string): string {
  return path.replace(/\d+\.\d+/g, (value) => String(tenth(Number(value))));
}
