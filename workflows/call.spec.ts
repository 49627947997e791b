/** R52: what moves or cancels a call, from the text of the rule. */
import { decideCall, type CallCommand, type CallContext } from './index.js';

const opensAt = '2026-01-01T11:00:00.000Z';
const call: CallContext = {
  ...{ intakeAt: '2026-05-01T10:00:00.000Z', closesAt: '2026-06-12T10:00:00.000Z' },
  ...{ cutoffDates: [], awards: 'label', follows: null, version: 0, cancelledAt: null },
};
const texts = { reasons: { id: 'r', hash: 'h' } };
const said = { at: '2026-03-01T09:00:00.000Z', decision: 'COPIL-2026-02', texts };
const move = (more: object = {}): CallCommand => ({
  ...{
    type: 'moveCall' as const,
    ...said,
    intakeAt: '2026-05-15T10:00:00.000Z',
    closesAt: '2026-06-26T10:00:00.000Z',
  },
  ...more,
});
const codes = (context: CallContext, command: CallCommand) => {
  const outcome = decideCall(context, command, opensAt);
  return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
};

describe('a call (R52)', () => {
  it('moves: its dates are the new ones, and it tells the old and the new', () => {
    expect(decideCall(call, move(), opensAt)).toEqual({
      ok: true,
      context: {
        ...call,
        intakeAt: '2026-05-15T10:00:00.000Z',
        closesAt: '2026-06-26T10:00:00.000Z',
        version: 1,
      },
      facts: [
        { type: 'callMoved', from: call.closesAt, to: '2026-06-26T10:00:00.000Z', decision: 'COPIL-2026-02' },
      ],
    });
  });

  it('that is permanent moves its last cut-off date with its closing (R51)', () => {
    const permanent = { ...call, cutoffDates: ['2026-04-01T10:00:00.000Z', call.closesAt] };
    const outcome = decideCall(permanent, move(), opensAt);
    expect(outcome.ok && outcome.context.cutoffDates).toEqual([
      '2026-04-01T10:00:00.000Z',
      '2026-06-26T10:00:00.000Z',
    ]);
    expect(
      codes(permanent, move({ intakeAt: '2026-02-01T10:00:00.000Z', closesAt: '2026-03-30T10:00:00.000Z' })),
    ).toEqual(['closingPast']);
  });

  const first = { id: 'one', code: 'un', awards: 'opinion' as const };
  const award = (more: object = {}): CallCommand => ({
    ...{ type: 'changeAward' as const, ...said, awards: 'label' as const, follows: null },
    ...{ dossiers: 0, followed: false, ...more },
  });

  it('awards an opinion, or a label after the call it follows, and tells it (R51)', () => {
    expect(decideCall(call, award({ awards: 'opinion' }), opensAt)).toEqual({
      ok: true,
      context: { ...call, awards: 'opinion', version: 1 },
      facts: [{ type: 'awardChanged', awards: 'opinion', follows: null, decision: 'COPIL-2026-02' }],
    });
    expect(decideCall(call, award({ follows: first }), opensAt)).toEqual({
      ok: true,
      context: { ...call, follows: 'one', version: 1 },
      facts: [{ type: 'awardChanged', awards: 'label', follows: 'un', decision: 'COPIL-2026-02' }],
    });
  });

  it('awards nothing else once a dossier was opened for it, and follows an opinion alone (R51)', () => {
    expect(codes(call, award({ awards: 'opinion', dossiers: 1 }))).toEqual(['callHasDossiers']);
    expect(codes(call, award({ awards: 'opinion', follows: first }))).toEqual(['opinionFollowsNone']);
    expect(codes(call, award({ follows: { ...first, awards: 'label' } }))).toEqual(['followsNoOpinion']);
    const followed = { ...call, awards: 'opinion' as const };
    expect(codes(followed, award({ followed: true }))).toEqual(['callIsFollowed']);
    expect(codes(call, award())).toEqual(['awardUnchanged']);
    expect(codes({ ...call, cancelledAt: said.at }, award({ awards: 'opinion' }))).toEqual([
      'callIsCancelled',
    ]);
  });

  it('moves to no past date, in no other order, to none it has, and not once it is over or cancelled; over, it is cancelled', () => {
    expect(codes(call, move({ closesAt: '2026-02-01T10:00:00.000Z' }))).toEqual(['closingPast']);
    expect(codes(call, move({ intakeAt: '2026-07-01T10:00:00.000Z' }))).toEqual(['intakeOutOfOrder']);
    expect(codes(call, move({ intakeAt: call.intakeAt, closesAt: call.closesAt }))).toEqual(['callNotMoved']);
    expect(codes(call, move({ at: '2026-06-13T10:00:00.000Z' }))).toEqual(['callIsOver']);
    const late = { ...said, at: '2026-06-13T10:00:00.000Z' };
    expect(codes(call, { type: 'cancelCall', ...late })).toEqual([]);
    const cancelled = { ...call, cancelledAt: said.at };
    expect(codes(cancelled, move())).toEqual(['callIsCancelled']);
    expect(codes(cancelled, { type: 'cancelCall', ...said })).toEqual(['callIsCancelled']);
  });
});
