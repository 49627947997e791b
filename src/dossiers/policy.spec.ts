import { labelRequestStates } from '../../workflows/index.js';
import { publishedProjects } from '../demo/projects.js';
import { sealOf } from './canonical.js';
import { contactsOf } from './contacts.js';
import type { DossierContent } from './content/content.js';
import { fileNameOf } from './file-name.js';
import { mayWrite, writableStates } from './policy.js';

const [road] = publishedProjects();
if (!road) throw new Error('no published project');
const full = road.content;

describe('the fingerprint of a version', () => {
  const one = { kind: 'other', name: 'a.pdf', sha256: 'a'.repeat(64) };
  const two = { kind: 'other', name: 'b.pdf', sha256: 'b'.repeat(64) };

  it('depends on neither the order of fields nor of pieces', () => {
    const shuffled = Object.fromEntries(Object.entries(full).reverse()) as unknown as DossierContent;
    expect(sealOf(shuffled, [two, one])).toBe(sealOf(full, [one, two]));
  });

  it('is another one for any other text, piece or name', () => {
    const hashes = [
      sealOf(full, []),
      sealOf({ ...full, acronym: 'X' }, []),
      sealOf(full, [one]),
      sealOf(full, [{ ...one, name: 'c.pdf' }]),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another for another content, piece, or reader of a piece (R66)', () => {
    const named = { ...one, level: 'namedPersons' as const };
    const hashes = [
      sealOf(full, [one]),
      sealOf(full, [{ ...one, level: 'leadOnly', groups: [], mails: [] }]),
      sealOf(full, [{ ...named, groups: ['moveo:chair'], mails: [] }]),
      sealOf(full, [{ ...named, groups: ['moveo:chair'], mails: ['a@b.example'] }]),
    ];
    expect(new Set(hashes).size).toBe(4);
    const usual = { ...one, level: 'membersOfReview' as const, groups: [], mails: [] };
    expect(sealOf(full, [usual])).toBe(hashes[0]);
  });
});

it('writes to each partner’s address once, and not to the holder’s own organisation', () => {
  const partner = { ...full.partners[1], contactEmail: 'Ana@Lab.example', contactName: 'Ana' };
  const holder = { ...full.partners[0], contactEmail: 'moi@capgemini.example' };
  const contacts = contactsOf([holder, partner, { ...partner, name: 'autre' }] as never);
  expect(contacts).toEqual([
    { name: 'Ana', email: 'ana@lab.example', lang: 'fr', region: 'Île-de-France', partnerName: 'Valeo' },
  ]);
});

it.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\x\\Annexe technique.PDF', 'Annexe technique.pdf'],
  ['a\u202egnp.pdf', 'agnp.pdf'],
  ['...', 'document.pdf'],
  ['é'.repeat(300), `${'é'.repeat(156)}.pdf`],
])('names the file %j %j', (given, name) => expect(fileNameOf(given)).toBe(name));

describe('who may write', () => {
  it('is the holder, in the two states that wait for them', () => {
    const open = labelRequestStates.filter(
      (requestState) => mayWrite('claire', { holderId: 'claire', requestState }).allowed,
    );
    expect(open).toEqual([...writableStates]);
    expect(mayWrite('claire', { holderId: 'claire', requestState: null })).toEqual({ allowed: true });
  });

  it('to anybody else it does not exist, whatever its state', () => {
    for (const requestState of [null, ...labelRequestStates]) {
      expect(mayWrite('marc', { holderId: 'claire', requestState })).toMatchObject({
        allowed: false,
        kind: 'unknown',
      });
    }
  });
});
