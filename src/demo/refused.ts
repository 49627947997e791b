/** Why the demonstration does not start: a sentence for the operator, and the status the process ends with. */
export class DemoRefused extends Error {
  constructor(
    message: string,
    readonly status: 64 | 78 = 78,
  ) {
    super(message);
    this.name = 'DemoRefused';
  }
}
