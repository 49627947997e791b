import type { AnnexLevel } from '../dossiers/index.js';
import { openingOf } from './piece-sight.js';
import type { Reading } from './view/reader.js';

/** One reader of a request whose lead is Mov’eo, of what the rule tells them apart by. */
interface Who {
  holds?: [role: string, pole: string][];
  level?: Reading['level'];
  isHolder?: boolean;
  reviewing?: string[];
  lead?: string | null;
  person?: string;
}

function readingOf({
  holds = [],
  level = 'full',
  isHolder = false,
  reviewing,
  lead = 'moveo',
  person = 'me',
}: Who) {
  const poles = reviewing ?? [...new Set(holds.map(([, pole]) => pole))];
  const mandates = holds.map(([role, pole]) => ({ role, pole }));
  const standing = { isHolder, reviewing: poles, mandates, person };
  return { level, context: { leadPole: lead }, standing } as unknown as Reading;
}

const piece = (level: AnnexLevel, groups: string[] = [], persons: string[] = []) => ({
  level,
  groups,
  persons,
});
const opens = (who: Who, ...of: Parameters<typeof piece>) => openingOf(readingOf(who), piece(...of)) !== null;

// The text of R66, with the capacities of §1.2: by level, who opens.
const lead: Who = { holds: [['member', 'moveo']] };
const invited: Who = { holds: [['member', 'id4car']] };
const informed: Who = { level: 'minimal' };
const undeclared: Who = { ...lead, level: 'gate' };
const panel: Who = {};
const holder: Who = { isHolder: true };

describe('who may open a piece (R66)', () => {
  it.each<[AnnexLevel, Record<string, boolean>]>([
    ['public', { lead: true, invited: true, panel: true, undeclared: true, informed: true, holder: true }],
    [
      'membersOfReview',
      { lead: true, invited: true, panel: true, undeclared: false, informed: false, holder: true },
    ],
    [
      'leadOnly',
      { lead: true, invited: false, panel: false, undeclared: false, informed: false, holder: true },
    ],
    [
      'namedPersons',
      { lead: false, invited: false, panel: false, undeclared: false, informed: false, holder: true },
    ],
  ])('%s', (level, expected) => {
    const all: Record<string, Who> = { lead, invited, panel, undeclared, informed, holder };
    expect(Object.fromEntries(Object.entries(all).map(([name, who]) => [name, opens(who, level)]))).toEqual(
      expected,
    );
  });

  it('the lead alone is who leads now, and nobody while none is named', () => {
    expect(opens({ ...lead, lead: 'id4car' }, 'leadOnly')).toBe(false);
    expect(opens({ ...invited, lead: 'id4car' }, 'leadOnly')).toBe(true);
    expect(opens({ ...lead, lead: null }, 'leadOnly')).toBe(false);
    expect(opens({ holds: [['member', 'moveo']], reviewing: [] }, 'leadOnly')).toBe(false);
  });

  it.each([
    ['caseOfficer', 'caseOfficer', true], ['director', 'caseOfficer', true], ['chair', 'chair', true],
    ['deputyChair', 'chair', true], ['member', 'member', true], ['expert', 'expert', true],
    ['member', 'chair', false], ['expert', 'member', false], ['chair', 'caseOfficer', false],
    ['secretary', 'caseOfficer', false],
  ])('of a pôle that is named, a %s where the %s are: %s', (role, capacity, expected) => {
    expect(opens({ holds: [[role, 'id4car']] }, 'namedPersons', [`id4car:${capacity}`])).toBe(expected);
    expect(opens({ holds: [[role, 'moveo']] }, 'namedPersons', [`id4car:${capacity}`])).toBe(false);
  }); // prettier-ignore

  it('somebody named by an address is one account, and reads the dossier first', () => {
    expect(opens({ ...invited, person: 'a' }, 'namedPersons', [], ['a'])).toBe(true);
    expect(opens({ ...invited, person: 'b' }, 'namedPersons', [], ['a'])).toBe(false);
    expect(opens({ level: 'minimal', person: 'a' }, 'namedPersons', [], ['a'])).toBe(false);
    expect(opens({ level: 'gate', person: 'a' }, 'namedPersons', [], ['a'])).toBe(false);
  });
});
