import { tenth } from './seat-geometry.js';

/** The height of the rail in the drawing, which is 1120 units wide. */
export const RAIL_Y = 52;

const FIRST = 56;
const LENGTH = 1008;

/** The distance between two stations; a single station has the whole rail. */
export function gap(stations: number): number {
  return LENGTH / Math.max(1, stations - 1);
}

/** Where station `index` (from 0) stands; half a station stands between two. */
export function railX(index: number, stations: number): number {
  return tenth(stations === 1 ? FIRST + LENGTH / 2 : FIRST + index * gap(stations));
}

/** The height of a row of branches: row 0 is the lowest, rows go up. */
export function rowY(row: number): number {
  return 14 - 26 * row;
}
