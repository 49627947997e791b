// 1, 5, 15, 60 minutes, then doubling; the sum is 48 hours.
const minutes = [1, 5, 15, 60, 120, 240, 480, 720, 1239];

/** Minutes to wait after the n-th attempt failed (n from 1), or undefined when 48 hours of trying are over. */
export function backOff(attempts: number): number | undefined {
  return minutes[attempts - 1];
}
