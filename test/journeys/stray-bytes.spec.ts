import { formFields } from '../support/browser.js';
import { drafted, duo, submitted } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const stray = ['a\u0000b', 'a\ud800b', 'a\u001bb'];

describe('what can be neither kept nor read is refused, never a fault of ours (about 6 s)', () => {
  it('a reference no dossier can have: 404', async () => {
    const holder = await stage.as(stage.people.holder);
    const browser = await stage.browse(stage.people.holder);
    for (const name of ['a%00', 'LAB%00', 'LAB-2026-0001%00', 'LAB-2026-99999999999']) {
      expect((await holder.get(`/dossiers/${name}`)).status).toBe(404);
      expect((await holder.get(`/dossiers/${name}/draft`)).status).toBe(404);
      expect((await holder.get(`/dossiers/${name}/reviews/moveo`)).status).toBe(404);
      expect((await holder.ask(name, 'submit')).status).toBe(404);
      for (const path of ['dossiers', 'deposer'])
        expect((await browser.get(`/${path}/${name}`)).status).toBe(404);
      expect((await browser.get(`/lectures/${name}/moveo`)).status).toBe(404);
    }
  }, 60_000);

  it('a draft: 422 at each field, on the page with its sentence', async () => {
    const holder = await stage.as(stage.people.holder);
    const reference = await drafted(stage, duo());
    const path = `/dossiers/${reference}/draft`;
    const ifMatch = { 'if-match': (await holder.get(path)).headers.get('etag') ?? '' };
    for (const text of stray) {
      const [first, ...others] = duo().partners;
      const body = {
        ...duo(),
        description: text,
        keywords: ['bon', text],
        partners: [{ ...first, name: text }, ...others],
      };
      const { status, body: told } = await holder.put(path, body, ifMatch);
      const { errors } = told as { errors: { field: string; code: string }[] };
      const fields = errors.sort((one, other) => one.field.localeCompare(other.field));
      expect([status, fields]).toEqual([
        422,
        ['description', 'keywords', 'partners.0.name'].map((field) => ({ field, code: 'strayCharacter' })),
      ]);
    }
    const whole = { ...duo(), description: 'Une ligne\n\tune autre 🚲' };
    expect((await holder.put(path, whole, ifMatch)).status).toBe(204);
    const browser = await stage.browse(stage.people.holder);
    const address = `/deposer/${reference}/projet`;
    const fields = formFields((await browser.get(address)).body, address);
    const page = await browser.post(address, { ...fields, description: 'a\u0000b' });
    expect([page.status, page.body.includes('Un caractère invisible')]).toEqual([422, true]);
  }, 60_000);

  it('an act, a review form, an opening: 422 at the field', async () => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.clear('moveo');
    const [email = ''] = stage.people.experts('moveo');
    const person = stage.people.all.find((one) => one.email === email)?.id;
    const officer = await stage.as(stage.people.officer('moveo'));
    await officer.act(play.reference, 'assignExpert', { pole: 'moveo', person });
    const expert = await stage.as(email);
    for (const text of stray) {
      const reasons = `Motif ${text}`;
      const act = await officer.ask(play.reference, 'concludeExpertise', { pole: 'moveo', reasons });
      expect([act.status, act.body]).toMatchObject([
        422,
        { errors: [{ field: 'reasons', code: 'strayCharacter' }] },
      ]);
      const form = await expert.put(`/dossiers/${play.reference}/reviews/moveo`, { comment_market: text });
      expect([form.status, form.body]).toMatchObject([422, { errors: [{ field: 'comment_market' }] }]);
      expect((await expert.post('/dossiers', { call: text })).status).toBe(422);
    }
  }, 60_000);
});
