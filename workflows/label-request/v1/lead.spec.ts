/** R22, R23 and R24 as their sentences read, over every mix of leads, wishes and shares of three pôles. 2 s. */
import { submissionOf } from '../../../test/support/aggregate.js';
import { fallbackLead, invitedPoles, proposeLead } from './lead.js';
import type { Submission } from './vocabulary.js';

const members = ['est', 'nord', 'ouest'];
const stranger = 'hors';
const shares = [0.09, 0.1, 0.25];

const subsets = <T>(items: T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

function* submissions(): Generator<Submission> {
  for (const one of shares)
    for (const two of shares)
      for (const three of shares)
        for (const domainLeads of subsets([...members, stranger]).filter((set) => set.length < 3))
          for (const otherDomainLeads of subsets([...members, stranger]))
            for (const wished of subsets([...members, stranger])) {
              const own = { est: one, nord: two, ouest: three, hors: 0.5 };
              const more = { receivingPole: 'nord', domainLeads, otherDomainLeads, wished, shares: own };
              yield submissionOf(members, more);
            }
}

const enough = (submission: Submission, pole: string) => (submission.shares[pole] ?? 0) >= 0.25;

/** R22 read aloud: who leads for sure, or nobody (R23). */
function certainLead(submission: Submission): string | null {
  const leads = submission.domainLeads.filter((pole) => members.includes(pole));
  if (leads.length !== 1) return null;
  const [lead = ''] = leads;
  if (enough(submission, lead)) return lead;
  const both = members.filter(
    (pole) =>
      submission.wished.includes(pole) &&
      submission.otherDomainLeads.includes(pole) &&
      enough(submission, pole),
  );
  return both.length === 1 ? (both[0] ?? null) : null;
}

/** Why steering is asked, as R23 lists it. */
function doubt(submission: Submission): string {
  const leads = submission.domainLeads.filter((pole) => members.includes(pole));
  if (leads.length === 0) return 'noDomainLead';
  return leads.length > 1 ? 'severalDomainLeads' : 'shareTooSmall';
}

describe('the lead pôle', () => {
  it('is certain or provisional as R22 and R23 say', () => {
    const wrong: string[] = [];
    for (const submission of submissions()) {
      const wanted = certainLead(submission);
      const got = proposeLead(submission);
      const right = got.certain
        ? got.pole === wanted
        : wanted === null && got.provisional === 'nord' && got.doubt === doubt(submission);
      const { domainLeads, otherDomainLeads, wished, shares: of } = submission;
      if (!right) wrong.push(`${JSON.stringify({ domainLeads, otherDomainLeads, wished, of, wanted, got })}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('counts once a pôle that leads two of the other domains', () => {
    const more = { domainLeads: ['est'], otherDomainLeads: ['ouest', 'ouest'], wished: ['ouest'] };
    const own = { est: 0.1, ouest: 0.5 };
    expect(proposeLead(submissionOf(members, { ...more, shares: own }))).toEqual({
      certain: true,
      pole: 'ouest',
      ground: 'territory',
    });
  });
});

const nobody = () => false;
const withShares = (own: Record<string, number>, receivingPole = 'nord', hash = '0'.repeat(64)) =>
  submissionOf(members, { shares: own, receivingPole, file: { version: 1, hash } });

describe('the fallback (R23)', () => {
  it.each([
    ['the largest share', { est: 0.2, nord: 0.3, ouest: 0.5 }, 'nord', 'ouest', 'largestShare'],
    [
      'the holder’s pôle when it is one of the largest',
      { est: 0.4, nord: 0.4, ouest: 0.2 },
      'nord',
      'nord',
      'receivingPole',
    ],
    ['the holder’s pôle when nobody has a share', {}, 'nord', 'nord', 'receivingPole'],
  ])('is %s', (_, own, receiving, pole, ground) => {
    expect(fallbackLead(withShares(own, receiving), nobody)).toEqual({ pole, ground });
  });

  it('is a draw anybody can repeat, which reaches each of the tied pôles and no other', () => {
    const tie = { est: 0.45, nord: 0.1, ouest: 0.45 };
    const drawn = (rank: number) =>
      fallbackLead(withShares(tie, 'nord', rank.toString(16).padStart(8, '0')), nobody);
    const all = Array.from({ length: 20 }, (_, rank) => drawn(rank));
    expect(new Set(all.map((found) => found?.pole))).toEqual(new Set(['est', 'ouest']));
    expect(all.every((found) => found?.ground === 'draw')).toBe(true);
    expect(all).toEqual(Array.from({ length: 20 }, (_, rank) => drawn(rank)));
  });

  it('passes over a pôle that has declined or recused itself (R63)', () => {
    const own = { est: 0.3, nord: 0.1, ouest: 0.6 };
    expect(fallbackLead(withShares(own), (pole) => pole === 'ouest')).toMatchObject({ pole: 'est' });
  });
});

describe('the invited pôles (R24)', () => {
  it('are the wished and those that carry a tenth of the work, members only, never the lead', () => {
    const wrong: string[] = [];
    for (const submission of submissions())
      for (const lead of [null, ...members]) {
        const wanted = members.filter(
          (pole) =>
            pole !== lead && (submission.wished.includes(pole) || (submission.shares[pole] ?? 0) >= 0.1),
        );
        const got = invitedPoles(submission, lead);
        if (JSON.stringify([...got].sort()) !== JSON.stringify(wanted))
          wrong.push(`${lead}: ${got.join(' ')}`);
      }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
