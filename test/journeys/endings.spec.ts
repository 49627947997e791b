import type { WorkView } from '../../src/labelling/view/work.js';
import { expectSound, wordsOf } from '../support/aftermath.js';
import { said } from '../support/planted.js';
import { duo, project, rewritten, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 60_000);
afterEach(() => expectSound(stage), 60_000);
afterAll(() => stage.close());

const asHolder = (play: Play) => play.seenBy(stage.people.holder);
const ofLead = [{ pole: 'moveo', text: said.reasons }];
const items = 'Il manque la lettre d’engagement de Cerema.';

/** The letters to the holder about this request that say these words. */
async function toldToHolder({ reference }: Play, words: string): Promise<number> {
  await stage.post();
  const letters = stage.smtp.lettersTo(stage.people.holder).map((letter) => wordsOf(letter).all);
  return letters.filter((all) => all.includes(reference) && all.includes(words)).length;
}

async function admitted(): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  return play;
}

/** Mov’eo’s officer asks for a piece. */
async function completionAsked(): Promise<Play> {
  const play = await submitted(stage, duo());
  const officer = stage.people.officer('moveo');
  await play.does(officer, 'declareInterests', { clear: true });
  await play.does(officer, 'askCompletion', { items });
  return play;
}

describe('a request ends otherwise (about 15 s)', () => {
  it('postponed when the lead’s committee asks for a complement', async () => {
    const play = await admitted();
    await play.lead('moveo', 'complementRequested');
    const { state, outcome } = await asHolder(play);
    expect(state).toBe('postponed');
    expect(outcome).toMatchObject({ result: 'postponed', labelling: [], reasons: ofLead });
    expect(await toldToHolder(play, said.reasons)).toBe(1);
  }, 60_000);

  it('withdrawn by its holder, who gives no reason; nothing can be done with it any more', async () => {
    const play = await admitted();
    await play.clear('moveo');
    expect((await play.does(stage.people.holder, 'withdraw')).state).toBe('withdrawn');
    const late = await (
      await stage.as(stage.people.officer('moveo'))
    ).ask(play.reference, 'openVote', { pole: 'moveo', mode: 'session' });
    expect([late.status, late.body]).toMatchObject([409, { reasons: [{ code: 'notInThisState' }] }]);
    expect((await play.seenBy(stage.people.officer('moveo'))).acts.filter((act) => act.allowed)).toEqual([]);
  }, 60_000);

  it('inadmissible, with the reasons of the chair in the letter to the holder', async () => {
    const play = await submitted(stage, duo());
    const chair = stage.people.chair('moveo');
    await play.does(chair, 'declareInterests', { clear: true });
    await play.does(chair, 'rejectInadmissible', { reasons: said.reasons });
    const { state, cause, inadmissibleReasons } = await asHolder(play);
    expect({ state, cause }).toEqual({ state: 'inadmissible', cause: 'inadmissible' });
    expect(inadmissibleReasons).toBe(said.reasons);
    expect(await toldToHolder(play, said.reasons)).toBe(1);
  }, 60_000);

  it('completed once: the holder reads what is missing and seals a second version; a second asking is refused', async () => {
    const play = await completionAsked();
    const { state, completionItems, owner } = await asHolder(play);
    expect({ state, completionItems }).toEqual({ state: 'awaitingCompletion', completionItems: items });
    expect(owner).toMatchObject({ role: 'holder', you: true });
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, play.reference, { ...duo(), titleFr: 'Navettes ouvertes, version complétée' });
    const early = await play.seenBy(stage.people.officer('moveo'));
    expect([early.title, early.content?.titleFr]).not.toContain('Navettes ouvertes, version complétée');
    const view = await play.does(stage.people.holder, 'complete');
    expect([view.state, view.content?.titleFr]).toEqual([
      'admissibilityCheck',
      'Navettes ouvertes, version complétée',
    ]);
    expect(view.annexes).toHaveLength(1);
    const again = await (
      await stage.as(stage.people.officer('moveo'))
    ).ask(play.reference, 'askCompletion', { items });
    expect([again.status, again.body]).toMatchObject([
      409,
      { reasons: [{ code: 'completionAlreadyAsked', rule: 'R43' }] },
    ]);
    const { rows } = await stage.owner.query(
      `SELECT version, hash IS NOT NULL AS sealed FROM dossier_version v JOIN dossier d ON d.id = v.dossier_id
       WHERE d.reference = $1 ORDER BY version`,
      [play.reference],
    );
    expect(rows).toEqual([1, 2].map((version) => ({ version, sealed: true })));
  }, 60_000);

  it('refused when the lead is unfavourable and no pôle takes over: reasons and appeal in the letter', async () => {
    const play = await admitted();
    await play.lead('moveo', 'unfavourable');
    expect((await asHolder(play)).state).toBe('takeOver');
    await stage.pass('11 days');
    expect((await asHolder(play)).state).toBe('jointDecision');
    await play.certify();
    const { state, outcome, label } = await asHolder(play);
    expect({ state, label }).toEqual({ state: 'refused', label: null });
    expect(outcome).toMatchObject({ result: 'refused', labelling: [], reasons: ofLead });
    expect(await toldToHolder(play, said.reasons)).toBe(1);
  }, 60_000);

  it('lapsed when the holder lets the time of the completion pass', async () => {
    const play = await completionAsked();
    await stage.pass('16 days');
    const { state, cause, owner } = await asHolder(play);
    expect({ state, cause, owner }).toEqual({ state: 'lapsed', cause: 'completionExpired', owner: null });
  }, 60_000);
});

describe('a request whose lead is not certain (about 6 s)', () => {
  it('gets it from the steering committee: the secretary enters the number of its decision', async () => {
    const play = await submitted(stage, project('ELECT-INTEG'), { sitting: 3 });
    await play.admit();
    const { secretary } = stage.people;
    const seen = await play.seenBy(secretary);
    expect(seen).toMatchObject({ state: 'leadAttribution', leadDoubt: 'shareTooSmall', level: 'minimal' });
    expect(seen.owner).toMatchObject({ role: 'secretary', you: true });
    const { tasks } = (await (await stage.as(secretary)).get<WorkView>('/work')).body;
    expect(tasks.map(({ reference, act }) => [reference, act.command])).toContainEqual([
      play.reference,
      'attributeLead',
    ]);
    const numberless = await (
      await stage.as(secretary)
    ).ask(play.reference, 'attributeLead', { pole: 'mta', decision: 'oralement' });
    expect([numberless.status, numberless.body]).toMatchObject([422, { errors: [{ field: 'decision' }] }]);
    await play.does(secretary, 'attributeLead', { pole: 'mta', decision: 'COPIL-2026-07' });
    const { state, lead, journal } = await asHolder(play);
    expect({ state, lead }).toMatchObject({ state: 'leadReview', lead: { pole: 'mta', ground: 'steering' } });
    expect(journal.find((line) => line.fact === 'leadAttributed')?.params).toMatchObject({
      ...{ ground: 'steering', decision: 'COPIL-2026-07' },
    });
    await play.lead('mta', 'favourable');
    await play.opinion('moveo', 'favourable');
    await play.certify();
    expect((await asHolder(play)).outcome).toMatchObject({ labelling: ['mta', 'moveo'] });
  }, 60_000);

  it('gets the pôle with the largest share of the work when the committee has not decided in time', async () => {
    const play = await submitted(stage, project('ELECT-INTEG'));
    await play.admit();
    await stage.pass('11 days');
    expect(await asHolder(play)).toMatchObject({
      state: 'leadReview',
      lead: { pole: 'moveo', ground: 'largestShare' },
    });
  }, 60_000);
});
