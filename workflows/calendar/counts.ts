/** Throws RangeError unless `count` is a whole number of at least `least`; `what` names it in the message. */
export function demandCount(count: number, least: number, what: string): void {
  if (!Number.isSafeInteger(count) || count < least) {
    throw new RangeError(`${what} must be a whole number of at least ${least}: ${count}`);
  }
}
