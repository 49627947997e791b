import { judgedWithout, unseenBy } from './unseen-pieces.js';

type Known = Parameters<typeof unseenBy>[1];
const reserved = [
  { level: 'leadOnly', groups: [] },
  { level: 'namedPersons', groups: ['id4car:chair', 'id4car:member'] },
  { level: 'namedPersons', groups: ['id4car:chair', 'moveo:caseOfficer'] },
  { level: 'namedPersons', groups: [] },
];
const known = (context: object = {}): Known =>
  ({
    context: {
      leadPole: 'moveo',
      panel: null,
      positions: {},
      submission: { file: { version: 2 } },
      ...context,
    },
    world: { dossier: { reserved } },
  }) as unknown as Known;

// R66: "content its signatories could not see": of each pôle, the pieces not open to the whole organ that votes and signs.
describe('what an organ judges without (R66)', () => {
  it.each([
    ['the lead: all but what is for it', 'moveo', 3],
    ['an invited pôle whose chair and members are named: that one piece is open to it', 'id4car', 3],
    ['another invited pôle: none of them is open to it', 'mta', 4],
  ])('%s', (_, pole, count) => expect(unseenBy(pole, known())).toBe(count));

  it('an outside panel, whoever signs for it: none of them is open to it (R63h)', () => {
    expect(unseenBy('id4car', known({ leadPole: null, panel: { pole: 'id4car' } }))).toBe(4);
  });

  it('while nobody leads, what is for the lead is open to no organ', () => {
    expect(unseenBy('moveo', known({ leadPole: null }))).toBe(4);
  });

  it('is none where the version reserves nothing', () => {
    expect(unseenBy('mta', { ...known(), world: { dossier: {} } } as Known)).toBe(0);
  });
});

describe('what a certificate says of a pôle (R66)', () => {
  const given = (position: object) => known({ positions: { moveo: position } });

  it('is what its opinion said, where that is of the version in force: also of a former lead', () => {
    expect(judgedWithout('moveo', given({ position: 'favourable', version: 2, unseen: 1 }))).toBe(1);
    expect(judgedWithout('moveo', given({ position: 'favourable', version: 2 }))).toBe(0);
  });

  it('is what stands reserved from it, where its opinion is of an older version, or it never gave one', () => {
    expect(judgedWithout('moveo', given({ position: 'favourable' }))).toBe(3);
    expect(judgedWithout('moveo', given({ position: 'silent', version: 2 }))).toBe(3);
    expect(judgedWithout('mta', known())).toBe(4);
  });

  it('is never fewer than it said, though a minor version opens what was reserved (R60)', () => {
    const opened = {
      ...given({ position: 'favourable', version: 1, unseen: 3 }),
      world: { dossier: {} },
    } as Known;
    expect(judgedWithout('moveo', opened)).toBe(3);
  });

  it('is what stands reserved from a lead whose refusal another organ has overturned (R68)', () => {
    const overturned = known({
      positions: { moveo: { position: 'favourable', version: 2 } },
      reexamination: { verdict: 'carried' },
    });
    expect(judgedWithout('moveo', overturned)).toBe(3);
  });
});
