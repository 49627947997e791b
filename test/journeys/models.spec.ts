/** The label under the two other decision models (R6), over HTTP, PostgreSQL and SMTP. About 20 s. */
import { expectSound, wordsOf } from '../support/aftermath.js';
import { duo, submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import type { DecisionModel } from '../../workflows/index.js';

let stage: Stage;
const under = (decisionModel: DecisionModel) => {
  beforeAll(async () => void (stage = await openStage({ rules: { decisionModel } })), 60_000);
  afterEach(() => expectSound(stage), 60_000);
  afterAll(() => stage.close());
};
const toHolder = () => stage.smtp.lettersTo(stage.people.holder).map((letter) => wordsOf(letter).all);
const pageOf = async (email: string, reference: string) =>
  (await (await stage.browse(email)).get(`/dossiers/${reference}`)).body;

describe('where the lead decides after the opinions', () => {
  under('leadAfterOpinions');

  it('labels alone, with the unfavourable opinion on record, and says so in the letter and on the page', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.opinion('id4car', 'unfavourable');
    await play.lead('moveo', 'favourable');
    await play.certify();
    const { state, outcome } = await play.seenBy(stage.people.holder);
    expect(state).toBe('labelled');
    expect(outcome).toMatchObject({
      model: 'leadAfterOpinions',
      ...{ result: 'leadAlone', labelling: ['moveo'], dissenting: ['id4car'] },
    });
    expect(await pageOf(stage.people.holder, play.reference)).toContain('après l’avis des autres pôles');
    await stage.post();
    expect(toHolder().filter((words) => words.includes('après l’avis des autres pôles'))).toHaveLength(1);
  }, 90_000);
});

describe('a single committee', () => {
  under('singleCommittee');

  it('goes on after a lead that is against; one pôle for and one against carry nothing', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'unfavourable');
    expect((await play.seenBy(stage.people.chair('id4car'))).state).toBe('coReview');
    await play.opinion('id4car', 'favourable');
    await play.certify();
    const { state, outcome } = await play.seenBy(stage.people.holder);
    expect(state).toBe('postponed');
    expect(outcome).toMatchObject({ model: 'singleCommittee', result: 'postponed', labelling: [] });
    expect(await pageOf(stage.people.holder, play.reference)).toContain('Double majorité');
  }, 90_000);
});
