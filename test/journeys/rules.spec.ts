import { defaultRules } from '../../workflows/index.js';
import { expectSound, wordsOf } from '../support/aftermath.js';
import { callsFollow } from '../support/calls-follow.js';
import { duo, submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterEach(() => expectSound(stage), 60_000);
afterAll(() => stage.close());

const decision = 'COPIL-2026-09';

describe('rules replaced in a running request (R3; about 10 s)', () => {
  it('by the secretary, under the number of a decision: deadlines move, and those concerned are told', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    const { secretary, holder } = stage.people;
    const dueOf = async () =>
      (await play.seenBy(holder)).deadlines.find(({ deadline }) => deadline === 'coReview')?.at ?? '';
    const before = await dueOf();
    await callsFollow(stage, { delays: { ...defaultRules.delays, coReview: 20 } });
    const program = await stage.as(secretary);

    const rehearsed = await program.rehearse(play.reference, 'adoptRuleSet', { decision });
    expect(JSON.stringify(rehearsed)).toContain('rulesReplaced');
    expect(await dueOf()).toBe(before);
    const stranger = await (
      await stage.as(stage.people.chair('moveo'))
    ).ask(play.reference, 'adoptRuleSet', { decision });
    expect([stranger.status, stranger.body]).toMatchObject([
      403,
      { reasons: [{ code: 'notYourAct', liftedBy: 'secretary' }] },
    ]);

    await play.does(secretary, 'adoptRuleSet', { decision });
    expect((await dueOf()) > before).toBe(true);
    const { journal } = await play.seenBy(holder);
    expect(journal.find(({ fact }) => fact === 'ruleSetAdopted')?.params).toMatchObject({ decision });
    await stage.post();
    for (const reader of [holder, stage.people.chair('moveo'), stage.people.chair('id4car')]) {
      const told = stage.smtp.lettersTo(reader).map((letter) => wordsOf(letter).all);
      expect(
        told.filter((all) => all.includes('Règles remplacées') && all.includes(play.reference)),
      ).toHaveLength(1);
    }

    const again = await program.ask(play.reference, 'adoptRuleSet', { decision });
    expect([again.status, again.body]).toMatchObject([
      409,
      { reasons: [{ code: 'rulesAlreadyPinned', rule: 'R3' }] },
    ]);
  }, 90_000);

  it('never while a vote is open, and nothing says in which pôle', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.clear('moveo');
    await play.read('moveo');
    await play.does(stage.people.officer('moveo'), 'openVote', { pole: 'moveo', mode: 'session' });
    await callsFollow(stage, { delays: { ...defaultRules.delays, conciliation: 6 } });
    const refused = await (
      await stage.as(stage.people.secretary)
    ).ask(play.reference, 'adoptRuleSet', { decision });
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { reasons: [{ code: 'voteUnderWay', rule: 'R3' }] },
    ]);
    expect(JSON.stringify(refused.body)).not.toContain('moveo');
  }, 90_000);
});
