import { serverAnswer } from './bounced.js';

describe('what a mail server said', () => {
  it('is told from its code on, without the address it quotes', () => {
    const error =
      "Error: Can't send mail - all recipients were rejected: 550 5.1.1 <gti@demo.colabel.example>: unknown user";
    expect(serverAnswer(error)).toBe('550 5.1.1 …: unknown user');
    expect(serverAnswer('Error: 550 no mailbox gti@demo.colabel.example here\r\nbye')).toBe(
      '550 no mailbox … here bye',
    );
  });

  it('is nothing where no server answered', () => {
    expect(serverAnswer('Error: connect ECONNREFUSED 127.0.0.1')).toBe('');
    expect(serverAnswer('')).toBe('');
  });
});
