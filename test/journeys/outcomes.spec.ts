import { expectSound, wordsOf } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { duo, project, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterEach(() => expectSound(stage), 60_000);
afterAll(() => stage.close());

const reasons = 'Les essais croisés ne paraissent pas financés.';
const chairOf = (pole: string) => stage.people.chair(pole);
const asHolder = (play: Play) => play.seenBy(stage.people.holder);
const lettersToHolder = () => stage.smtp.lettersTo(stage.people.holder).map((letter) => wordsOf(letter).all);

/** A request Mov’eo finds favourable and iD4CAR opposes. */
async function opposed(): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'unfavourable');
  expect((await asHolder(play)).state).toBe('conciliation');
  return play;
}

describe('the joint decision (about 20 s)', () => {
  it('grants with the recommendation of the lead, and the holder reads it in the letter and on the page', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourableWithReservations');
    await play.opinion('id4car', 'favourable');
    expect((await asHolder(play)).outcome).toBeNull();
    await play.certify();
    const { state, outcome, label } = await asHolder(play);
    expect({ state, label }).toEqual({ state: 'labelled', label: 'active' });
    expect(outcome).toMatchObject({ result: 'concerted', labelling: ['moveo', 'id4car'], dissenting: [] });
    expect(outcome?.recommendations).toEqual([{ pole: 'moveo', text: said.recommendation }]);
    await stage.post();
    expect(lettersToHolder().filter((words) => words.includes(said.recommendation))).toHaveLength(1);
    const others = stage.smtp.letters.filter((one) => !wordsOf(one).to.includes(stage.people.holder));
    expect(others.filter((one) => wordsOf(one).all.includes('CANARI'))).toEqual([]);
  }, 60_000);

  it('takes an opposition that is lifted for no objection: the lead labels alone', async () => {
    const play = await opposed();
    const view = await play.does(chairOf('id4car'), 'liftOpposition', { pole: 'id4car', reasons });
    expect(view.state).toBe('jointDecision');
    await play.certify();
    expect((await asHolder(play)).outcome).toMatchObject({
      ...{ result: 'leadAlone', labelling: ['moveo'], dissenting: [] },
    });
  }, 60_000);

  it('grants with the dissent of whoever maintains the opposition', async () => {
    const play = await opposed();
    await play.does(chairOf('id4car'), 'maintainOpposition', { pole: 'id4car', reasons });
    await play.certify();
    const { state, outcome } = await asHolder(play);
    expect(state).toBe('labelled');
    expect(outcome).toMatchObject({
      ...{ result: 'withDissent', labelling: ['moveo'], dissenting: ['id4car'] },
    });
  }, 60_000);

  it('takes a pôle that says nothing until the end of the co-review for no objection, and never for a label', async () => {
    const play = await submitted(stage, project('5G-OPEN-ROAD'), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.opinion('id4car', 'favourable');
    await stage.pass('20 days');
    const { state, seats } = await play.seenBy(chairOf('moveo'));
    expect(state).toBe('jointDecision');
    expect(seats.find((one) => one.pole === 'pvf')?.position).toBe('silent');
    await play.certify();
    expect((await asHolder(play)).outcome).toMatchObject({
      ...{ result: 'concerted', labelling: ['moveo', 'id4car'], dissenting: [] },
    });
  }, 60_000);

  it('takes an opposition nobody speaks of any more for maintained', async () => {
    const play = await opposed();
    await stage.pass('11 days');
    expect((await asHolder(play)).state).toBe('jointDecision');
    await play.certify();
    expect((await asHolder(play)).outcome).toMatchObject({ result: 'withDissent', dissenting: ['id4car'] });
  }, 60_000);
});
