/** R45: a label added late, before the closing, by the organ of the pôle itself. Written from the text of the rules. 3 s. */
import {
  adds,
  answers,
  certificatesIn,
  east,
  grantedWithout,
  labelIn,
  late,
  lead,
  north,
} from '../test/support/co-label-story.js';
import { answerOf, ballotOf, closesAt, text, type Story } from '../test/support/aggregate.js';
import { deliberationKey, deliberationOf, dueOf, requestOf } from './index.js';

const counted = (story: Story) => story.toCommittee(late).openVote(late).voteAll(late, 'favourable');
const signs = (story: Story) => story.validate(late, ['advice']);
const key = deliberationKey(late);
const asked = () => {
  const story = grantedWithout();
  return story.label(adds(story));
};
const organ = (story: Story) => deliberationOf(story.aggregate, key);
const newest = (story: Story) => story.steps.filter(({ key: of }) => of === 'label').at(-1)?.facts;

describe('a late favourable opinion that was kept (R44, R45)', () => {
  const kept = () => grantedWithout(counted, signs);

  it('adds the pôle to the certificate, as a new dated version; the decision stays what it was', () => {
    const story = kept();
    const { outcome, positions } = requestOf(story.aggregate)?.context ?? {};
    const said = requestOf(story.aggregate)?.context.lateOpinions[late]?.at;
    story.label(adds(story));
    expect(certificatesIn(story)).toMatchObject([
      { number: 1, labelling: [lead, east] },
      {
        ...{ number: 2, at: story.at, pole: late, labelling: [lead, ...[east, late].sort()] },
        change: { type: 'coLabelled', pole: late, since: said },
      },
    ]);
    expect(labelIn(story)?.context.labelling).toEqual([lead, ...[east, late].sort()]);
    expect(newest(story)).toEqual([{ type: 'coLabelAdded', pole: late, certificate: 2 }]);
    expect(requestOf(story.aggregate)?.context).toMatchObject({ outcome, positions });
    expect(labelIn(story)?.context.recommendations.map(({ pole }) => pole)).toContain(late);
  });

  it('is that pôle’s to suspend from then on, and adds nothing twice', () => {
    const story = kept();
    const suspend = { type: 'suspendLabel' as const, pole: late, ground: 'falseStatement' as const };
    const texts = { reasons: text('why') };
    expect(story.refused('label', { ...suspend, texts })).toMatchObject([{ code: 'poleNotOfLabel' }]);
    story.label(adds(story));
    expect(story.refused('label', adds(story))).toEqual([{ code: 'poleLabels', rule: 'R45' }]);
    expect(labelIn(story.label({ ...suspend, texts }))?.state).toBe('suspended');
  });

  it('adds nothing where it is not favourable, or suspends what is out already (R38)', () => {
    const story = kept();
    const opinion = (what: 'unfavourable' | 'noObjection' | 'favourable', due?: string) =>
      adds(story, late, {
        late: { opinion: what, at: story.at, reservations: [{ ...text('r'), ...(due && { due }) }] },
      });
    for (const what of ['unfavourable', 'noObjection'] as const)
      expect(story.refused('label', opinion(what))).toEqual([
        { code: 'lateOpinionNotFavourable', rule: 'R45' },
      ]);
    expect(story.refused('label', opinion('favourable', closesAt))).toEqual([
      { code: 'lateReservationSuspends', rule: 'R45' },
    ]);
  });
});

