/** R62: the next change of a labelled project is compared with the version in force, partners among it; pure. 1 s. */
import { rollsOf } from '../../test/support/aggregate.js';
import { answersOnChange } from '../../test/support/change-tales.js';
import { declares } from '../../test/support/changes.js';
import { settled, three } from '../../test/support/versions.js';
import { publishedProjects } from '../demo/projects.js';
import type { DossierContent, DossierFacts } from '../dossiers/index.js';
import { changeIn } from './versions.js';
import type { LabellingWorld } from './world.js';

const [lead = '', east = '', north = ''] = three;
const content = publishedProjects()[0]?.content as DossierContent;
const terms = { source: null, territories: three.map((code) => ({ code, regions: [] })), earlier: {} };
/** Nothing is written otherwise: what is found can only be of the partners. */
const dossier: Partial<DossierFacts> = { compared: { before: content, after: content, terms } };
const world = {
  dossier,
  cooperation: { poles: three.map((code) => ({ code, member: true, regions: [] })) },
} as unknown as LabellingWorld;

const labelled = () => settled().request({ type: 'confirmOutcome' });
const groundsOf = (story: ReturnType<typeof labelled>, partnerPoles: string[]) =>
  changeIn({ world, aggregate: story.aggregate }, { partnerPoles }).grounds;
const taken = (partnerPoles: string[]) => {
  const rolls = rollsOf(three);
  const story = labelled().label(declares(['partnerPole'], { partnerPoles, rolls }));
  return [lead, east].reduce((so, pole) => answersOnChange(so, pole, 'for'), story);
};

it('a pôle that has become a partner by the change before is no news of the next', () => {
  expect(groundsOf(labelled(), [north])).toEqual(['partnerPole']);
  expect(groundsOf(taken([north]), [north])).toEqual([]);
});

it('one that has left the project since, and joins it again, is', () => {
  const story = taken([north]);
  const again = story.label(declares(['objectives'], { version: 3, rolls: rollsOf(three) }));
  const without = [lead, east].reduce((so, pole) => answersOnChange(so, pole, 'for', 2), again);
  expect(groundsOf(without, [north])).toEqual(['partnerPole']);
});
