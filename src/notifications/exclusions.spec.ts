import { envelope, read } from '../../test/support/letters-read.js';

/* What the letters on an exclusion asked say, and whom they reach (R63c). 10 s: the letters of every story are rendered. */

describe('the letters', () => {
  it('of an exclusion asked are answered by no officer, who would hear of it (R63c)', () => {
    const told = read.filter(({ letter }) => letter.fact.startsWith('exclusion'));
    expect(told.length).toBeGreaterThan(8);
    for (const { letter, text } of told) {
      expect((letter.data as { writer: string }).writer).toBe('');
      expect(text).not.toContain(envelope.writer.name);
    }
  });
});
