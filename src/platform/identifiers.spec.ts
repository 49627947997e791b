import { isSiren, isSiret } from './identifiers.js';

describe('a SIREN', () => {
  it.each(['330703844', '552030967', '542065479', '780129987', '130018310', '180089013', '356000000'])(
    '%s, of the public register, is one',
    (siren) => expect(isSiren(siren)).toBe(true),
  );
  it.each(['330703845', '33070384', '3307038440', '33070384a', '', '000000001'])('"%s" is none', (text) =>
    expect(isSiren(text)).toBe(false),
  );
});

describe('a SIRET', () => {
  it('passes Luhn’s check, the company’s and the site’s figures together', () => {
    expect(isSiret('33070384400016')).toBe(luhn('33070384400016'));
    expect([...Array(10).keys()].filter((digit) => isSiret(`3307038440001${digit}`))).toHaveLength(1);
  });

  it('of a site of La Poste has a plain sum that is a multiple of five', () => {
    // 3 + 5 + 6 + 5 + 1 = 20, which Luhn's check does not pass.
    expect(luhn('35600000000051')).toBe(false);
    expect(isSiret('35600000000051')).toBe(true);
    expect(isSiret('35600000000052')).toBe(false);
    // The seat keeps Luhn's.
    expect(isSiret('35600000000048')).toBe(true);
  });

  it('of anybody else has no such exception', () => {
    const spared = [...Array(10_000).keys()]
      .map((n) => `330703844${String(n).padStart(5, '0')}`)
      .filter(isSiret);
    expect(spared.every(luhn)).toBe(true);
    expect(spared).toHaveLength(1000);
  });
});

/** Luhn's check as ISO/IEC 7812 tells it, from the left. */
function luhn(text: string): boolean {
  const parity = text.length % 2;
  const figures = [...text].map((figure, index) => {
    const doubled = index % 2 === parity ? Number(figure) * 2 : Number(figure);
    return Math.floor(doubled / 10) + (doubled % 10);
  });
  return figures.reduce((sum, figure) => sum + figure, 0) % 10 === 0;
}
