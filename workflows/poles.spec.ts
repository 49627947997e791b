/**
 * The whole procedure with 2, 4 and 7 pôles, from the rules' text: their number is a matter of data (R36, R41). And no
 * pôle, number of pôles or funder is named in the code. 20 s.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sevenPoles, Story, text } from '../test/support/aggregate.js';
import { dueOf, labelOf, requestOf, reviewedPoles } from './index.js';

const [lead = ''] = sevenPoles;
const reasons = { reasons: text('why') };
const label = (story: Story) => story.request({ type: 'confirmOutcome' });
/** The invited pôles from each of them on, so that each is once the last to speak. */
const turns = (poles: string[]) => poles.map((_, from) => [...poles.slice(from), ...poles.slice(0, from)]);

describe.each([2, 4, 7])('with %d pôles', (count) => {
  const poles = sevenPoles.slice(0, count);
  const invited = poles.slice(1);
  const [first = '', ...others] = invited;
  const told = () => new Story(poles).led();

  it('each has its review, the lead like the others (R2)', () => {
    expect(reviewedPoles(told().aggregate)).toEqual([...poles].sort());
  });

  it.each(turns(invited).map((turn) => turn.join(' ')))(
    'all favourable, in the order %s: one label of all, the lead first (R36)',
    (turn) => {
      const story = turn.split(' ').reduce((so, pole) => so.opinion(pole, 'favourable'), told());
      expect(story.result).toMatchObject({ result: 'concerted', labelling: [lead, ...[...invited].sort()] });
      expect([label(story).state, labelOf(story.aggregate)?.state]).toEqual(['labelled', 'active']);
    },
  );

  it('none of the others says anything: a label of the lead alone, silence being no co-label (R41)', () => {
    const story = told().reach('request', 'coReview');
    expect(story.result).toMatchObject({ result: 'leadAlone', labelling: [lead] });
    for (const pole of invited) expect(story.stateOf(pole)).toBe('silent');
  });

  it('one opposes among favourable others: heard in conciliation, maintained, recorded (R36)', () => {
    const story = others.reduce(
      (so, pole) => so.opinion(pole, 'favourable'),
      told().opinion(first, 'unfavourable'),
    );
    expect(story.state).toBe('conciliation');
    story.request({ type: 'maintainOpposition', pole: first, texts: reasons });
    expect(story.result).toMatchObject({ result: 'withDissent', dissenting: [first] });
    expect(story.result?.labelling).toEqual([lead, ...[...others].sort()]);
  });

  it('every one of the others opposes: each is asked, and the last answer ends the conciliation (R36)', () => {
    const story = invited.reduce((so, pole) => so.opinion(pole, 'unfavourable'), told());
    for (const pole of invited) {
      expect(story.state).toBe('conciliation');
      story.request({ type: 'liftOpposition', pole, texts: reasons });
    }
    expect(story.result).toMatchObject({ result: 'leadAlone', labelling: [lead] });
  });

  it('nothing is ever without a deadline until it has ended (R53)', () => {
    const story = label(told().reach('request', 'coReview')).reach('request', 'archive');
    for (const aggregate of story.seen) {
      const ended = ['closed', 'withdrawn', 'lapsed', 'deleted'].includes(requestOf(aggregate)?.state ?? '');
      if (!ended) expect(dueOf(aggregate).length).toBeGreaterThan(0);
    }
    expect(story.state).toBe('closed');
  });
});

describe('the code', () => {
  const root = join(import.meta.dirname, '..');
  const data = JSON.parse(readFileSync(join(root, 'src/demo/data/cooperation.json'), 'utf8')) as {
    poles: { code: string; short: string }[];
    correspondents: { code: string; kind: string }[];
    calls: { funder: string }[];
  };
  const names = [
    ...data.poles.flatMap(({ code, short }) => [code, short]),
    ...data.correspondents.filter(({ kind }) => kind !== 'region').map(({ code }) => code),
    ...data.calls.map(({ funder }) => funder),
    ...['OSEO', 'ANR', 'FUI', 'Mov.?eo'],
  ];
  const named = new RegExp(`(?<![\\p{L}\\d])(${names.join('|')})(?![\\p{L}\\d])`, 'iu');
  const counted =
    /\b(two|three|four|five|six|seven|[2-9])\s+(pôles|poles|clusters)\b|\bpoles\.length\s*[=!<>]==?\s*[2-9]/i;
  const withoutComments = (source: string) =>
    source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  // What calls asked that were published is data, under the names they were published by (0043).
  const apart = /\.spec\.tsx?$|^src\/demo\/|^src\/rulebook\/call-models\.ts$/;
  const files = ['workflows', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => `${folder}/${String(path)}`)
      .filter((path) => /\.tsx?$/.test(path) && !apart.test(path)),
  );
  const findings = (what: RegExp) =>
    files.filter((path) => what.test(withoutComments(readFileSync(join(root, path), 'utf8'))));

  it('names no pôle and no funder; the demonstration and the models of known calls alone do', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(findings(named)).toEqual([]);
  });

  it('names no number of pôles', () => expect(findings(counted)).toEqual([]));

  it.each(["pole === 'moveo'", "funder: 'Bpifrance'", 'poles.length === 4'])(
    'would be caught with %s',
    (source) => {
      expect([named, counted].some((what) => what.test(source))).toBe(true);
    },
  );
});
