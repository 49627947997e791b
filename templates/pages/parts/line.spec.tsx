import { renderFragment } from '../layout/render-page.js';
import { Line } from './line.js';
import { twoLines } from './line-drawing.js';
import { placeBranches, type Branch, type LineModel, type Station } from './line-model.js';

const STATES: Station['state'][] = ['done', 'done', 'current', 'blocked', 'possible'];
const stations: Station[] = STATES.map((state, index) => ({
  key: `s${index}`,
  name: `Étape ${index}`,
  state,
  date: state === 'blocked' ? undefined : `2027-03-0${index + 1}`,
  note: state === 'blocked' ? 'il manque le préaccord' : undefined,
}));
const branches: Branch[] = [
  { key: 'conciliation', name: 'Concertation', from: 's2', to: 's3', kind: 'detour' },
  { key: 'refused', name: 'Refusé', from: 's3', kind: 'ending' },
  { key: 'takeOver', name: 'Reprise', from: 's3', to: 's1', kind: 'comeback' },
  { key: 'withdrawn', name: 'Retrait', from: 's4', kind: 'ending' },
];
const line: LineModel = { stations, branches };

const render = (model: LineModel) => renderFragment('fr', <Line line={model} />);
const keys = (html: string, tag: string, kind: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]* data-${kind}="([^"]+)"`, 'g'))].map(([, key]) => key);

describe('the line', () => {
  it('draws the stations and branches its list says, no more and no fewer', () => {
    const html = render(line);
    expect(keys(html, 'g', 'station')).toEqual(stations.map(({ key }) => key));
    expect(keys(html, 'li', 'station')).toEqual(keys(html, 'g', 'station'));
    expect(keys(html, 'g', 'branch').sort()).toEqual(branches.map(({ key }) => key).sort());
    expect(keys(html, 'li', 'branch').sort()).toEqual(keys(html, 'g', 'branch').sort());
  });

  it('says each state in words, a blocked one with its reason', () => {
    const text = render(line).replace(/<[^>]+>/g, '|');
    expect(text).toMatch(/Étape 0\|+fait le 1er.mars/);
    expect(text).toMatch(/Étape 2\|+en cours, jusqu’au mercredi 3.mars/);
    expect(text).toContain('bloqué, il manque le préaccord');
    expect(text).toMatch(/Étape 4\|+prévu le 5.mars/);
    expect(text).toContain('retour possible de « Étape 3 » à « Étape 1 »');
  });

  it('marks the current step once, and is red only for the reader who must act', () => {
    expect(render(line).match(/aria-current="step"/g)).toHaveLength(1);
    expect(render(line)).toContain('class="ln calm"');
    expect(render({ ...line, you: true })).not.toContain('calm');
  });

  it('never lets two branches run on the same row above the same gap', () => {
    const rows = Object.fromEntries(placeBranches(line).map(({ branch, row }) => [branch.key, row]));
    expect(rows).toEqual({ conciliation: 0, refused: 0, takeOver: 1, withdrawn: 1 });
  });

  it('shows the list alone beyond nine stations', () => {
    const many = Array.from({ length: 10 }, (_, index): Station => ({
      key: `k${index}`,
      name: 'x',
      state: 'done',
    }));
    const html = render({ stations: many });
    expect(html).not.toContain('<svg');
    expect(html).toContain('ln calm long');
  });

  it('cuts a long name where its two halves are most alike', () => {
    expect(twoLines('Instruction concertée')).toEqual(['Instruction', 'concertée']);
    expect(twoLines('Dépôt')).toEqual(['Dépôt']);
  });
});
