/** R63h as its sentence reads: all pôles recused → an outside panel of three or more, opinion only, one pôle signs. 2 s. */
import { rollsOf, sevenPoles, Story, text } from '../test/support/aggregate.js';
import { reasonsOfDecision, requestOf, type Ballot } from './index.js';

const [west = '', east = ''] = sevenPoles;
const two = [west, east];
const aside = { type: 'recusePole' as const, rolls: rollsOf(two), texts: { reasons: text('why') } };
const contextOf = (story: Story) => requestOf(story.aggregate)?.context;
const panel = (experts = ['o1', 'o2', 'o3'], pole = east) => ({
  ...{ type: 'namePanel' as const, pole, experts, decision: 'COPIL-2026-05' },
});
/** The lead stands aside, then the only other pôle of the charter, which has become the lead. */
const alone = () => {
  const story = new Story(two).submit().admit().review(west, aside);
  if (story.state === 'leadAttribution') story.reach('request', 'leadAttribution');
  return story.review(east, aside);
};
const excludedOf = (pole: string, story: Story) =>
  story.request({ type: 'askExclusion', pole, whom: 'pole', texts: { reasons: text('why') } }).request({
    ...{ type: 'grantExclusion', pole, exclusion: `${pole}-1`, person: null, rolls: rollsOf(two) },
  });
const declares = (story: Story, who: string, clear = true) =>
  story.request({ type: 'declareInterests', person: who, clear, rolls: {} });
const gives = (story: Story, who: string, ballot: Ballot) =>
  story.request({ type: 'givePanelOpinion', person: who, ballot, texts: { reasons: text(`of-${who}`) } });
/** Why the naming would be refused; nothing where it would be taken. */
const codesOf = (story: Story, experts?: string[], pole?: string) => {
  const outcome = story.ask('request', panel(experts, pole));
  return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
};
const named = (experts?: string[]) => alone().request(panel(experts));
const said = (...ballots: Ballot[]) =>
  ballots.reduce((story, ballot, rank) => {
    const who = `o${rank + 1}`;
    return gives(declares(story, who), who, ballot);
  }, named());

describe('a request whose every pôle stands aside (R63h)', () => {
  it('waits for steering with a date, whoever was the last: by its own act, or as a partner', () => {
    const story = alone();
    expect(story.state).toBe('panelNaming');
    expect(story.facts.slice(-3)).not.toContain('leadUndetermined');
    expect(story.dueNames()).toContain('request/panelNaming');
    const partners = new Story(two).submit({ partnerPoles: two }).admit();
    expect(partners.state).toBe('panelNaming');
  });

  it('by an exclusion granted of the last pôle', () => {
    const story = new Story(two).submit({ partnerPoles: [west] }).admit();
    story.reach('request', 'leadAttribution');
    expect(excludedOf(east, story).state).toBe('panelNaming');
  });

  it('is told to steering when nobody is named in time, and lapses at the closing alone', () => {
    const story = alone().reach('request', 'panelNaming');
    expect([story.state, story.facts.at(-1)]).toEqual(['panelNaming', 'deadlineMissed']);
    expect(story.reach('request', 'closing').state).toBe('lapsed');
  });
});

