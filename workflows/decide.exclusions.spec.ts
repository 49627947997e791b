/** R63c: what a holder asks to leave out, as the rule reads. 2 s. */
import { person, rollsOf, sevenPoles, Story, text, type RequestAct } from '../test/support/aggregate.js';
import { requestOf, reviewOf } from './index.js';

const three = sevenPoles.slice(0, 3);
const [west = '', east = '', north = ''] = three;
const why = { reasons: text('why') };
const ask = (pole: string, whom: 'person' | 'chair' | 'pole' = 'person'): RequestAct => ({
  type: 'askExclusion',
  pole,
  whom,
  texts: { ...why, ...(whom === 'person' && { name: text('name') }) },
});
const grant = (exclusion: string, who: string | null, pole = exclusion.slice(0, -2)): RequestAct => ({
  type: 'grantExclusion',
  pole,
  exclusion,
  person: who,
  rolls: who === null ? rollsOf(three) : rollsOf([pole]),
});
const refuse = (exclusion: string): RequestAct => ({
  type: 'refuseExclusion',
  pole: exclusion.slice(0, -2),
  exclusion,
  texts: { reasons: text('no') },
});
const contextOf = (story: Story) => {
  const context = requestOf(story.aggregate)?.context;
  if (!context) throw new Error('no request');
  return context;
};
const asks = (story: Story) => contextOf(story).exclusions;
const days = (story: Story, count: number) => {
  story.at = new Date(Date.parse(story.at) + count * 86_400_000).toISOString();
  return story;
};
const codes = (story: Story, act: RequestAct) => story.refused('request', act).map(({ code }) => code);

describe('an exclusion asked by the holder (R63c)', () => {
  it('may be asked in the draft, and is put to a pôle once it has a part in the request', () => {
    const story = new Story(three).request(ask(west)).request(ask(east, 'pole'));
    expect(asks(story).map(({ putAt }) => putAt)).toEqual([null, null]);
    story.submit();
    expect(story.facts.filter((fact) => fact === 'exclusionPut')).toHaveLength(1);
    expect(asks(story).map(({ putAt }) => putAt !== null)).toEqual([true, false]);
    story.admit();
    expect(asks(story).map(({ putAt }) => putAt !== null)).toEqual([true, true]);
  });

  it('stays of no pôle where that pôle has no part in the request', () => {
    const story = new Story(three)
      .submit({ shares: { [west]: 1 }, wished: [] })
      .request(ask(north))
      .admit();
    expect(contextOf(story).invited).not.toContain(north);
    expect(asks(story)[0]?.putAt).toBeNull();
    expect(codes(story, grant(`${north}-1`, `${north}.2`))).toEqual(['exclusionSettled']);
  });

  it('of a person, granted, recuses them on the request and in the review, ballot included', () => {
    const story = new Story(three).submit().request(ask(west)).admit().toCommittee(west).openVote(west);
    story.cast(west, 2, 'unfavourable').request(grant(`${west}-1`, `${west}.2`));
    expect(contextOf(story).declarations[`${west}.2`]).toMatchObject({ clear: false });
    expect(reviewOf(story.aggregate, west)?.context.declarations[`${west}.2`]).toBe(false);
    expect(Object.keys(reviewOf(story.aggregate, west)?.context.vote?.ballots ?? {})).toEqual([]);
    expect(asks(story)[0]).toMatchObject({ state: 'granted', person: `${west}.2` });
    expect(codes(story, grant(`${west}-1`, `${west}.3`))).toEqual(['exclusionSettled']);
  });

  it('of a person before any review, granted, holds in the review that opens', () => {
    const story = new Story(three)
      .submit()
      .request(ask(west))
      .request(grant(`${west}-1`, `${west}.2`));
    expect(reviewOf(story.admit().aggregate, west)?.context.declarations[`${west}.2`]).toBe(false);
  });

  it('of who stands aside already is settled, and recuses nobody anew', () => {
    const story = new Story(three).submit().request(ask(west)).admit().declare(west, `${west}.2`, false);
    const before = story.facts.filter((fact) => fact === 'personRecused').length;
    story.request(grant(`${west}-1`, `${west}.2`));
    expect(story.facts.filter((fact) => fact === 'personRecused')).toHaveLength(before);
    expect(asks(story)[0]?.state).toBe('granted');
  });

  it('of a pôle, granted, takes it out of the denominator without a word of why', () => {
    const story = new Story(three).submit().request(ask(east, 'pole')).admit();
    story.request(grant(`${east}-1`, null));
    expect(story.stateOf(east)).toBe('recused');
    expect(contextOf(story).positions[east]).toMatchObject({ position: 'recused', texts: {} });
  });

  it('of the lead, granted, leaves its place to be given anew', () => {
    const story = new Story(three).submit().request(ask(west, 'pole')).admit();
    story.request(grant(`${west}-1`, null));
    expect(story.facts).toContain('leadStoodDown');
    expect([story.stateOf(west), contextOf(story).leadPole]).not.toContain(west);
  });

  it('of a pôle is not answered before that pôle reviews, nor once it declined', () => {
    const story = new Story(three).submit().request(ask(west, 'pole')).request(ask(east, 'pole'));
    expect(codes(story, grant(`${west}-1`, null))).toEqual(['exclusionSettled']);
    story.admit().review(east, { type: 'declineReview', texts: why });
    expect(codes(story, grant(`${east}-2`, null))).toEqual(['exclusionWithoutObject']);
  });

  it('refused leaves everything as it was, with its reasons', () => {
    const story = new Story(three).submit().request(ask(west)).admit();
    const { declarations, positions } = contextOf(story);
    story.request(refuse(`${west}-1`));
    expect(contextOf(story)).toMatchObject({ declarations, positions });
    expect(asks(story)[0]).toMatchObject({ state: 'refused', settledBy: { reasons: { id: 'no' } } });
    expect(codes(story, refuse(`${west}-1`))).toEqual(['exclusionSettled']);
  });

  it('is answered by its own pôle alone, and one about the chair not by the chair', () => {
    const story = new Story(three).submit().request(ask(west, 'chair')).admit();
    expect(codes(story, { ...refuse(`${west}-1`), pole: east } as RequestAct)).toEqual(['exclusionSettled']);
    const chair = { kind: 'person' as const, id: `${west}.1`, role: 'chair' as const, pole: west };
    expect(story.ask('request', refuse(`${west}-1`), chair)).toMatchObject({
      ok: false,
      reasons: [{ code: 'exclusionSettled' }],
    });
    expect(story.ask('request', refuse(`${west}-1`), person('deputy')).ok).toBe(true);
  });

  it('names somebody of the pôle when it is granted', () => {
    const story = new Story(three).submit().request(ask(west)).admit();
    expect(codes(story, grant(`${west}-1`, null))).toEqual(['exclusionPersonMissing']);
  });
});

