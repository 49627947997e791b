/** D4: what is foreseen is what is reached by playing every continuation through `decide`. About 10 s. */
import { sevenPoles, Story } from '../../test/support/aggregate.js';
import {
  ballots,
  decisionModels,
  foreseeJoint,
  foreseeOrgan,
  requestOf,
  reviewOf,
  settingsOf,
  type Ballot,
  type JointOutcome,
  type Opinion,
  type RuleValues,
} from '../index.js';

const [lead = '', east = '', north = ''] = sevenPoles;
const three = [lead, east, north];
const texts = { reasons: { id: 'r', hash: 'h' } };
const branch = (story: Story): Story =>
  Object.assign(new Story(story.poles), { aggregate: story.aggregate, at: story.at });

/** Every way a pôle may go on from here: its opinions, silence, and in conciliation both answers. */
function endings(story: Story): Set<JointOutcome> {
  const found = new Set<JointOutcome>();
  const play = (now: Story): void => {
    const { state, context } = requestOf(now.aggregate) ?? { state: 'none', context: null };
    if (!context) return;
    if (state === 'postponed') return void found.add('postponed');
    if (state === 'takeOver') return void found.add('refused');
    if (state === 'jointDecision') return void found.add(context.outcome?.result ?? 'lapsed');
    if (state === 'conciliation') {
      const pole =
        Object.keys(context.positions).find((one) => context.positions[one]?.opposition === 'open') ?? '';
      play(branch(now).request({ type: 'liftOpposition', pole, texts }));
      return play(branch(now).request({ type: 'maintainOpposition', pole, texts }));
    }
    const next = state === 'leadReview' ? lead : context.invited.find((pole) => !context.positions[pole]);
    if (!next) return;
    const words: Opinion[] = ['favourable', 'unfavourable', next === lead ? 'postponed' : 'noObjection'];
    for (const word of words) play(branch(now).opinion(next, word));
    if (next !== lead && state === 'leadReview') return;
    if (next !== lead) play(branch(now).reach('request', 'coReview'));
  };
  play(story);
  return found;
}

function foreseen(story: Story) {
  const context = requestOf(story.aggregate)?.context;
  if (!context?.submission || !context.leadPole) throw new Error('no lead yet');
  const rules = settingsOf(context.submission.rules.values);
  const { leadPole, invited, positions } = context;
  return foreseeJoint({ lead: leadPole, invited, positions, rules });
}

const admitted = (rules: Partial<RuleValues>) => new Story(three).submit({}, rules).admit();
const starts: Record<string, (story: Story) => Story> = {
  'nobody has spoken': (story) => story,
  'the lead is favourable': (story) => story.opinion(lead, 'favourable'),
  'two are favourable': (story) => story.opinion(lead, 'favourable').opinion(east, 'favourable'),
  'one is opposed': (story) => story.opinion(lead, 'favourable').opinion(east, 'unfavourable'),
  'all but an opposition is settled': (story) =>
    story.opinion(lead, 'favourable').opinion(east, 'unfavourable').opinion(north, 'favourable'),
};

describe.each([
  ['parallelLabels', false],
  ['parallelLabels', true],
  ['leadAfterOpinions', false],
] as const)('under %s, dissentBlocks %s', (decisionModel, dissentBlocks) => {
  it.each(Object.entries(starts))('when %s, the results foreseen are those reached', (_, start) => {
    const story = start(admitted({ decisionModel, dissentBlocks }));
    if (requestOf(story.aggregate)?.state === 'jointDecision') return;
    expect([...foreseen(story).results].sort()).toEqual([...endings(story)].sort());
  });
});

it.each(Object.entries(starts))(
  'in a single committee nothing is reached that was not foreseen: when %s',
  (_, start) => {
    const story = start(admitted({ decisionModel: 'singleCommittee' }));
    const { results } = foreseen(story);
    for (const reached of endings(story)) expect(results).toContain(reached);
  },
);

describe('what is settled, and who can turn it', () => {
  it('a favourable lead and pôle leave the third to make a dissent, and it alone', () => {
    const story = starts['two are favourable']?.(admitted({})) ?? admitted({});
    expect(foreseen(story)).toEqual({ results: ['concerted', 'withDissent'], pivotal: [north] });
  });

  it('where the lead decides, its opinion settles everything', () => {
    const story = admitted({ decisionModel: 'leadAfterOpinions' }).opinion(lead, 'favourable');
    expect(foreseen(story)).toEqual({ results: ['leadAlone'], pivotal: [] });
  });

  it('takes a few milliseconds for nine pôles that have not spoken', () => {
    for (const decisionModel of decisionModels) {
      const rules = settingsOf({ decisionModel });
      const invited = Array.from({ length: 8 }, (_, n) => `p${n}`);
      expect(foreseeJoint({ lead: 'lead', invited, positions: {}, rules }).results.length).toBeGreaterThan(2);
    }
  });
});

describe('of an open vote', () => {
  /** The opinions reached by casting every ballot, or closing the vote, in all ways. */
  function opinionsFrom(story: Story, from: number): Set<Opinion | null> {
    const found = new Set<Opinion | null>();
    const play = (now: Story, member: number): void => {
      const review = reviewOf(now.aggregate, lead);
      if (review?.state !== 'inReview.committee.voting')
        return void found.add(review?.context.opinion ?? null);
      if (member > 4) return play(branch(now).review(lead, { type: 'closeVote' }), member);
      play(now, member + 1);
      for (const ballot of ballots) play(branch(now).cast(lead, member, ballot), member + 1);
    };
    play(story, from);
    return found;
  }

  const cases: [string, Ballot[]][] = [
    ['two have voted', ['favourable', 'unfavourable']],
    ['two agree', ['favourable', 'favourable']],
    ['three agree', ['favourable', 'favourable', 'favourable']],
    ['three are against', ['unfavourable', 'unfavourable', 'complementRequested']],
  ];

  it.each(cases)('when %s, the opinions foreseen are those reached', (_, cast) => {
    const story = admitted({}).toCommittee(lead).openVote(lead);
    cast.forEach((ballot, n) => story.cast(lead, n + 1, ballot));
    const context = reviewOf(story.aggregate, lead)?.context;
    const foresight = context && foreseeOrgan(context);
    expect(new Set(foresight?.opinions)).toEqual(opinionsFrom(story, cast.length + 1));
  });

  it('says a vote is settled when the last ballot changes nothing', () => {
    const story = admitted({}).toCommittee(lead).openVote(lead);
    for (const member of [1, 2, 3]) story.cast(lead, member, 'favourable');
    const context = reviewOf(story.aggregate, lead)?.context;
    expect(context && foreseeOrgan(context)).toEqual({ opinions: ['favourable'], pivotal: [] });
  });

  it('says nothing while more than nine have still to vote: the ends alone would call settled what is not', () => {
    const story = admitted({}).toCommittee(lead).openVote(lead);
    const context = reviewOf(story.aggregate, lead)?.context;
    const [seat] = context?.vote?.electorate ?? [];
    if (!context?.vote || !seat) throw new Error('no open vote');
    const of = (seats: number) => ({
      ...context,
      vote: {
        ...context.vote,
        electorate: Array.from({ length: seats }, (_, n) => ({ ...seat, id: `s${n}` })),
      },
    });
    expect(foreseeOrgan(of(10) as typeof context)).toBeNull();
    expect(foreseeOrgan(of(9) as typeof context)?.opinions.length).toBeGreaterThan(3);
  });
});
