/** R69: the light track, at the admission of a project presented again. About 40 s. */
import { expectSound } from '../support/aftermath.js';
import { browserOf } from '../support/page-rehearsal.js';
import { duo, submitted, type Play } from '../support/play.js';
import { again, answered, declaredAgain, handedInAgain, postponed } from '../support/resubmission-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let first: Play;
beforeAll(async () => {
  stage = await openStage();
  first = await postponed(stage);
}, 120_000);
afterAll(() => stage.close());

const officer = () => stage.people.officer('moveo');
const reasons = (code: string) => ({ reasons: [{ code, rule: 'R69' }] });

describe('the light track', () => {
  it('is not for a project presented for the first time', async () => {
    const other = await submitted(stage, duo(), { sitting: 3 });
    await other.does(officer(), 'declareInterests', { clear: true });
    const asked = await (await stage.as(officer())).ask(other.reference, 'admit', { light: true });
    expect([asked.status, asked.body]).toMatchObject([409, reasons('notPresentedAgain')]);
  });

  it('is not for one in which what is judged has changed', async () => {
    const next = await again(stage, first);
    await answered(stage, first, next);
    await declaredAgain(await stage.as(stage.people.holder), next, {
      description:
        'Un tout autre projet, que personne n’a lu : un véhicule sans route, pour des voyages sans fin.',
    });
    await (await stage.as(stage.people.holder)).act(next.reference, 'submit');
    await next.does(officer(), 'declareInterests', { clear: true });
    expect((await next.seenBy(officer())).resubmission?.light).toBeNull();
    const asked = await (await stage.as(officer())).ask(next.reference, 'admit', { light: true });
    expect([asked.status, asked.body]).toMatchObject([409, reasons('lightTrackMajorChange')]);
    expect((await next.does(officer(), 'admit')).resubmission?.light).toBeNull();
  });
});

describe('a project that comes back as it was, with its answers', () => {
  let next: Play;
  it('may be read on the light track, which its officer chooses at admission, and which all are told of', async () => {
    next = await handedInAgain(stage, await postponed(stage));
    await next.does(officer(), 'declareInterests', { clear: true });
    expect((await next.seenBy(officer())).resubmission?.light).toBe('offered');
    const form = await (await browserOf(stage, officer())).get(`/dossiers/${next.reference}/actes/admit`);
    expect(form.body).toContain('Instruction allégée');
    const told = await (await stage.as(officer())).rehearse(next.reference, 'admit', { light: true });
    expect(told.facts).toEqual(expect.arrayContaining(['admitted', 'lightTrackOpened']));
    const view = await next.does(officer(), 'admit', { light: true });
    expect(view.resubmission?.light).toBe('taken');
    expect((await next.seenBy(stage.people.holder)).resubmission?.light).toBe('taken');
    await stage.post();
    const letters = stage.smtp.letters.filter(({ subject }) => subject?.includes('instruction allégée'));
    expect(letters.length).toBeGreaterThan(3);
    for (const { text } of letters)
      expect(text?.replace(/\s+/gu, ' ')).toMatch(/vote comme pour tout dossier/u);
  }, 90_000);

  it('goes to the vote of its lead without a reading, for a reason that is written', async () => {
    await next.clear('moveo');
    await next.does(officer(), 'concludeExpertise', { pole: 'moveo', reasons: 'Les réponses suffisent.' });
    await next.vote('moveo', 'favourable');
    await next.validate('moveo');
    const { state } = await next.seenBy(officer());
    expect(state).toBe('coReview');
  });

  it('waits for the vote of every other pôle, and is labelled by those that are favourable', async () => {
    const chair = await stage.as(stage.people.chair('moveo'));
    expect((await chair.ask(next.reference, 'confirmOutcome')).status).toBe(409);
    await next.opinion('id4car', 'favourable');
    expect((await chair.ask(next.reference, 'confirmOutcome')).status).toBe(409);
    await next.opinion('mta', 'favourable');
    await next.certify();
    const view = await next.seenBy(stage.people.holder);
    expect([view.state, view.outcome?.labelling]).toEqual(['labelled', ['moveo', 'id4car', 'mta']]);
    await expectSound(stage);
  }, 60_000);
});
