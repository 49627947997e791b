import { isConnectionLost } from './connection-lost.js';

const coded = (code: string): Error => Object.assign(new Error('told in the words of the server'), { code });

describe('a lost connection', () => {
  it('is known by its SQLSTATE, its socket or what pg says of it', () => {
    const lost = ['08006', '08P01', '57P01', '57P03', '40003', 'ECONNREFUSED', 'EPIPE'].map(coded);
    lost.push(
      new Error('Connection terminated unexpectedly'),
      new Error('timeout exceeded when trying to connect'),
    );
    expect(lost.filter((fault) => !isConnectionLost(fault))).toEqual([]);
  });

  it('is not what a statement did wrong, nor a fault of ours', () => {
    const others = [coded('23505'), coded('40001'), coded('57014'), new TypeError('undefined'), 'lost', null];
    expect(others.filter(isConnectionLost)).toEqual([]);
  });
});
