/** R70, R80: one pôle writes for a label at a time: whoever leads it, or led it until now. 1 s. */
import { declares } from '../../test/support/changes.js';
import { deliberationsIn, labelOf } from '../../workflows/index.js';
import { answerOf, rollsOf, text } from '../../test/support/aggregate.js';
import { invitedPoles, lead } from '../../test/support/letter-reader.js';
import { stories } from '../../test/support/letter-stories.js';
import { LetterStory } from '../../test/support/letter-story.js';

const withdraws = (story: LetterStory, pole: string) => {
  const reasons = { reasons: text('reasons') };
  story
    .label({ type: 'noticeWithdrawal', pole, ground: 'falseStatement', texts: reasons })
    .label({ type: 'answerWithdrawal', pole, texts: { answer: text('a') }, rolls: rollsOf([pole]) });
  const rank = deliberationsIn(story.aggregate, pole).length;
  for (const member of [1, 2, 3, 4]) story.organ(pole, answerOf(`${pole}.${member}`, 'for', true), rank);
};

it('a second lead that withdraws speaks for the label until another leads, and the first no more', () => {
  const story = stories['poleWithdraws']?.(new LetterStory()) ?? new LetterStory();
  const [second = '', third = '', fourth = ''] = [
    'id4car',
    ...invitedPoles.filter((pole) => pole !== 'id4car'),
  ];
  withdraws(story, second);
  const writers = (fact: string) =>
    story.letters
      .filter((letter) => letter.fact === fact && letter.role !== 'holder')
      .map((letter) => (letter.data as { writer: string }).writer);
  const last = (fact: string) => writers(fact).at(-1);
  expect([writers('leadVacated')[0], last('leadVacated'), last('poleWithdrew')]).toEqual([
    lead,
    second,
    second,
  ]);
  story.label({ type: 'takeOverCertificate', pole: third });
  expect(last('certificateTakenOver')).toBe(third);
  withdraws(story, third);
  expect(last('poleWithdrew')).toBe(third);
  withdraws(story, fourth);
  expect(last('labelWithdrawn')).toBe(fourth);
});

it('a change is confirmed by whoever leads the certificate by now, where the lead has left it by another (R62)', () => {
  const story = stories['granted']?.(new LetterStory()) ?? new LetterStory();
  const poles = labelOf(story.aggregate)?.context.labelling ?? [];
  const [second = ''] = poles.filter((pole) => pole !== lead);
  story.label(declares(['objectives'], { rolls: {} }));
  for (const pole of poles)
    story.label({ type: 'decideChange', pole, keeps: pole !== lead, decision: 'COPIL-2026-13' });
  story.label({ type: 'takeOverCertificate', pole: second });
  story.label(declares(['partnerLeft'], { version: 3, rolls: rollsOf(poles) }));
  const asked = story.letters.filter(
    ({ fact, data }) => fact === 'changeDeclared' && (data as { kind: string }).kind === 'A',
  );
  const ids = asked.map(({ recipient }) => recipient.id).slice(-2);
  expect(ids).toEqual([`${second}.officer`, `${second}.1`]);
  expect((asked.at(-1)?.data as { writer: string }).writer).toBe(second);
});
