/** `npm run demo -- --once --json` as built: three projects through the API, letters through SMTP. 15 to 25 s. */
import { runBuilt, type Ran } from '../support/built.js';

interface Project {
  reference: string;
  states: string[];
  positions: Record<string, string>;
  outcome: string;
  letters: { role: string; subject: string; messageId: string }[];
  auditTrailVerified: boolean;
}

let ran: Ran;
let projects: Project[];

beforeAll(async () => {
  ran = await runBuilt('demo/main.js', ['--once', '--json'], { LOG_LEVEL: 'warn' });
  projects = (JSON.parse(ran.stdout) as { projects: Project[] }).projects;
});

const granted = [
  'draft',
  'admissibilityCheck',
  'leadAttribution',
  'leadReview',
  'coReview',
  'jointDecision',
  'labelled',
];

describe('the three published projects', () => {
  it('end as they must, and nothing else stands on standard output', () => {
    expect(ran.stderr).not.toContain('"level":"error"');
    expect(ran.status).toBe(0);
    expect(ran.stdout.trim().split('\n')).toHaveLength(1);
    const { elapsedMs } = JSON.parse(ran.stdout) as { elapsedMs: number };
    expect(elapsedMs).toBeGreaterThan(0);
  });

  it('5G-OPEN-ROAD is labelled by the three pôles concerned', () => {
    expect(projects[0]).toMatchObject({ states: granted, outcome: 'concerted' });
    expect(projects[0]?.positions).toEqual({ moveo: 'favourable', id4car: 'favourable', pvf: 'favourable' });
  });

  it('ELECT-INTEG waits for a complement its lead asks', () => {
    const states = ['draft', 'admissibilityCheck', 'leadAttribution', 'leadReview', 'postponed'];
    expect(projects[1]).toMatchObject({ states, outcome: 'postponed', positions: { moveo: 'postponed' } });
  });

  it('MOBYPOST is labelled by two pôles, the third having kept silent', () => {
    expect(projects[2]).toMatchObject({ states: granted, outcome: 'concerted' });
    const positions = { pvf: 'favourable', moveo: 'favourableWithReservations', mta: 'silent' };
    expect(projects[2]?.positions).toEqual(positions);
  });

  it.each([0, 1, 2])(
    'project %d told its holder, its pôles and its correspondents, on a trail that holds',
    (index) => {
      const { letters = [], auditTrailVerified } = projects[index] ?? {};
      const roles = new Set(letters.map(({ role }) => role));
      for (const role of ['holder', 'caseOfficer', 'chair', 'member', 'expert', 'funderCorrespondent']) {
        expect([...roles]).toContain(role);
      }
      expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(letters.length);
      expect(letters.every(({ subject }) => subject.includes(projects[index]?.reference ?? '-'))).toBe(true);
      expect(auditTrailVerified).toBe(true);
    },
  );
});