describe('the time to ask (R63c)', () => {
  it('ends with the days to declare interests, counted from the naming of the lead, whatever the pôle does', () => {
    const story = new Story(three).submit().admit();
    const quick = new Story(three).submit().admit().toCommittee(west);
    for (const one of [story, quick]) expect(one.ask('request', ask(west)).ok).toBe(true);
    expect(codes(days(story, 8), ask(west))).toEqual(['exclusionTooLate']);
    expect(codes(days(quick, 8), ask(east))).toEqual(['exclusionTooLate']);
  });

  it('lasts for an invited pôle until the lead has spoken, in the sequential mode', () => {
    const story = days(new Story(three).submit({}, { coReviewMode: 'sequential' }).admit(), 8);
    expect(codes(story, ask(west))).toEqual(['exclusionTooLate']);
    story.request(ask(east));
    expect(asks(story)[0]?.putAt).toBeNull();
    story.opinion(west, 'favourable');
    expect(asks(story)[0]?.putAt).not.toBeNull();
    expect(codes(story, ask(east))).toEqual(['notInThisState']);
  });

  it('ends at nine asks, and the same ask does not wait twice', () => {
    const story = new Story(three).request(ask(west, 'pole'));
    expect(codes(story, ask(west, 'pole'))).toEqual(['exclusionAskedAlready']);
    [1, 2, 3, 4, 5, 6, 7, 8].forEach(() => story.request(ask(east)));
    expect(codes(story, ask(north))).toEqual(['exclusionsExhausted']);
    expect(codes(new Story(three).submit(), ask('nowhere'))).toContain('poleNotMember');
  });
});

describe('an ask nobody answers (R63c)', () => {
  it('is reminded on the eve and when it is due, then waits for nobody and stays open', () => {
    const story = new Story(three).submit().request(ask(west)).admit();
    story.reach('request', 'exclusionReminder');
    expect(asks(story)[0]).toMatchObject({ reminded: true, overdue: false });
    story.reach('request', 'exclusionReminder');
    expect(asks(story)[0]).toMatchObject({ overdue: true, state: 'open' });
    expect(story.dueNames()).not.toContain('request/exclusionReminder');
    story.opinion(west, 'favourable').opinion(east, 'favourable').opinion(north, 'favourable');
    expect([story.state, asks(story)[0]?.state]).toEqual(['jointDecision', 'open']);
    expect(codes(story, refuse(`${west}-1`))).toEqual(['notInThisState']);
  });

  it('is not reminded once it is answered', () => {
    const story = new Story(three).submit().request(ask(west)).admit();
    expect(story.dueNames()).toContain('request/exclusionReminder');
    story.request(refuse(`${west}-1`));
    expect(story.dueNames()).not.toContain('request/exclusionReminder');
  });
});
