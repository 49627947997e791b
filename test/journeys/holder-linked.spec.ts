/** R62, R69: a draft made of a dossier goes with it to whoever takes that on, its first holder being there or not. 30 s. */
import { expectSound } from '../support/aftermath.js';
import { colleague, handed } from '../support/handover-play.js';
import type { Play } from '../support/play.js';
import { again, postponed } from '../support/resubmission-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let first: Play;
let draft: Play;
beforeAll(async () => {
  stage = await openStage();
  first = await postponed(stage);
  draft = await again(stage, first);
}, 90_000);
afterAll(() => stage.close());

const nothing = { view: 404, offer: 404, draft: 404, past: 404, list: false, work: false };
const body = { email: colleague, organisation: 'kept', absence: 'hasLeft', reasons: 'Partie en janvier.' };

describe('a holder who has vanished, and had begun to present the project again', () => {
  it('is asked by the officer, and does not object: the dossier is proposed all the same', async () => {
    const hand = handed(stage, first);
    expect((await hand.asks(stage.people.officer('moveo'), 'proposeInPlace', body)).status).toBe(200);
    await stage.pass('8 days');
    expect(await handed(stage, draft).reads(colleague)).toEqual(nothing);
    expect((await hand.asks(colleague, 'acceptHandover')).status).toBe(200);
  }, 60_000);

  it('leaves the draft to whoever takes the dossier on, and has nothing left of either', async () => {
    await stage.pass('1 second');
    expect(await handed(stage, draft).reads(colleague)).toMatchObject({ view: 200, draft: 200, list: true });
    for (const play of [first, draft])
      expect(await handed(stage, play).reads(stage.people.holder)).toEqual(nothing);
    const again = await (await stage.as(stage.people.holder)).ask(draft.reference, 'deleteDraft');
    expect(again.status).toBe(404);
    expect((await draft.seenBy(colleague)).holding).toMatchObject({ holder: colleague });
    await expectSound(stage);
  }, 60_000);

  it('both are told of the draft too; nobody else learns that there is one', async () => {
    await stage.post();
    const told = (email: string) =>
      handed(stage, draft)
        .letters(email)
        .map(({ subject }) => subject);
    expect(told(colleague).join()).toContain('Vous tenez le dossier');
    expect(told(stage.people.holder).join()).toContain('est transmis');
    for (const email of [stage.people.officer('moveo'), stage.people.chair('moveo'), stage.people.secretary])
      expect(told(email)).toEqual([]);
  }, 60_000);

  it('the new holder may delete the draft and present the project anew', async () => {
    const holder = await stage.as(colleague);
    await holder.act(draft.reference, 'deleteDraft');
    const { rows } = await stage.owner.query<{ id: string }>(
      'SELECT call_id AS id FROM dossier WHERE reference = $1',
      [first.reference],
    );
    const view = (await holder.act(first.reference, 'resubmit', { call: rows[0]?.id })).body;
    expect(view.presentedBy?.reference).not.toBe(draft.reference);
    await expectSound(stage);
  }, 60_000);
});
