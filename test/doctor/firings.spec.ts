/** R53, from its text: a timer fires once in its step; what opens the step anew opens it. Told in memory, under a second. */
import { firedTwice } from '../../src/doctor/firings.js';
import type { Entry, RequestRead } from '../../src/doctor/request-read.js';
import { reviewKey } from '../../workflows/index.js';
import { call, rollsOf, Story } from '../support/aggregate.js';

const [lead, east] = ['ouest', 'est'];
const moveCall = {
  ...{ type: 'moveCall' as const, decision: 'COPIL-2026-02' },
  call: { ...call, version: 1, closesAt: '2026-12-15T11:00:00.000Z', depositBy: '2026-12-15T11:00:00.000Z' },
};

/** What the doctor reads of a trail that says this. */
function readOf(
  { steps }: Story,
  told: (facts: { type: string }[]) => { type: string }[] = (facts) => facts,
) {
  const chains: Record<string, Entry[]> = {};
  for (const { key, command, facts } of steps) {
    const chain = (chains[key] ??= []);
    const body = { command, facts: told(facts) };
    const { at = '' } = command as { at?: string };
    chain.push({ instance: key, key, seq: chain.length, at, text: '', body } as unknown as Entry);
  }
  return { chains, instances: chains } as unknown as RequestRead;
}

it('a deadline that acts twice in one step is found', () => {
  const story = new Story([lead, east]).submit().admit().reach('request', 'leadReview');
  expect(firedTwice(readOf(story))).toEqual([]);
  const { chains, ...read } = readOf(story);
  const missed = chains['request']?.at(-1);
  if (!missed) throw new Error('missed');
  expect(
    firedTwice({ ...read, chains: { ...chains, request: [...(chains['request'] ?? []), missed] } }),
  ).toHaveLength(1);
});

it('a step whose end comes again with the call’s new dates may be missed again (R52)', () => {
  const story = new Story([lead, east]);
  story.at = '2026-06-09T09:00:00.000Z';
  story.submit().admit().reach('request', 'leadReview').reach('request', 'leadDirector');
  story.request(moveCall).reach('request', 'leadReview').reach('request', 'leadDirector');
  expect(firedTwice(readOf(story))).toEqual([]);
});

it('a review that begins again may miss its declarations again, whether anybody is asked for them anew or not', () => {
  const claim = { type: 'claimLead' as const, pole: east, rolls: rollsOf([lead, east, 'nord']) };
  const story = new Story([lead, east, 'nord']).led().opinion('nord', 'unfavourable');
  story.review(east, { type: 'acceptReview', roll: rollsOf([east])[east] ?? [] });
  story.reach(reviewKey(east), 'clearance').reach('request', 'coReview');
  expect(story.stateOf(east)).toBe('silent');
  story.review(lead, {
    ...{ type: 'reviseOpinion', opinion: 'unfavourable', reservations: [] },
    texts: { reasons: { id: 'why', hash: 'w'.repeat(64) } },
  });
  story.request(claim);
  expect(story.stateOf(east)).toBe('inReview.coiClearance');
  story.reach(reviewKey(east), 'clearance');
  expect(firedTwice(readOf(story))).toEqual([]);
  const silently = (facts: { type: string }[]) => facts.filter(({ type }) => type !== 'interestsRequested');
  expect(firedTwice(readOf(story, silently))).toEqual([]);
});

it('an answer of the funder put right, an agreement amended: each opens its dates again (R72, R73)', () => {
  const results = { type: 'recordFunding' as const, resultsOn: '2026-07-20' };
  const dates = { type: 'finaliseFunding' as const, startsOn: '2027-03-01' };
  const story = new Story([lead, east]).led().opinion(east, 'favourable').request({ type: 'confirmOutcome' });
  story.label({ type: 'transmitLabel' }).reach('request', 'archive').reach('label', 'fundingReminder');
  story.label({ ...results, result: 'funded' }).reach('label', 'finalisation');
  story.label({ ...results, result: 'notFunded' }).label({ ...results, result: 'funded' });
  story.reach('label', 'finalisation').label({ ...dates, endsOn: '2028-12-31' });
  story
    .reach('label', 'yearlyForm')
    .reach('label', 'finalReport')
    .label({ ...dates, endsOn: '2030-12-31' });
  story.reach('label', 'yearlyForm').reach('label', 'finalReport');
  expect(firedTwice(readOf(story))).toEqual([]);
});
