/** R84, D11: sealed ballots: nobody reads one before the vote is closed, which opens all at once. 5 s. */
import { ballotOf, sevenPoles, Story } from '../test/support/aggregate.js';
import { SealedStory } from '../test/support/sealed-story.js';
import {
  ballots,
  decide,
  defaultRules,
  foreseeOrgan,
  reviewOf,
  sealedBallots,
  type Ballot,
  type Opinion,
} from './index.js';

const [lead = '', east = ''] = sevenPoles;
const two = [lead, east];
const reviewOfLead = `review:${lead}`;
const inner = (story: Story, pole = lead) => reviewOf(story.aggregate, pole)?.context;
const voting = () => SealedStory.submitted(two).toCommittee(lead).openVote(lead) as SealedStory;
const cast = (story: SealedStory, ...said: Ballot[]) => {
  said.forEach((ballot, n) => story.cast(lead, n + 1, ballot));
  return story;
};
const closed = (story: SealedStory) => story.review(lead, { type: 'closeVote' });

/** What a step says, the commitments left out: the only part of it that a ballot may change. */
const told = (story: Story) =>
  JSON.stringify([story.steps, story.aggregate], (key, value: unknown) =>
    key === 'commitment' ? 'c' : value,
  );

describe('while a sealed vote is open', () => {
  it('commands, facts and contexts are the same whatever the ballots are', () => {
    const one = cast(voting(), 'favourable', 'favourable', 'favourable');
    const other = cast(voting(), 'unfavourable', 'abstain', 'complementRequested');
    expect(told(one)).toBe(told(other));
    expect(one.facts.filter((fact) => fact === 'ballotCast')).toHaveLength(3);
  });

  it('the context has who has voted, when, and a commitment: nothing else', () => {
    const story = cast(voting(), 'unfavourable');
    expect(Object.values(inner(story)?.vote?.ballots ?? {})).toEqual([
      {
        person: `${lead}.1`,
        voter: `${lead}.1`,
        at: story.at,
        commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('a ballot that owes its reasons is refused without them, as ever, and so is a second one', () => {
    const story = cast(voting(), 'favourable');
    const bare = { ...ballotOf(`${lead}.2`, 'unfavourable'), texts: {} };
    expect(story.refused(reviewOfLead, bare)).toEqual([{ code: 'ballotReasonsMissing', rule: 'R33' }]);
    expect(story.refused(reviewOfLead, ballotOf(`${lead}.1`, 'abstain'))).toEqual([
      { code: 'ballotAlreadyCast', rule: 'R4' },
    ]);
  });

  it('what is foreseen is what any sealed ballots may make, and no less', () => {
    // The first seat is the chair's; the others are alike.
    const pairs = ballots.flatMap((one, n) => ballots.slice(n).map((other) => [one, other]));
    const three = ballots.flatMap((chair) => pairs.map((pair) => [chair, ...pair]));
    const reached = new Set<Opinion | null>();
    for (const said of three) {
      const now = cast(voting(), ...said);
      reached.add(inner(closed(now.branch()))?.opinion ?? null);
      for (const last of ballots) reached.add(inner(now.branch().cast(lead, 4, last))?.opinion ?? null);
    }
    const context = inner(cast(voting(), 'favourable', 'favourable', 'favourable'));
    const foresight = context && foreseeOrgan(context);
    expect(new Set(foresight?.opinions)).toEqual(reached);
    expect(foresight?.pivotal).toEqual([`seat-${lead}.4`]);
  });

  it('it stays sealed whatever the rules become: how it was opened is how it goes on', () => {
    const story = cast(voting(), 'favourable').review(lead, { type: 'adoptRules', rules: defaultRules });
    story.cast(lead, 2, 'unfavourable').cast(lead, 3, 'unfavourable').cast(lead, 4, 'unfavourable');
    expect([(story as SealedStory).asked.length, inner(story)?.opinion]).toEqual([4, 'unfavourable']);
  });

  it('is so by setting alone: without it nothing is sealed, and no vote says so', () => {
    const story = new SealedStory(two).submit().admit().toCommittee(lead).openVote(lead);
    story.cast(lead, 1, 'unfavourable');
    expect(inner(story)?.vote).not.toHaveProperty('sealed');
    expect(inner(story)?.vote?.ballots[`seat-${lead}.1`]).toMatchObject({ ballot: 'unfavourable' });
  });
});

describe('the end of a sealed vote', () => {
  const endings: [string, Ballot[], (story: SealedStory) => Story, string][] = [
    [
      'the last ballot',
      ['favourable', 'unfavourable', 'favourable'],
      (s) => s.cast(lead, 4, 'abstain'),
      'castBallot',
    ],
    ['the chair', ['favourable', 'favourableWithReservations', 'abstain'], closed, 'closeVote'],
    [
      'its deadline',
      ['unfavourable', 'unfavourable', 'favourable'],
      (s) => s.reach(reviewOfLead, 'voteWindow'),
      'deadlineReached',
    ],
    [
      'the recusal of the one who has not voted',
      ['favourable', 'favourable', 'complementRequested'],
      (s) => s.declare(lead, `${lead}.4`, false),
      'noteDeclaration',
    ],
  ];

  it.each(endings)('by %s opens all at once, and counts what an open vote would', (_, said, end, type) => {
    const story = end(cast(voting(), ...said)) as SealedStory;
    const plain = new Story(two).submit().admit().toCommittee(lead).openVote(lead);
    said.forEach((ballot, n) => plain.cast(lead, n + 1, ballot));
    end(plain as SealedStory);
    expect(inner(story)?.tally).toEqual(inner(plain)?.tally);
    expect(inner(story)?.opinion).toBe(inner(plain)?.opinion);

    const closing = story.steps.find(({ command }) => 'opened' in command);
    expect(closing?.command.type).toBe(type);
    const { opened } = closing?.command as unknown as {
      opened: { value: { seat: string; ballot: Ballot } }[];
    };
    const given = type === 'castBallot' ? [...said, 'abstain'] : said;
    expect(opened.map(({ value }) => [value.seat, value.ballot])).toEqual(
      given.map((ballot, n) => [`seat-${lead}.${n + 1}`, ballot]),
    );
    expect(closing?.facts.map(({ type: fact }) => fact)).toEqual(
      expect.arrayContaining(['ballotsOpened', 'voteClosed', 'opinionProposed']),
    );
    expect(sealedBallots(story.aggregate)).toEqual([]);
  });

  it('is not decided while a ballot is not at hand, and moves nothing in a rehearsal', () => {
    const story = cast(voting(), 'favourable', 'favourable', 'favourable');
    const command = { type: 'closeVote', at: story.at, by: { kind: 'clock' as const } };
    const asked = decide(story.aggregate, { key: reviewOfLead, command });
    expect(asked).toEqual({ ok: false, reasons: [], wants: expect.arrayContaining([...story.box.keys()]) });
    const rehearsed = decide(story.aggregate, { key: reviewOfLead, command, seals: { opened: 'unknown' } });
    expect(rehearsed).toMatchObject({ ok: true, aggregate: story.aggregate, steps: [{ facts: [] }] });
  });

  it('is refused when a ballot is no longer the one that was committed to, or is gone', () => {
    for (const tamper of [change, (story: SealedStory) => story.box.delete([...story.box.keys()][0] ?? '')]) {
      const story = cast(voting(), 'favourable', 'favourable', 'favourable');
      tamper(story);
      const refusal = [{ code: 'sealedBallotAltered', rule: 'R84', params: { ballots: 1 } }];
      expect(story.refused(reviewOfLead, { type: 'closeVote' })).toEqual(refusal);
      expect(story.stateOf(lead)).toBe('inReview.committee.voting');
    }
  });

  it('opens no ballot under another seat than the one it was cast for', () => {
    const story = cast(voting(), 'favourable', 'favourable', 'favourable');
    const [first, second, third] = [...story.box.values()];
    if (!first || !second || !third) throw new Error('three ballots');
    const swapped = [{ ...first, value: second.value }, { ...second, value: first.value }, third];
    const opened = Object.fromEntries(swapped.map((one) => [one.commitment, one]));
    const command = { type: 'closeVote', at: story.at, by: { kind: 'clock' as const } };
    const outcome = decide(story.aggregate, { key: reviewOfLead, command, seals: { opened } });
    const refusal = { code: 'sealedBallotAltered', rule: 'R84', params: { ballots: 2 } };
    expect(outcome).toEqual({ ok: false, reasons: [refusal] });
  });

  it('of which one was spoilt undoes neither the last ballot nor a recusal: the closing alone is refused', () => {
    const ends: ((story: Story) => Story)[] = [
      (story) => story.cast(lead, 4, 'favourable'),
      (story) => story.declare(lead, `${lead}.4`, false),
    ];
    for (const end of ends) {
      const story = cast(voting(), 'favourable', 'favourable', 'favourable');
      change(story);
      end(story);
      expect(story.stateOf(lead)).toBe('inReview.committee.voting');
      expect(story.refused(reviewOfLead, { type: 'closeVote' })).toMatchObject([
        { code: 'sealedBallotAltered' },
      ]);
    }
  });
});

function change(story: SealedStory): void {
  const [[commitment, opened] = []] = [...story.box];
  if (commitment && opened)
    story.box.set(commitment, { ...opened, value: { ...opened.value, ballot: 'unfavourable' } });
}
