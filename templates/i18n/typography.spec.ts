import fc from 'fast-check';
import { typography } from './typography.js';

describe('typography', () => {
  const french: [string, string][] = [
    ['Sera lu par : tous', 'Sera lu par\u202f: tous'],
    ['Pourquoi ? Non ; si !', 'Pourquoi\u202f? Non\u202f; si\u202f!'],
    ['« oui »', '«\u202foui\u202f»'],
    ['«oui»', '«\u202foui\u202f»'],
    ["l'avis d'iD4CAR", 'l’avis d’iD4CAR'],
    ['3 842 500 €', '3\u202f842\u202f500\u00a0€'],
    ['1 214 actes', '1\u202f214 actes'],
    ['mardi 9 mars à 18 h 05', 'mardi 9\u00a0mars à 18\u00a0h\u00a005'],
    ['le 1er févr. à 9 h', 'le 1er\u00a0févr. à 9\u00a0h'],
    ['70,6 % du budget', '70,6\u00a0% du budget'],
    ['certificat n° 3', 'certificat n°\u00a03'],
    ['14:02, http://x.fr/?a=1', '14:02, http://x.fr/?a=1'],
    ['LAB-2027-0042', 'LAB-2027-0042'],
    ['en 2027 100 dossiers', 'en 2027 100 dossiers'],
    ['3 hommes, 4 marsouins', '3 hommes, 4 marsouins'],
  ];
  it.each(french)('sets « %s » in French', (text, set) => {
    expect(typography('fr', text)).toBe(set);
  });

  it('leaves the high marks of English alone and turns its quotes', () => {
    expect(typography('en', "the pôle's 'silent' vote: 9 March")).toBe(
      'the pôle’s ‘silent’ vote: 9\u00a0March',
    );
  });

  it('changes nothing the second time, and never a letter or a figure', () => {
    const text = fc
      .array(
        fc.constantFrom(
          ' ',
          '\u00a0',
          '\u202f',
          '«',
          '»',
          ':',
          '!',
          "'",
          '1',
          '12',
          '345',
          'h',
          '€',
          'mars',
          'mot',
          '.',
        ),
      )
      .map((bits) => bits.join(''));
    const bare = (value: string) => value.replace(/[ \u00a0\u202f'’‘]/gu, '');
    fc.assert(
      fc.property(fc.constantFrom('fr' as const, 'en' as const), text, (lang, value) => {
        const once = typography(lang, value);
        expect(typography(lang, once)).toBe(once);
        expect(bare(once)).toBe(bare(value));
      }),
    );
  });
});
