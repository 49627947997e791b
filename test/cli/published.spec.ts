/** A published version of a machine is what it was when it was published. 1 s. */
import { published } from '../../workflows/index.js';
import { publishedIn, publishedModule, republished } from '../../src/cli/docs/published.js';
import { readFileSync } from 'node:fs';

const was = { LabelRequest: { 1: 'a', 2: 'b' } };
const changed = { LabelRequest: { 1: 'a', 2: 'c' }, Label: { 1: 'd' } };
const more = { LabelRequest: { 1: 'a', 2: 'b', 3: 'c' } };

it('the hashes kept are those of the sources (npm run docs writes them)', () => {
  expect(publishedIn('.')).toEqual(published);
  expect(readFileSync('workflows/published.ts', 'utf8')).toBe(publishedModule(published));
  expect(Object.keys(published)).toEqual(
    expect.arrayContaining(['LabelRequest', 'PoleReview', 'Label', 'Call']),
  );
});

it('from 1.0.0 on a change is a new version, and one that is gone is missed', () => {
  expect(() => republished(was, changed, '1.0.0')).toThrow(/LabelRequest v2/);
  expect(() => republished(was, {}, '2.3.1')).toThrow(/LabelRequest v1, LabelRequest v2/);
  expect(republished(was, more, '1.0.0')).toBe(more);
});

it('before 1.0.0 nothing is frozen', () => {
  expect(republished(was, changed, '0.9.12')).toBe(changed);
});
