/** R66 through what happens to a request: who stands aside, leaves, leads in its turn, takes the dossier on. 60 s. */
import { expectSound } from '../support/aftermath.js';
import { departs, handsOn } from '../support/departure-play.js';
import { colleague, handed } from '../support/handover-play.js';
import { charter, naming, outsidersOf, signing, standAside } from '../support/panel-play.js';
import { opened, pieceNames, shown, withPieces } from '../support/pieces-play.js';
import { project, type Play } from '../support/play.js';
import { again, earlierPieces, put } from '../support/resubmission-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const [held, shut] = [200, 404];
const none = { public: shut, membersOfReview: shut, leadOnly: shut, namedPersons: shut };
const informed = { ...none, public: held };
const admitted = async (): Promise<Play> => {
  const play = await withPieces(stage, { sitting: 3 }, project('5G-OPEN-ROAD'));
  await play.admit();
  return play;
};
const declares = (play: Play, email: string) => play.does(email, 'declareInterests', { clear: true });

describe('a piece that could be opened', () => {
  it('is closed at once to somebody who stands aside, whatever they were named by (R63b)', async () => {
    const play = await admitted();
    const [expert = ''] = stage.people.experts('moveo');
    await declares(play, expert);
    expect(await opened(stage, play, expert)).toMatchObject({ leadOnly: held, namedPersons: held });
    const [aside] = stage.people.voters('moveo').slice(-1);
    await (await stage.as(aside?.email ?? '')).ask(play.reference, 'declareInterests', { clear: false });
    expect(await opened(stage, play, aside?.email ?? '')).toEqual(none);
    await play.does(stage.people.chair('moveo'), 'recusePole', {
      pole: 'moveo',
      reasons: 'Notre pôle est lié.',
    });
    expect(await opened(stage, play, expert)).toEqual(informed);
    expect((await shown(play, expert))[1]).toBe(0);
  }, 60_000);

  it('for the lead alone follows the lead that steering names, and leaves the former one (R42)', async () => {
    const play = await admitted();
    const { officer } = stage.people;
    await declares(play, officer('id4car'));
    expect((await opened(stage, play, officer('id4car'))).leadOnly).toBe(shut);
    const before = (await play.seenBy(officer('moveo'))).at;
    await handsOn(stage, play, 'id4car');
    expect((await opened(stage, play, officer('id4car'))).leadOnly).toBe(held);
    expect((await opened(stage, play, officer('moveo'))).leadOnly).toBe(shut);
    const past = await (await stage.as(officer('moveo'))).get(`/dossiers/${play.reference}?at=${before}`);
    expect(past.body.annexes.map(({ name }) => name)).not.toContain(pieceNames.leadOnly);
  }, 60_000);

  it('is closed to a pôle from the day it leaves, and for the lead alone to everybody until another leads (R64)', async () => {
    const play = await admitted();
    const { officer, secretary, holder } = stage.people;
    await declares(play, officer('id4car'));
    await departs(stage, play, 'moveo');
    expect(await opened(stage, play, officer('moveo'))).toEqual(none);
    expect((await opened(stage, play, officer('id4car'))).leadOnly).toBe(shut);
    await play.does(secretary, 'attributeLead', { pole: 'id4car', decision: 'COPIL-2026-33' });
    expect((await opened(stage, play, officer('id4car'))).leadOnly).toBe(held);
    expect((await opened(stage, play, holder)).namedPersons).toBe(held);
    await expectSound(stage);
  }, 60_000);

  it('goes with the dossier to whoever takes it on, and leaves who has handed it over (R62)', async () => {
    const play = await admitted();
    const hand = handed(stage, play);
    await hand.proposes(stage.people.holder, colleague);
    const before = await play.seenBy(stage.people.holder);
    const id = before.annexes.find(({ name }) => name === pieceNames.namedPersons)?.id;
    const path = `/dossiers/${play.reference}/annexes/${id}`;
    expect((await (await stage.as(colleague)).get(path)).status).toBe(shut);
    expect((await hand.asks(colleague, 'acceptHandover')).status).toBeLessThan(300);
    expect((await (await stage.as(colleague)).get(path)).status).toBe(held);
    expect((await (await stage.as(stage.people.holder)).get(path)).status).toBe(shut);
  }, 60_000);
});

describe('where every pôle stands aside (R63h)', () => {
  it('the panel reads what is for the whole review, is told how many others there are, and the certificate says so', async () => {
    const play = await withPieces(stage);
    await play.admit();
    await standAside(stage, play, charter);
    const panel = outsidersOf(stage);
    await play.does(stage.people.secretary, 'namePanel', naming(stage, panel));
    for (const email of panel) await declares(play, email);
    const [first = ''] = panel;
    // One of them is the expert of Mov’eo whom the holder had named by address.
    const named = stage.people.experts('moveo')[0];
    for (const email of panel)
      expect([email, (await shown(play, email))[1]]).toEqual([email, email === named ? 1 : 2]);
    expect((await opened(stage, play, first)).leadOnly).toBe(shut);
    for (const email of panel) await play.does(email, 'givePanelOpinion', { ballot: 'favourable' });
    await declares(play, stage.people.chair(signing));
    await play.does(stage.people.chair(signing), 'confirmOutcome');
    const { labelLife } = await play.seenBy(stage.people.secretary);
    expect(labelLife?.without).toEqual([{ pole: signing, pieces: 2 }]);
    await expectSound(stage);
  }, 60_000);
});

describe('a project presented again (R69)', () => {
  it('keeps the level of each piece that is kept, and chooses anew until it is submitted', async () => {
    const play = await withPieces(stage);
    await play.admit();
    await play.clear('moveo');
    await play.read('moveo');
    await play.vote('moveo', 'complementRequested');
    const reasons = 'Le plan de charge est à revoir.';
    await play.does(stage.people.chair('moveo'), 'validateOpinion', { pole: 'moveo', reasons, without: 1 });
    expect((await play.seenBy(stage.people.holder)).state).toBe('postponed');
    const next = await again(stage, play);
    const holder = await stage.as(stage.people.holder);
    const pieces = (await earlierPieces(stage, play)).map(({ id }) => ({ piece: id, fate: 'kept' }));
    expect((await put(holder, next, { answers: [], pieces })).status).toBe(204);
    type Draft = { annexes: { name: string; level: string; groups: string[]; id: string }[] };
    const draft = async () => (await holder.get<Draft>(`/dossiers/${next.reference}/draft`)).body.annexes;
    const levels = async () => (await draft()).map(({ level }) => level).sort();
    expect(await levels()).toEqual(['leadOnly', 'membersOfReview', 'namedPersons', 'public']);
    const named = (await draft()).find(({ level }) => level === 'namedPersons');
    expect(named?.groups).toEqual(['id4car:caseOfficer']);
    const path = `/dossiers/${next.reference}/annexes/${named?.id}`;
    expect((await holder.put(path, { level: 'leadOnly' })).status).toBe(204);
    expect(await levels()).toEqual(['leadOnly', 'leadOnly', 'membersOfReview', 'public']);
  }, 60_000);
});
