/** R38: suspensive reservations in their small life, told through `decide` alone. */
import { call, closesAt, sevenPoles, Story, text, type RequestAct } from '../test/support/aggregate.js';
import { civilDate } from './calendar/index.js';
import { dueOf, labelOf, requestKey, requestOf, requestOwner, reviewKey } from './index.js';

const [lead = '', east = ''] = sevenPoles;
const texts = { answer: text('answer') };
const reasons = { reasons: text('why') };
const answer = (of: string): RequestAct => ({ type: 'answerReservation', reservation: of, texts });
const lift = (pole: string, of = `${pole}-1`): RequestAct => ({
  type: 'liftReservation',
  pole,
  reservation: of,
});
const uphold = (pole: string): RequestAct => ({
  ...{ type: 'upholdReservation', pole, reservation: `${pole}-1`, texts: reasons },
});

/** Two pôles label; the second under a suspensive reservation. */
const suspended = (days?: number) =>
  new Story([lead, east]).led().suspends(east, days).request({ type: 'confirmOutcome' });
/** Until the end of 28 June, two days before the closing at noon. */
const twoDays = 129_601 / 86_400;
const conditions = (story: Story) => requestOf(story.aggregate)?.context.conditions.map(({ state }) => state);
const dueAt = (story: Story, deadline: string) =>
  dueOf(story.aggregate).find((row) => row.deadline === deadline)?.dueAt;

describe('a label under a suspensive reservation', () => {
  it('has no certificate until the pôle that made it lifts it', () => {
    const story = suspended();
    expect([story.state, conditions(story)]).toEqual(['conditionsPending', ['open']]);
    expect(labelOf(story.aggregate)).toBeNull();
    expect(requestOwner(story.aggregate)).toEqual({ role: 'holder', pole: null });
    story.request(answer(`${east}-1`));
    expect(requestOwner(story.aggregate)).toEqual({ role: 'chair', pole: east });
    story.request(lift(east));
    expect(story.state).toBe('labelled');
    expect(labelOf(story.aggregate)?.context).toMatchObject({ labelling: [lead, east], recommendations: [] });
  });

  it('is lifted by no other pôle, the lead included (R37)', () => {
    const refusal = suspended().refused(requestKey, lift(lead, `${east}-1`));
    expect(refusal).toEqual([
      { code: 'reservationOfAnother', rule: 'R37', liftedBy: 'chair', params: { pole: east } },
    ]);
  });

  it('is refused when its pôle upholds it, once the holder has answered, for that pôle’s reasons', () => {
    const story = suspended();
    expect(story.refused(requestKey, uphold(east))).toMatchObject([
      { code: 'answerAwaited', liftedBy: 'holder' },
    ]);
    story.request(answer(`${east}-1`)).request(uphold(east));
    expect(story.state).toBe('refused');
    expect(story.result).toMatchObject({ result: 'refused', labelling: [], dissenting: [east] });
    expect(labelOf(story.aggregate)).toBeNull();
  });

  it('waits for every reservation, and settles none twice', () => {
    const story = new Story([lead, east]).submit().admit().suspends(lead).suspends(east);
    story.request({ type: 'confirmOutcome' }).request(lift(lead));
    expect([story.state, conditions(story)]).toEqual(['conditionsPending', ['lifted', 'open']]);
    expect(story.refused(requestKey, lift(lead))).toEqual([{ code: 'reservationSettled', rule: 'R38' }]);
    expect(story.request(lift(east)).state).toBe('labelled');
  });

  it('lapses when the holder has not answered at its date, reminded at each rung before (R43, R54)', () => {
    const story = suspended();
    while (dueAt(story, 'reminder')) story.reach('request', 'reminder');
    // Its date is a Saturday, whose morning is that of the Friday before, D-1.
    expect(story.facts.filter((fact) => fact === 'reservationReminded')).toHaveLength(3);
    story.reach('request', 'reservation');
    expect(story.state).toBe('lapsed');
    expect(requestOf(story.aggregate)?.context.cause).toBe('reservationUnanswered');
  });

  it('reminds, once answered, the pôle that is to lift it (R54)', () => {
    const story = suspended().request(answer(`${east}-1`));
    story.reach('request', 'reminder');
    expect(story.facts.at(-1)).toBe('stepReminded');
  });

  it.each([
    ['later, with the last date there is', twoDays, '2026-07-31T10:00:00.000Z', '2026-07-29'],
    ['later, and keeps a date of its own', 3, '2026-07-31T10:00:00.000Z', '2026-06-27'],
    ['earlier, and never later than it', 3, '2026-06-20T10:00:00.000Z', '2026-06-18'],
  ])('moves with its call: %s (R52)', (_, days, closing, last) => {
    const story = suspended(days);
    const moved = { ...call, version: 1, closesAt: closing, depositBy: closing };
    story.request({ type: 'moveCall', call: moved, decision: 'COPIL-2026-02' });
    expect(dueAt(story, 'closing')).toBe(closing);
    expect(civilDate(dueAt(story, 'reservation') ?? '')).toBe(last);
  });

  it('waits, once answered, for its pôle: escalated two days before the closing, lapsed at the closing', () => {
    const story = suspended().request(answer(`${east}-1`));
    expect(dueAt(story, 'reservation')).toBeUndefined();
    const days = (Date.parse(closesAt) - Date.parse(dueAt(story, 'reservationLift') ?? '')) / 86_400_000;
    expect(Math.ceil(days)).toBe(2);
    story.reach('request', 'reservationLift');
    expect(requestOwner(story.aggregate)).toEqual({ role: 'deputyChair', pole: east });
    expect(story.reach('request', 'closing').state).toBe('lapsed');
  });

  it('may be withdrawn by its holder', () => {
    expect(suspended().request({ type: 'withdraw' }).state).toBe('withdrawn');
  });
});

it('a suspensive reservation has a date to come, two days before the closing at the latest', () => {
  const story = new Story([lead, east]).led().toCommittee(east).openVote(east);
  story.voteAll(east, 'favourableWithReservations');
  for (const due of ['2020-01-01T00:00:00.000Z', closesAt]) {
    const reservations = [{ ...text('r'), due }];
    expect(story.refused(reviewKey(east), { type: 'validateOpinion', reservations })).toEqual([
      { code: 'reservationDate', rule: 'R38', liftedBy: 'chair', params: { days: 2 } },
    ]);
  }
});

it('where the lead decides alone another pôle’s reservation suspends nothing', () => {
  const story = new Story([lead, east]).submit({}, { decisionModel: 'leadAfterOpinions' }).admit();
  story.opinion(lead, 'favourable').suspends(east).request({ type: 'confirmOutcome' });
  expect(story.state).toBe('labelled');
  expect(labelOf(story.aggregate)?.context.recommendations).toMatchObject([{ pole: east }]);
});
