/** A dossier proposed to somebody who judges it, and in the place of an absent holder, by each role over HTTP (R62, R63). 30 s. */
import { expectSound } from '../support/aftermath.js';
import { handed } from '../support/handover-play.js';
import { duo, submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const nothing = { view: 404, offer: 404, draft: 404, past: 404, list: false, work: false };

describe('a person who judges the project', () => {
  it('may be asked like anybody, and is told that they cannot accept; the holder learns nothing of why', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    const hand = handed(stage, play);
    const chair = stage.people.chair('id4car');
    expect((await hand.proposes(stage.people.holder, chair)).status).toBe(200);
    expect((await hand.holding(stage.people.holder)).proposal).not.toHaveProperty('to');
    expect(await hand.refusal(chair, 'acceptHandover')).toEqual([409, ['newHolderJudges']]);
    expect((await hand.asks(chair, 'declineHandover')).status).toBe(200);
    // Whose address it was is not told by their answer either.
    const said = (await play.seenBy(stage.people.holder)).journal.find(
      ({ fact }) => fact === 'handoverDeclined',
    );
    expect(said?.by).toMatchObject({ name: null, role: 'incomingHolder' });
    await expectSound(stage);
  }, 60_000);
});

describe('in the place of a holder who is not there', () => {
  it('the officer proposes, the holder may object for five working days, and only then is anybody asked', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    const hand = handed(stage, play);
    const body = {
      email: 'autre@partner.example',
      organisation: 'kept',
      absence: 'hasLeft',
      reasons: 'Parti en mars.',
    };
    for (const email of [stage.people.chair('id4car'), stage.people.holder])
      expect((await hand.asks(email, 'proposeInPlace', body)).status).toBe(403);
    expect((await hand.asks(stage.people.officer('moveo'), 'proposeInPlace', body)).status).toBe(200);
    await stage.post();
    expect(hand.letters(stage.people.holder).at(-1)?.subject).toContain('Un autre porteur');
    expect(hand.letters(body.email)).toEqual([]);
    expect(await hand.reads(body.email)).toEqual(nothing);
    expect((await hand.holding(stage.people.holder)).proposal).toMatchObject({
      ...{ state: 'contestable', absence: 'hasLeft', reasons: 'Parti en mars.' },
    });
    await stage.pass('8 days');
    await stage.post();
    expect(hand.letters(body.email)).toHaveLength(1);
    expect((await hand.asks(body.email, 'acceptHandover')).status).toBe(200);
    expect(await hand.reads(stage.people.holder)).toMatchObject({ view: 404, list: false });
    // R62: what was written of the absence was between its author and whom it was about.
    const { journal } = await play.seenBy(body.email);
    const at = journal.find(({ fact }) => fact === 'handoverAnnounced')?.at;
    const then = await (await stage.as(body.email)).get(`/dossiers/${play.reference}?at=${at}`);
    expect((then.body as { holding: object }).holding).toMatchObject({
      proposal: { state: 'contestable', absence: null, reasons: null },
    });
    expect(then.text).not.toContain(body.reasons);
    await expectSound(stage);
  }, 60_000);
});
