/** A point of the drawing, whose centre is (150, 150). */
export interface Point {
  x: number;
  y: number;
}

const CENTRE = 150;

/**
 * Degrees clockwise from noon where a seat (from 1) stands among `seats`. The places are (i − ½)·360/n: for every n
 * none of them is at noon, nobody presides. The first seat takes the place just left of noon, so that the table is
 * read from the left, like a line of text.
 */
export function seatAngle(seat: number, seats: number): number {
  const place = seat === 1 ? seats : seat - 1;
  return ((place - 0.5) * 360) / seats;
}

/** The point at `radius` from the centre in this direction, to a tenth of a unit. */
export function pointAt(angle: number, radius: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: tenth(CENTRE + radius * Math.sin(radians)), y: tenth(CENTRE - radius * Math.cos(radians)) };
}

/** A chair: an arc of 23° seen from the centre, as path data. */
export function chairPath(angle: number, radius: number): string {
  const from = pointAt(angle - 11.5, radius);
  const to = pointAt(angle + 11.5, radius);
  return `M${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
}

/** A length of the drawing, to a tenth of a unit: what a screen can show. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