describe('a pôle that has said nothing yet (R45)', () => {
  it('asks its own organ, and nobody else’s; nothing is added meanwhile', () => {
    const story = asked();
    expect(organ(story)).toMatchObject({
      state: 'voting',
      context: { about: 'coLabel', pole: late, organ: 'decision' },
    });
    expect(newest(story)).toEqual([{ type: 'coLabelAsked', pole: late, organ: 'decision' }]);
    expect(certificatesIn(story)).toHaveLength(1);
    expect(story.refused('label', adds(story))).toEqual([{ code: 'coLabelAsked', rule: 'R45' }]);
  });

  it('adds its label when its organ is for it', () => {
    const story = answers(asked(), 'for', 'for', 'against', 'for');
    expect(organ(story)?.state).toBe('answered');
    expect(certificatesIn(story).at(-1)).toMatchObject({
      ...{ number: 2, at: story.at, pole: late, change: { type: 'coLabelled', pole: late, since: story.at } },
    });
    expect(story.steps.at(-1)).toMatchObject({ key: 'label', carries: [key] });
  });

  it('adds none when its organ is against, and asks no more', () => {
    const story = answers(asked(), 'against', 'against', 'against', 'for');
    expect(newest(story)).toEqual([{ type: 'coLabelDenied', pole: late, verdict: 'notCarried' }]);
    expect(labelIn(story)?.context.labelling).toEqual([lead, east]);
    expect(story.refused('label', adds(story))).toEqual([{ code: 'coLabelDenied', rule: 'R45' }]);
  });

  it('adds none without a quorum, and may ask once more as long as there is time (R32)', () => {
    const story = asked().reach(key, 'voteWindow');
    expect(organ(story)?.context.vote.secondCall).toBe(true);
    story.reach(key, 'voteWindow');
    expect(newest(story)).toEqual([{ type: 'coLabelDenied', pole: late, verdict: 'silent' }]);
    story.label(adds(story));
    expect(deliberationOf(story.aggregate, deliberationKey(late, 2))?.state).toBe('voting');
  });

  it('counts nobody twice: who voted for another pôle has no vote (R35), who voted in time in its own has', () => {
    const roll = (adds(grantedWithout()) as { organ: { roll: { id: string; person: string }[] } }).organ.roll;
    const twice = roll.map((seat) =>
      seat.id === `seat-${late}.2` ? { ...seat, person: `${east}.1` } : seat,
    );
    const begun = (story: Story) => story.toCommittee(late).openVote(late).cast(late, 1, 'favourable');
    const story = grantedWithout(begun);
    story.label(adds(story, late, { organ: { code: 'decision', roll: twice as never } }));
    const second = answerOf(`${late}.2`, 'for');
    const refused = story.refused(key, { ...second, person: `${east}.1`, voter: `${east}.1` } as never);
    expect(refused).toContainEqual({ code: 'alreadyVoted', rule: 'R35' });
    expect(story.organ(late, answerOf(`${late}.1`, 'for')).facts.at(-1)).toBe('answerCast');
  });
});

describe('who may not (R37, R41, R45)', () => {
  it.each([
    ['a pôle on the certificate', east, 'poleLabels'],
    ['the lead', lead, 'poleLabels'],
    ['a pôle that had no objection, and said so', north, 'poleWasNotLate'],
    ['a pôle that took no part', 'elsewhere', 'poleWasNotLate'],
  ])('%s', (_, pole, code) => {
    const story = grantedWithout();
    expect(story.refused('label', adds(story, pole))).toEqual([{ code, rule: 'R45' }]);
  });

  it.each(['declined', 'recused', 'terminated', 'unfavourable'] as const)('a pôle that is %s', (position) => {
    const story = grantedWithout();
    expect(story.refused('label', adds(story, late, { position }))).toEqual([
      { code: 'poleWasNotLate', rule: 'R45' },
    ]);
  });

  it('a pôle where opinions are no labels (R6)', () => {
    const story = grantedWithout();
    expect(story.refused('label', adds(story, late, { byItself: false }))).toEqual([
      { code: 'noLabelOfItsOwn', rule: 'R6' },
    ]);
  });

  it('a late ballot: one that comes after the window of a vote is kept, and adds nothing (R44)', () => {
    const story = grantedWithout((one) => one.toCommittee(late).openVote(late));
    expect(story.refused(`review:${late}`, ballotOf(`${late}.1`, 'favourable'))).toMatchObject([
      { code: 'notInThisState' },
    ]);
  });
});

describe('after the closing (T0)', () => {
  it('nothing is added, of a transmitted label either', () => {
    const story = grantedWithout(counted, signs).label({ type: 'transmitLabel' });
    const act = adds(story);
    story.reach('request', 'archive');
    expect(story.refused('label', act)).toEqual([{ code: 'coLabelTooLate', rule: 'R45' }]);
  });

  it('what an organ is asked ends before it, or with it', () => {
    const story = asked();
    const due = dueOf(story.aggregate).find(({ of, deadline }) => of === key && deadline === 'voteWindow');
    expect((due?.dueAt ?? 'z') < closesAt).toBe(true);
    story.reach('request', 'archive');
    expect(organ(story)?.state).toBe('ended');
    expect(certificatesIn(story)).toHaveLength(1);
  });

  it.each(['withdrawLabel', 'cancelCall'] as const)(
    'and once the label is over by %s its organ votes no more',
    (type) => {
      const story = asked();
      if (type === 'cancelCall') story.request({ type, decision: 'COPIL-2026-04' });
      else story.label({ type });
      expect([labelIn(story)?.state, organ(story)?.state]).toEqual([
        type === 'cancelCall' ? 'expired' : 'withdrawn',
        'ended',
      ]);
    },
  );
});

it('a label suspended meanwhile takes the pôle on, suspended as it is', () => {
  const story = asked();
  const texts = { reasons: text('why') };
  story.label({ type: 'suspendLabel', pole: lead, ground: 'publicDecision', texts });
  expect(story.refused('label', adds(story))).toMatchObject([{ code: 'notInThisState' }]);
  answers(story, 'for', 'for', 'for', 'for');
  expect([labelIn(story)?.state, certificatesIn(story).length]).toEqual(['suspended', 2]);
});
