import { wrap } from './wrap.js';

describe('the columns of a text', () => {
  it('break at spaces, keep addresses whole and hang the rows of the table', () => {
    const address = `https://colabel.example/${'a'.repeat(70)}`;
    expect(wrap(`${'mot '.repeat(20)}fin\n${address}\n○ ${'Pôle '.repeat(15)}fin`)).toBe(
      [
        'mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot',
        'mot mot mot mot mot fin',
        address,
        `○ ${'Pôle '.repeat(10)}Pôle`,
        '  Pôle Pôle Pôle Pôle fin',
      ].join('\n'),
    );
  });
});
