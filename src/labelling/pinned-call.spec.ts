/** R20, R51, from their text: what a request pins of its call. */
import { pinnedCall } from './pinned-call.js';

const call = {
  id: 'call-1',
  version: 0,
  calendarMode: 'labelBeforeClosing' as const,
  awards: 'label' as const,
  follows: null,
  intakeAt: '2026-05-19T21:59:59.000Z',
  closesAt: '2026-12-31T22:59:59.000Z',
  cutoffDates: [] as string[],
};
const at = '2026-04-01T08:00:00.000Z';

describe('a call as a request pins it', () => {
  it('is received until its closing, which the plan counts back from', () => {
    expect(pinnedCall({ call }, {}, at)).toEqual({
      id: 'call-1',
      version: 0,
      mode: 'labelBeforeClosing',
      intakeAt: call.intakeAt,
      depositBy: call.closesAt,
      closesAt: call.closesAt,
      awards: 'label',
      follows: null,
    });
  });

  it('is answered two months after the deposit where it labels after it, or as many as its rules say', () => {
    const after = { ...call, calendarMode: 'labelAfterDeposit' as const };
    expect(pinnedCall({ call: after }, {}, at)).toMatchObject({
      depositBy: call.closesAt,
      closesAt: '2027-02-28T22:59:59.000Z',
    });
    expect(pinnedCall({ call: after }, { delays: { answerMonths: 3 } }, at).closesAt).toBe(
      '2027-03-31T21:59:59.000Z',
    );
  });

  it('is counted from the first cut-off date to come, with an intake six weeks before it, where it is permanent', () => {
    const cutoffDates = ['2026-03-31T21:59:59.000Z', '2026-06-30T21:59:59.000Z', call.closesAt];
    const pinned = (instant: string) => pinnedCall({ call: { ...call, cutoffDates } }, {}, instant);
    expect(pinned(at)).toMatchObject({
      intakeAt: '2026-05-19T21:59:59.000Z',
      depositBy: '2026-06-30T21:59:59.000Z',
      closesAt: '2026-06-30T21:59:59.000Z',
    });
    expect(pinned('2026-06-30T21:59:59.000Z').closesAt).toBe('2026-06-30T21:59:59.000Z');
    expect(pinned('2026-07-01T00:00:00.000Z').closesAt).toBe(call.closesAt);
  });
});
