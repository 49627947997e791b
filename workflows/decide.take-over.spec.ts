/** R36, R42, from their text: the lead that is silent or unfavourable, and the pôle that takes over. */
import { call, rollsOf, Story, text } from '../test/support/aggregate.js';
import { civilDate } from './calendar/index.js';
import { dueOf, requestOf, requestOwner } from './index.js';

const [lead, east] = ['ouest', 'est'];
const day = (story: Story, key: string) => {
  const at = dueOf(story.aggregate).find((row) => row.key === key)?.dueAt;
  return at && civilDate(at);
};

describe('a lead that keeps silent (R42)', () => {
  const silent = () => new Story([lead, east]).submit().admit().reach('request', 'leadReview');
  const claim = { type: 'claimLead' as const, pole: east, rolls: rollsOf([lead, east]) };

  it('is told to its deputy, then its director, then its presidency, and is not decided for', () => {
    const story = silent();
    const rungs = ['leadDirector', 'leadPresident'].map((name) => day(story, `request/${name}`));
    // Its step of sixteen working days ended on Tuesday 24 March.
    expect(rungs).toEqual(['2026-03-26', '2026-03-30']);
    story.reach('request', 'leadDirector').reach('request', 'leadPresident');
    expect([story.state, story.facts.filter((fact) => fact === 'deadlineMissed').length]).toEqual([
      'leadReview',
      3,
    ]);
  });

  it('may be taken over from T0-10 on, once, and not before; else the request lapses', () => {
    const story = silent();
    expect(day(story, 'request/leadClaim')).toBe('2026-06-20');
    expect(story.refused('request', claim)).toEqual([
      { code: 'leadStillInTime', rule: 'R42', liftedBy: 'clock' },
    ]);
    expect(silent().reach('request', 'leadClaim').reach('request', 'closing').state).toBe('lapsed');
    story.reach('request', 'leadClaim').request(claim);
    expect([story.state, requestOf(story.aggregate)?.context.leadPole]).toEqual(['leadReview', east]);
    expect([story.stateOf(lead), story.stateOf(east)]).toEqual(['silent', 'inReview.coiClearance']);
    const again = { ...claim, pole: lead };
    expect(story.refused('request', again)).toContainEqual({ code: 'leadTakenOver', rule: 'R36' });
  });

  it('has its time again where the call moves: no claim before the new T0-10, nor whoever was called in (R52)', () => {
    const moveTo = (closing: string) => ({
      ...{ type: 'moveCall' as const, decision: 'COPIL-2026-02' },
      call: { ...call, version: 1, closesAt: closing, depositBy: closing },
    });
    const story = silent().reach('request', 'leadDirector').reach('request', 'leadPresident');
    story.reach('request', 'leadClaim').request(moveTo('2026-12-15T11:00:00.000Z'));
    expect(story.refused('request', claim)).toEqual([
      { code: 'leadStillInTime', rule: 'R42', liftedBy: 'clock' },
    ]);
    expect(day(story, 'request/leadClaim')).toBe('2026-12-05');
    // Its own sixteen days are over whatever the call does: the presidency keeps it.
    expect(requestOwner(story.aggregate)).toEqual({ role: 'steeringDelegate', pole: lead });
    expect(story.dueNames()).not.toContain('request/leadReview');
    story.reach('request', 'leadClaim').request(claim);
    expect(requestOf(story.aggregate)?.context.leadPole).toBe(east);

    // Admitted so late that T0-17, 13 June, ended its step; sixteen working days are not over before 1 July.
    const late = new Story([lead, east]);
    late.at = '2026-06-09T09:00:00.000Z';
    late.submit().admit().reach('request', 'leadReview').reach('request', 'leadDirector');
    late.request(moveTo('2026-12-15T11:00:00.000Z'));
    expect(requestOf(late.aggregate)?.context).toMatchObject({ escalated: false, passed: [] });
    expect(requestOwner(late.aggregate)).toEqual({ role: 'caseOfficer', pole: lead });
    expect(day(late, 'request/leadReview')).toBe('2026-07-01');
  });
});

describe('an unfavourable lead (R36)', () => {
  const claim = (pole: string) => ({
    type: 'claimLead' as const,
    pole,
    rolls: rollsOf([lead, east, 'nord']),
  });
  const refusing = () => new Story([lead, east, 'nord']).led('unfavourable');

  it('taken over by a favourable pôle: that pôle is the lead, the first opinion is recorded and not counted', () => {
    const story = refusing().request(claim(east)).opinion(east, 'favourable').opinion('nord', 'noObjection');
    expect(story.result).toMatchObject({ result: 'leadAlone', labelling: [east], dissenting: [] });
    expect(requestOf(story.aggregate)?.context.positions[lead]?.position).toBe('unfavourable');
  });

  it('taken over by a pôle that keeps silent: its ladder runs, and the lead is offered to nobody again', () => {
    const story = refusing().request(claim(east)).reach('request', 'leadReview');
    expect(story.dueNames()).toContain('request/leadPresident');
    expect(story.dueNames()).not.toContain('request/leadClaim');
    expect(story.reach('request', 'closing').state).toBe('lapsed');
  });

  it('taken over by a second one that refuses too: refused, and nobody is asked again', () => {
    const story = refusing().request(claim(east)).opinion(east, 'unfavourable');
    expect([story.state, story.result?.result]).toEqual(['jointDecision', 'refused']);
  });

  it('leaves the lead to a pôle that has given a favourable opinion already: it stands as the lead’s', () => {
    const story = new Story([lead, east, 'nord']).led().opinion(east, 'favourable');
    story.review(lead, {
      type: 'reviseOpinion',
      opinion: 'unfavourable',
      reservations: [],
      texts: { reasons: text('why') },
    });
    expect(story.state).toBe('takeOver');
    expect(story.request(claim(east)).state).toBe('coReview');
  });

  it('is not taken over by a pôle outside the charter, by itself, nor by one that has declined', () => {
    const story = refusing();
    expect(story.refused('request', claim('elsewhere'))).toMatchObject([{ code: 'poleNotMember' }]);
    expect(story.refused('request', claim(lead))).toMatchObject([
      { code: 'poleLeadsAlready' },
      { code: 'poleWithdrawn' },
    ]);
    story.review('nord', { type: 'declineReview', texts: { reasons: text('why') } });
    expect(story.refused('request', claim('nord'))).toMatchObject([{ code: 'poleWithdrawn' }]);
  });
});
