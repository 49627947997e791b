/** R69: the light track is for a project that only answers what had been asked of it; pure. */
import { sevenPoles, submissionOf, Story } from '../../test/support/aggregate.js';
import { answersTo, pinnedOf, postponedStory, presented } from '../../test/support/resubmission-tales.js';
import { publishedProjects } from '../demo/projects.js';
import type { DossierContent, DossierFacts } from '../dossiers/index.js';
import { isMinorAgain } from './resubmissions.js';
import { changeIn } from './versions.js';
import type { LabellingWorld } from './world.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const three = [lead, east, north];
const [published] = publishedProjects();
const content = {
  ...(published?.content as DossierContent),
  wishedLead: lead,
  coLabels: [{ pole: east, reason: 'Essais.' }],
};
const terms = { source: null, territories: three.map((code) => ({ code, regions: [] })), earlier: {} };
const rulesBefore = submissionOf(three).rules.values;
type Compared = NonNullable<DossierFacts['comparedAgain']>;
const same: Compared = {
  ...{ before: content, after: content, terms, termsBefore: terms, rulesBefore, partnerPoles: [] },
  technical: { before: ['a'], after: ['a'] },
};
const worldOf = (dossier: Partial<DossierFacts>) =>
  ({
    dossier,
    cooperation: { poles: three.map((code) => ({ code, member: true, regions: [] })) },
  }) as unknown as LabellingWorld;
const pinned = pinnedOf(postponedStory());
const submitted = new Story(three, { resubmission: pinned }).request({
  ...{ type: 'submit', submission: submissionOf(three), texts: answersTo(pinned) },
});
const isLight = (change: Partial<Compared>) =>
  isMinorAgain(submitted.aggregate, worldOf({ comparedAgain: { ...same, ...change } }));
const after = (change: Partial<DossierContent>) => ({ after: { ...content, ...change } });

describe('the light track of a project presented again', () => {
  it('is for one that says the same, whatever its titles, and adds what it likes to its pieces', () => {
    expect(isLight({})).toBe(true);
    expect(isLight(after({ titleFr: 'Autre titre' }))).toBe(true);
    expect(isLight({ technical: { before: ['a'], after: ['b', 'a'] } })).toBe(true);
    expect(isLight(after({ coLabels: [] }))).toBe(true);
  });

  it.each<[string, Partial<Compared>]>([
    ['has another description', after({ description: 'Tout autre chose, que personne n’a lu.' })],
    ['wishes another lead', after({ wishedLead: east, coLabels: [{ pole: lead, reason: 'Essais.' }] })],
    [
      'asks a pôle that was not',
      after({ coLabels: [...content.coLabels, { pole: north, reason: 'Essais.' }] }),
    ],
    ['drops its technical annex', { technical: { before: ['a'], after: [] } }],
    ['replaces it', { technical: { before: ['a'], after: ['b'] } }],
    [
      'is for a call of other thresholds',
      { rulesBefore: { ...rulesBefore, eligibility: { partnerShare: 0.5 } } },
    ],
  ])('is not for one that %s', (_, change) => {
    expect(isLight(change)).toBe(false);
  });
});

describe('a version of a project on the light track', () => {
  const words = (other: number) =>
    Array.from({ length: 100 }, (_, index) => (index < other ? 'autre' : `mot${index}`)).join(' ');
  const say = (other: number): DossierContent => ({ ...content, description: words(other) });
  const world = worldOf({
    compared: { before: say(8), after: say(16), terms },
    comparedAgain: { ...same, before: say(0), after: say(8) },
  });

  it('is compared with what was postponed: two small steps may be a large one', () => {
    expect(changeIn({ world, aggregate: presented(true).aggregate }, { partnerPoles: [] }).grounds).toEqual([
      'objectives',
    ]);
    expect(changeIn({ world, aggregate: presented(false).aggregate }, { partnerPoles: [] }).grounds).toEqual(
      [],
    );
  });
});