describe('an outside panel (R63h)', () => {
  it('has three experts at least, each once, none of whom stands aside', () => {
    const story = declares(alone(), 'tied', false);
    const codes = (experts: string[], pole = east) =>
      story.refused('request', panel(experts, pole)).map(({ code }) => code);
    expect(codes(['o1', 'o2'])).toEqual(['panelTooSmall']);
    expect(codes(['o1', 'o2', 'o2'])).toEqual(['panelTooSmall']);
    expect(codes(['o1', 'o2', 'tied'])).toEqual(['personAside']);
    expect(codes(['o1', 'o2', 'o3'], 'elsewhere')).toContain('poleNotMember');
  });

  it('has three, and not more, where an organ needs six', () => {
    const story = new Story(two).submit({ partnerPoles: two }, { minimumVoters: 6 }).admit();
    expect(story.request(panel()).state).toBe('panelReview');
  });

  it('is signed by no partner, nor by whom the holder has had excluded, while another pôle is left', () => {
    const partner = new Story(two).submit({ partnerPoles: [west] }).admit();
    partner.review(east, aside);
    const codes = (story: Story, pole: string) => codesOf(story, undefined, pole);
    expect([codes(partner, west), codes(partner, east)]).toEqual([['poleTied'], []]);
    const excluded = excludedOf(east, new Story(two).submit().admit().review(west, aside));
    expect([codes(excluded, east), codes(excluded, west)]).toEqual([['poleTied'], []]);
    const all = new Story(two).submit({ partnerPoles: two }).admit();
    expect(codes(all, west)).toEqual([]);
  });

  it('is named by nobody while a pôle is left', () => {
    const story = new Story(two).submit().admit().review(west, aside);
    expect(story.refused('request', panel()).map(({ code }) => code)).toEqual(['notInThisState']);
  });

  it('judges after declaring, each once, with reasons, and nobody else does', () => {
    const story = named();
    const asks = (person: string, ballot: Ballot = 'favourable', texts = {}) =>
      story.refused('request', { type: 'givePanelOpinion', person, ballot, texts }).map(({ code }) => code);
    expect(asks('o1')).toEqual(['interestsNotDeclared']);
    expect(asks('o9')).toContain('notOnPanel');
    declares(story, 'o1');
    expect(asks('o1', 'unfavourable')).toEqual(['ballotReasonsMissing']);
    gives(story, 'o1', 'favourable');
    expect(asks('o1')).toEqual(['ballotAlreadyCast']);
  });

  it.each<[Ballot[], string, string[]]>([
    [['favourable', 'favourable', 'unfavourable'], 'leadAlone', [east]],
    [['favourable', 'unfavourable', 'unfavourable'], 'refused', []],
    [['favourable', 'complementRequested', 'complementRequested'], 'postponed', []],
    [['favourable', 'unfavourable', 'abstain'], 'postponed', []],
  ])('counts %j like an organ’s vote, without a casting vote: %s', (ballots, result, labelling) => {
    const story = said(...ballots);
    expect(story.state).toBe('jointDecision');
    expect(story.result).toMatchObject({ result, labelling, model: 'outsidePanel', dissenting: [] });
  });

  it('gives an opinion only: the pôle that signs certifies it, and no other result', () => {
    const story = said('favourableWithReservations', 'favourableWithReservations', 'favourable');
    expect(story.result?.reservations).toEqual([
      ...[
        { pole: east, text: text('of-o1') },
        { pole: east, text: text('of-o2') },
      ],
    ]);
    story.request({ type: 'confirmOutcome' });
    expect(story.state).toBe('labelled');
    const refused = said('unfavourable', 'favourable', 'unfavourable').request({ type: 'confirmOutcome' });
    expect(refused.state).toBe('refused');
    const context = contextOf(refused);
    if (!context) throw new Error('no request');
    expect(reasonsOfDecision(context)).toEqual([
      ...[
        { pole: east, text: text('of-o1') },
        { pole: east, text: text('of-o3') },
      ],
    ]);
  });

  it('left with fewer than three is named anew, and keeps the opinions of those who stay', () => {
    const story = named();
    gives(declares(story, 'o1'), 'o1', 'favourable');
    declares(story, 'o2', false);
    expect(story.state).toBe('panelNaming');
    story.request(panel(['o1', 'o3', 'o4']));
    for (const who of ['o3', 'o4']) gives(declares(story, who), who, 'favourable');
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'leadAlone']);
  });

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
    expect([story.state, story.result?.labelling, story.facts.at(-1)]).toEqual([
      ...['jointDecision', [west], 'outcomeComputed'],
    ]);
  });

  it('whose expert has an interest tells the pôle they come from nothing (R84)', () => {
    const story = named();
    story.request({ type: 'declareInterests', person: 'o1', clear: false, rolls: rollsOf([west]) });
    expect(story.facts).not.toContain('personRecused');
    expect(story.steps.at(-1)?.facts.map(({ type }) => type)).not.toContain('electorateShort');
  });

  it('that has not spoken in time decides by its quorum, and is named anew without one (R43)', () => {
    const late = declares(named(), 'o1');
    gives(late, 'o1', 'favourable');
    expect(late.reach('request', 'panelOpinion').state).toBe('panelNaming');
    const four = alone().request(panel(['o1', 'o2', 'o3', 'o4']));
    for (const who of ['o1', 'o2', 'o3']) gives(declares(four, who), who, 'favourable');
    expect(four.state).toBe('panelReview');
    expect(four.reach('request', 'panelOpinion').state).toBe('jointDecision');
  });

  it('lapses with its call, and ends with a withdrawal', () => {
    expect(named().request({ type: 'withdraw' }).state).toBe('withdrawn');
    expect(named().request({ type: 'cancelCall', decision: 'COPIL-2026-06' }).state).toBe('lapsed');
  });
});
