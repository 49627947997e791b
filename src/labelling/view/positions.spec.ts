import { Story, text } from '../../../test/support/aggregate.js';
import { readerOf } from '../../../test/support/reading.js';
import type { RuleValues } from '../../../workflows/index.js';
import { tells } from './journal.js';
import { outcomeOf } from './outcome.js';
import type { Reading } from './reader.js';
import { ownerOf, seatsOf } from './seats.js';

const [lead, east, north] = ['ouest', 'est', 'nord'];
const poles = ['ouest', 'est', 'nord'];
const texts = Object.fromEntries(poles.map((pole) => [text(`reasons-${pole}`).id, `Motifs de ${pole}`]));
const readBy = readerOf(poles, texts);
const reasons = { reasons: text('why') };

const submitted = (rules: Partial<RuleValues>) => new Story(poles).submit({}, rules).admit();
const positionsFor = (story: Story, pole = '') =>
  Object.fromEntries(
    seatsOf(readBy(story, `${pole}.1`, [['chair', pole]])).map((seat) => [seat.pole, seat.position]),
  );

describe('positions on the page', () => {
  it('are known once all are settled where the rules say so, but for the lead’s, which opens the co-review', () => {
    const story = submitted({ opinionVisibility: 'whenAllSettled' }).opinion('ouest', 'favourable');
    story.opinion('est', 'unfavourable').declareAll('nord');
    expect(positionsFor(story, north)).toMatchObject({ ouest: 'favourable', est: 'awaited' });
    expect(positionsFor(story, east)).toMatchObject({ ouest: 'favourable', est: 'unfavourable' });
    story.opinion('nord', 'favourable');
    expect(positionsFor(story, lead)).toEqual({
      ouest: 'favourable',
      est: 'unfavourable',
      nord: 'favourable',
    });
  });

  it('are the holder’s to know once the outcome is certified, though reservations wait (R38, R84)', () => {
    const story = submitted({}).opinion('ouest', 'favourable').suspends('est').opinion('nord', 'favourable');
    const shown = () => seatsOf(readBy(story, 'holder')).map(({ position }) => position);
    expect([story.state, shown()]).toEqual(['jointDecision', ['withheld', 'withheld', 'withheld']]);
    story.request({ type: 'confirmOutcome' });
    expect(story.state).toBe('conditionsPending');
    expect(shown()).toEqual(['favourable', 'favourableWithReservations', 'favourable']);
  });

  it('are shown as they count: an opposition lifted is no objection (R36)', () => {
    const story = submitted({}).opinion('ouest', 'favourable').opinion('est', 'unfavourable');
    story.opinion('nord', 'favourable').request({ type: 'liftOpposition', pole: 'est', texts: reasons });
    expect(positionsFor(story, lead)).toMatchObject({ est: 'noObjection' });
  });
});

describe('the reasons of a decision (R68)', () => {
  it('are those of the pôle whose opposition postponed it', () => {
    const story = submitted({ dissentBlocks: true }).opinion('ouest', 'favourable');
    story.opinion('est', 'unfavourable').opinion('nord', 'favourable');
    story.request({ type: 'maintainOpposition', pole: 'est', texts: reasons });
    if (story.state === 'jointDecision') story.request({ type: 'confirmOutcome' });
    expect(story.state).toBe('postponed');
    expect(outcomeOf(readBy(story, 'holder'))).toMatchObject({
      result: 'postponed',
      dissenting: ['est'],
      reasons: [{ pole: 'est', text: 'Motifs de est' }],
    });
  });

  it('are the lead’s where the lead decided, and none where the label is granted', () => {
    const postponed = submitted({}).opinion('ouest', 'postponed');
    expect(outcomeOf(readBy(postponed, 'holder'))?.reasons).toEqual([
      { pole: 'ouest', text: 'Motifs de ouest' },
    ]);
    const granted = submitted({}).opinion('ouest', 'favourable').opinion('est', 'favourable');
    granted.opinion('nord', 'favourable').request({ type: 'confirmOutcome' });
    expect(outcomeOf(readBy(granted, 'holder'))).toMatchObject({ result: 'concerted', reasons: [] });
  });
});

describe('who holds the ball', () => {
  const holds = (story: Story) =>
    [...poles, 'sud'].map((pole) => ownerOf(readBy(story, `${pole}.1`, [['chair', pole]]))?.you);

  it('in the co-review: the chairs of the pôles that have not spoken', () => {
    const story = submitted({}).opinion('ouest', 'favourable').opinion('est', 'favourable');
    expect([story.state, holds(story)]).toEqual(['coReview', [false, false, true, false]]);
  });

  it('in the take-over: those of the invited pôles, not the first lead’s', () => {
    const story = submitted({}).opinion('ouest', 'unfavourable');
    expect([story.state, holds(story)]).toEqual(['takeOver', [false, true, true, false]]);
  });
});

describe('what comes late (R44)', () => {
  const lateOf = (reading: Reading) => seatsOf(reading).find(({ pole }) => pole === north)?.late;
  const hears = (reading: Reading, type: string) =>
    tells(reading, { key: 'request', actor: { kind: 'person', id: 'nord.1' } }, { type, pole: north });

  it('is between the pôles: the holder and the informed never hear of it', () => {
    const story = submitted({}).opinion('ouest', 'favourable').opinion('est', 'favourable');
    story.toCommittee('nord').openVote('nord').voteAll('nord', 'unfavourable').reach('request', 'coReview');
    story.validate('nord').request({ type: 'confirmOutcome' });
    expect(story.state).toBe('labelled');
    const [east1, holder] = [readBy(story, 'est.1', [['chair', 'est']]), readBy(story, 'holder')];
    const informed = readBy(story, 'sud.1', [['chair', 'sud']]);
    expect([east1, holder, informed].map((reading) => lateOf(reading)?.opinion ?? null)).toEqual([
      'unfavourable',
      null,
      null,
    ]);
    for (const fact of ['lateOpinionRecorded', 'windowReopened'])
      expect([east1, holder, informed].map((reading) => hears(reading, fact))).toEqual([true, false, false]);
  });
});
