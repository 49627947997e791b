/** Preloaded into a process: its host's clock is right, two hours ahead or two hours behind, by turns of a second. */
const Right = Date;
const wrongBy = () => [0, 2, -2][Math.floor(Right.now() / 1000) % 3] * 3_600_000;
const now = () => Right.now() + wrongBy();

globalThis.Date = class Date extends Right {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }
};
