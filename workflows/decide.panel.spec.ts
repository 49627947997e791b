/** R63h as its sentence reads: all pôles recused → an outside panel of three or more, opinion only, one pôle signs. 2 s. */
import { Story, text } from '../test/support/aggregate.js';
import {
  east,
  west,
  two,
  aside,
  contextOf,
  panel,
  alone,
  excludedOf,
  declares,
  gives,
  codesOf,
  named,
  said,
} from '../test/support/panel-story.js';
import { reasonsOfDecision, type Ballot } from './index.js';

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
