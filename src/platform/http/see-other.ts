/** Thrown where no page can be made for this reader: the answer is 303 to `location`, a path of ours. */
export class SeeOther extends Error {
  constructor(readonly location: string) {
    super(`see ${location}`);
    this.name = 'SeeOther';
  }
}
