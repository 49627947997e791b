/** R62 over HTTP: what changes once there is a label is declared by its holder, and confirmed or judged anew. 60 s. */
import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { declaresOn, without } from '../support/change-acts.js';
import { askingOn, labelledDuo, lettersOn } from '../support/label-play.js';
import { duo, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { voteOn } from '../support/withdrawal-play.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await labelledDuo(stage);
  await play.does(stage.people.officer('moveo'), 'transmitLabel');
}, 60_000);
afterAll(() => stage.close());

const codes = (body: unknown) => (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);
const asks = (email: string, act: string, body: object = {}) => askingOn(stage, play)(email, act, body);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const subjects = (email: string) => lettersOn(stage, play, email).map(({ subject }) => flat(subject ?? ''));
const browsers: Record<string, Promise<Browser>> = {};
const browse = (email: string) => (browsers[email] ??= stage.browse(email));
const page = async (email: string, path = '') =>
  flat((await (await browse(email)).get(`/dossiers/${play.reference}${path}`)).body);
const lifeSeenBy = async (email: string) => {
  const { label, labelLife, content, versions } = await play.seenBy(email);
  return { label, labelling: labelLife?.labelling, partners: content?.partners.length, versions };
};

describe('a partner that leaves a labelled project', () => {
  it('is declared by the holder alone, and changes nothing before the lead confirms it', async () => {
    const { people } = stage;
    expect((await play.seenBy(people.holder)).versionToCome).toBe('mayBegin');
    expect(await page(people.holder)).toContain('Préparer une nouvelle version');
    for (const email of [people.officer('moveo'), people.chair('moveo')])
      expect((await asks(email, 'declareChange', { changes: 'Un départ.' })).status).toBe(403);
    const answer = await declaresOn(stage, play, without('Navette'));
    expect(answer.status).toBe(200);
    expect(await lifeSeenBy(people.holder)).toMatchObject({ label: 'transmitted', partners: 6 });
    const [newest] = (await play.seenBy(people.officer('moveo'))).versions;
    expect(newest).toMatchObject({ version: 2, state: 'awaiting', kind: 'minor', grounds: ['partnerLeft'] });
    expect((await play.seenBy(people.funder)).versions).toEqual([]);
    await stage.post();
    expect(subjects(people.officer('moveo')).at(-1)).toContain('confirmez');
  }, 60_000);

  it('is confirmed by the pôle that leads the certificate, and by no other', async () => {
    const { people } = stage;
    for (const email of [people.officer('id4car'), people.chair('id4car'), people.holder])
      expect((await asks(email, 'confirmChange')).status).toBe(403);
    const form = await (
      await browse(people.officer('moveo'))
    ).get(`/dossiers/${play.reference}/actes/confirm-change`);
    expect([form.status, form.body.includes('départ d’un partenaire')]).toEqual([200, true]);
    await play.does(people.officer('moveo'), 'confirmChange');
    expect(await lifeSeenBy(people.holder)).toMatchObject({ label: 'transmitted', partners: 5 });
    const { labelLife, versions } = await play.seenBy(people.officer('id4car'));
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'inForce'],
      [1, 'earlier'],
    ]);
    expect(labelLife?.certificates.map(({ number, what }) => [number, what])).toEqual([
      [2, 'changed'],
      [1, 'issued'],
    ]);
    await stage.post();
    for (const email of [people.holder, people.chair('id4car'), people.funder])
      expect(subjects(email).at(-1)).toContain('Nouvelle version d’un certificat');
    expect((await asks(people.officer('moveo'), 'confirmChange')).status).toBe(409);
  }, 60_000);
});

describe('a change that breaks the minimum of the call', () => {
  it('is confirmed by nobody, and suspends the label for whoever was told of it', async () => {
    const { people } = stage;
    expect((await declaresOn(stage, play, without('Cerema'))).status).toBe(200);
    const refused = await asks(people.officer('moveo'), 'confirmChange');
    expect([refused.status, codes(refused.body)]).toEqual([409, ['consortiumBroken']]);
    for (const email of [people.holder, people.chair('id4car'), people.funder])
      expect((await play.seenBy(email)).label).toBe('suspended');
    expect(await page(people.holder)).toContain(
      'avec le changement que vous déclarez, le minimum de l’appel n’est plus tenu',
    );
    await stage.post();
    expect(subjects(people.funder).at(-1)).toContain('Label suspendu');
    expect(subjects(people.holder)).toContainEqual(expect.stringContaining('Minimum de l’appel'));
    const words = lettersOn(stage, play, people.funder)
      .map(({ text }) => text)
      .join(' ');
    expect(words).not.toContain('Un partenaire quitte le projet');
  }, 60_000);

  it('is mended by another version, which each pôle then judges for its own label', async () => {
    const { people } = stage;
    expect((await declaresOn(stage, play, { ...duo(), projectType: 'platform' })).status).toBe(200);
    const { deliberations } = await play.seenBy(people.officer('id4car'));
    expect(deliberations).toMatchObject([{ pole: 'id4car', about: 'change', state: 'voting' }]);
    expect((await play.seenBy(people.holder)).deliberations).toEqual([]);
    const voters = people.voters('id4car');
    const { email = '', seat = '' } = voters[0] ?? {};
    const form = await (
      await browse(email)
    ).get(`/dossiers/${play.reference}/actes/cast-answer?pole=id4car&seat=${seat}`);
    expect(form.body).toContain('Votre pôle garde son label');
    await voteOn(play, voters, 'against');
    expect(await lifeSeenBy(people.holder)).toMatchObject({
      label: 'suspended',
      labelling: ['moveo', 'id4car'],
    });
    await voteOn(play, people.voters('moveo'), 'for');
    expect(await lifeSeenBy(people.holder)).toMatchObject({
      label: 'transmitted',
      labelling: ['moveo'],
      partners: 6,
    });
    await stage.post();
    for (const reader of [people.holder, people.chair('id4car'), people.funder])
      expect(subjects(reader).at(-1)).toContain('Nouvelle version d’un certificat');
  }, 90_000);

  it('is told by the journal to each as far as they may know', async () => {
    const { people } = stage;
    expect(await page(people.holder, '/journal')).toContain('Le changement est pris');
    expect(await page(people.chair('id4car'), '/journal')).toContain('déclare un changement');
    await expectSound(stage);
  }, 60_000);
});
