import { requestOf, type Ballot } from '../../workflows/index.js';
import { rollsOf, sevenPoles, Story, text } from './aggregate.js';

/*
 * Requests of two pôles that both stand aside, and the outside panel that judges in their place (R63h).
 */

export const [west = '', east = ''] = sevenPoles;
export const two = [west, east];
export const aside = { type: 'recusePole' as const, rolls: rollsOf(two), texts: { reasons: text('why') } };
export const contextOf = (story: Story) => requestOf(story.aggregate)?.context;
export const panel = (experts = ['o1', 'o2', 'o3'], pole = east) => ({
  ...{ type: 'namePanel' as const, pole, experts, decision: 'COPIL-2026-05' },
});
/** The lead stands aside, then the only other pôle of the charter, which has become the lead. */
export const alone = () => {
  const story = new Story(two).submit().admit().review(west, aside);
  if (story.state === 'leadAttribution') story.reach('request', 'leadAttribution');
  return story.review(east, aside);
};
export const excludedOf = (pole: string, story: Story) =>
  story.request({ type: 'askExclusion', pole, whom: 'pole', texts: { reasons: text('why') } }).request({
    ...{ type: 'grantExclusion', pole, exclusion: `${pole}-1`, person: null, rolls: rollsOf(two) },
  });
export const declares = (story: Story, who: string, clear = true) =>
  story.request({ type: 'declareInterests', person: who, clear, rolls: {} });
export const gives = (story: Story, who: string, ballot: Ballot) =>
  story.request({ type: 'givePanelOpinion', person: who, ballot, texts: { reasons: text(`of-${who}`) } });
/** Why the naming would be refused; nothing where it would be taken. */
export const codesOf = (story: Story, experts?: string[], pole?: string) => {
  const outcome = story.ask('request', panel(experts, pole));
  return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
};
export const named = (experts?: string[]) => alone().request(panel(experts));
export const said = (...ballots: Ballot[]) =>
  ballots.reduce((story, ballot, rank) => {
    const who = `o${rank + 1}`;
    return gives(declares(story, who), who, ballot);
  }, named());
