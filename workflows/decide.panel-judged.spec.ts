/** R63h: what was judged stays judged, and who signs it may change. 1 s. */
import { rollsOf } from '../test/support/aggregate.js';
import {
  east,
  west,
  contextOf,
  panel,
  alone,
  declares,
  gives,
  codesOf,
  named,
  said,
} from '../test/support/panel-story.js';
import { reasonsOfDecision, type Ballot } from './index.js';

describe('what an outside panel has judged (R63h)', () => {
  it('is not recounted when an expert leaves after the count, and is certified as it was', () => {
    const four = alone().request(panel(['o1', 'o2', 'o3', 'o4']));
    const tied: Ballot[] = ['favourable', 'favourable', 'unfavourable', 'unfavourable'];
    tied.forEach((ballot, rank) => gives(declares(four, `o${rank + 1}`), `o${rank + 1}`, ballot));
    expect(four.result?.result).toBe('postponed');
    declares(four, 'o4', false).request({ type: 'confirmOutcome' });
    expect([four.state, four.result]).toMatchObject(['postponed', { result: 'postponed', labelling: [] }]);
    const context = contextOf(four);
    expect(context && reasonsOfDecision(context)).toHaveLength(2);
  });

  it('postponed by abstentions says why', () => {
    const context = contextOf(said('abstain', 'abstain', 'abstain').request({ type: 'confirmOutcome' }));
    expect(context && [context.outcome?.result, reasonsOfDecision(context).length]).toEqual(['postponed', 3]);
  });

  it('loses nobody who has judged; once it has, another pôle may sign, and nothing else changes', () => {
    const story = named();
    gives(declares(story, 'o1'), 'o1', 'favourable');
    const codes = (experts: string[]) => codesOf(story, experts, west);
    expect([codes(['o2', 'o3', 'o4']), codes(['o1', 'o3', 'o4'])]).toEqual([['panelHasJudged'], []]);
    for (const who of ['o2', 'o3']) gives(declares(story, who), who, 'favourable');
    expect(story.result?.labelling).toEqual([east]);
    expect([codes(['o1', 'o2', 'o4']), codes(['o1', 'o2', 'o3', 'o4'])]).toEqual([
      ['panelHasJudged'],
      ['panelHasJudged'],
    ]);
    story.request(panel(['o1', 'o2', 'o3'], west));
    expect([story.state, story.result?.labelling, story.facts.slice(-2)]).toEqual([
      ...['jointDecision', [west], ['signerNamed', 'outcomeComputed']],
    ]);
  });

  it('whose expert has an interest tells the pôle they come from nothing (R84)', () => {
    const story = named();
    story.request({ type: 'declareInterests', person: 'o1', clear: false, rolls: rollsOf([west]) });
    expect(story.facts).not.toContain('personRecused');
    expect(story.steps.at(-1)?.facts.map(({ type }) => type)).not.toContain('electorateShort');
  });
});
