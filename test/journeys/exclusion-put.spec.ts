/** R63c: nobody learns of an ask that is not theirs to answer, by a rehearsal or by a refusal. 8 s. */
import { drafted, duo, playOf } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterAll(() => stage.close());

it('an officer who admits is shown no letter about an ask of another pôle', async () => {
  const play = playOf(stage, await drafted(stage, duo()));
  const { holder } = stage.people;
  const officer = stage.people.officer('moveo');
  await play.does(holder, 'askExclusion', {
    pole: 'id4car',
    whom: 'pole',
    reasons: 'Un procès nous oppose.',
  });
  await play.does(holder, 'submit');
  await play.does(officer, 'declareInterests', { clear: true });
  const admission = await (await stage.as(officer)).rehearse(play.reference, 'admit');
  expect(JSON.stringify(admission)).not.toContain('xclusion');
  expect(admission.letters.length).toBeGreaterThan(0);
  await play.admit();
  const { rowCount } = await stage.owner.query(
    `SELECT FROM workflow.outbox WHERE template = 'answerExclusion'`,
  );
  expect(rowCount).toBeGreaterThan(0);
});

it('a chair cannot tell an ask about the chair, nor one still to come, from none', async () => {
  const play = playOf(stage, await drafted(stage, duo()));
  const { holder } = stage.people;
  const [pole, chair] = ['moveo', stage.people.chair('moveo')];
  const reasons = 'Un procès nous oppose.';
  await play.does(holder, 'askExclusion', { pole, whom: 'chair', reasons });
  await play.does(holder, 'askExclusion', { pole, whom: 'pole', reasons });
  await play.does(holder, 'submit');
  await play.does(chair, 'declareInterests', { clear: true });
  const self = stage.people.all.find(({ email }) => email === chair)?.id;
  for (const person of [undefined, self]) {
    const granting = async (exclusion: string) => {
      const { status, body } = await (
        await stage.as(chair)
      ).ask(play.reference, 'grantExclusion', { pole, exclusion, ...(person && { person }) });
      return { status, body: { ...(body as object), instance: null } };
    };
    const none = await granting('moveo-9');
    expect([await granting('moveo-1'), await granting('moveo-2')]).toEqual([none, none]);
  }
});
