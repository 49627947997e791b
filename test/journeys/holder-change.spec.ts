/** A dossier handed to another person's account, by each role over HTTP (R62). 60 s. */
import { expectSound } from '../support/aftermath.js';
import { colleague, handed } from '../support/handover-play.js';
import { drafted, duo, playOf, rewritten, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const flat = (text: string) => text.replace(/\s+/g, ' ');
const nothing = { view: 404, offer: 404, draft: 404, past: 404, list: false, work: false };
const asked = { ...nothing, offer: 200, work: true };

describe('a colleague takes over a request that is being reviewed', () => {
  let play: Play;
  let hand: ReturnType<typeof handed>;
  beforeAll(async () => {
    play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    hand = handed(stage, play);
    await stage.post();
  }, 60_000);

  it('nobody but its holder proposes it, and a rehearsal gives nobody an account', async () => {
    const { people } = stage;
    const body = { email: colleague, organisation: 'kept' };
    for (const email of [people.officer('moveo'), people.chair('moveo'), people.secretary])
      expect((await hand.asks(email, 'proposeHandover', body)).status).toBe(403);
    const holder = await stage.as(people.holder);
    const path = `/dossiers/${play.reference}/commands/propose-handover?rehearse=true`;
    const told = await holder.post(path, body);
    expect([told.status, told.text.includes('handoverProposed')]).toEqual([200, true]);
    const { rows } = await stage.owner.query('SELECT FROM account WHERE email = $1', [colleague]);
    expect(rows).toEqual([]);
  }, 60_000);

  it('an address that is none is refused, and so is the holder’s own', async () => {
    const { people } = stage;
    expect((await hand.proposes(people.holder, 'nobody')).status).toBe(422);
    const itself = { email: people.holder, organisation: 'kept' };
    expect(await hand.refusal(people.holder, 'proposeHandover', itself)).toEqual([409, ['holderAlready']]);
  }, 60_000);

  it('the form of the holder says what follows, and the page what is proposed', async () => {
    const page = await stage.browse(stage.people.holder);
    const path = `/dossiers/${play.reference}/actes/propose-handover`;
    const form = await page.get(path);
    expect(flat(form.body)).toContain('Dès son accord vous n’y avez plus accès');
    const sent = await page.submit(path, path, { email: colleague, organisation: 'kept' });
    expect(sent.location).toBe(`/dossiers/${play.reference}?fait=propose-handover`);
    expect(flat((await page.get(`/dossiers/${play.reference}`)).body)).toContain(
      'Proposé à une autre personne',
    );
    expect((await hand.holding(stage.people.officer('moveo'))).proposal).toMatchObject({ state: 'proposed' });
    for (const email of [stage.people.chair('id4car'), stage.people.voters('moveo')[1]?.email ?? ''])
      expect((await hand.holding(email)).proposal).toBeNull();
  }, 60_000);

  it('the person asked gets a letter that says nothing of the content, and reads nothing else before they accept', async () => {
    await stage.post();
    const [letter, ...more] = hand.letters(colleague);
    expect(more).toEqual([]);
    expect(flat(letter?.text ?? '')).toContain(`/reprendre/${play.reference}`);
    expect(await hand.reads(colleague)).toEqual(asked);
    const offer = (await (await stage.as(colleague)).get(`/dossiers/${play.reference}/offer`)).body;
    expect(Object.keys(offer as object).sort()).toEqual(
      [
        'acronym',
        'answered',
        'call',
        'changes',
        'duties',
        'organisation',
        'reference',
        'state',
        'until',
      ].sort(),
    );
    const page = await stage.browse(colleague);
    expect((await page.get('/')).body).toContain(`/reprendre/${play.reference}`);
    const shown = flat((await page.get(`/reprendre/${play.reference}`)).body);
    expect(shown).toContain('Ce dont vous vous chargeriez');
    expect(flat((await page.get('/')).body)).toContain('Un dossier vous est proposé.');
    // The dossier is not theirs to read yet: the form leads back to what is proposed.
    const form = (await page.get(`/dossiers/${play.reference}/actes/accept-handover`)).body;
    expect(form).toContain(`href="/reprendre/${play.reference}"`);
    expect(form).not.toContain(`href="/dossiers/${play.reference}"`);
    expect(shown).not.toContain(duo().description.slice(0, 40));
    for (const act of ['withdraw', 'takeBackHandover', 'objectToHandover'])
      expect((await hand.asks(colleague, act)).status).toBe(404);
    for (const email of [
      stage.people.officer('moveo'),
      stage.people.chair('id4car'),
      'marc.kerloch@id4car.example',
    ])
      expect((await (await stage.as(email)).get(`/dossiers/${play.reference}/offer`)).status).toBe(404);
  }, 60_000);

  it('the holder goes on meanwhile, and a second person is not asked', async () => {
    const second = { email: 'autre@partner.example', organisation: 'kept' };
    expect(await hand.refusal(stage.people.holder, 'proposeHandover', second)).toEqual([
      409,
      ['handoverUnderWay'],
    ]);
    expect((await hand.reads(stage.people.holder)).view).toBe(200);
  }, 60_000);

  it('nobody accepts for them, the holder and the officer no more than others', async () => {
    for (const email of [stage.people.holder, stage.people.officer('moveo'), stage.people.secretary])
      expect((await hand.asks(email, 'acceptHandover')).status).toBe(403);
  }, 60_000);

  it('once accepted, on a page that says what follows, the dossier is theirs and the old holder has nothing left', async () => {
    const page = await stage.browse(colleague);
    const path = `/dossiers/${play.reference}/actes/accept-handover`;
    expect(flat((await page.get(path)).body)).toContain('Vous ne prendrez part à aucun avis');
    const done = await page.submit(path, path, {});
    expect(done.location).toBe(`/dossiers/${play.reference}?fait=accept-handover`);
    expect((await page.get(`/dossiers/${play.reference}`)).status).toBe(200);
    expect(await hand.reads(stage.people.holder)).toEqual(nothing);
    expect(await hand.reads(colleague)).toMatchObject({ view: 200, offer: 404, list: true });
    for (const act of ['withdraw', 'takeBackHandover', 'acceptHandover'])
      expect((await hand.asks(stage.people.holder, act)).status).toBe(404);
    expect((await hand.proposes(stage.people.holder, stage.people.holder)).status).toBe(404);
    expect((await (await stage.browse(stage.people.holder)).get(`/deposer/${play.reference}`)).status).toBe(
      404,
    );
  }, 60_000);

  it('both, the officers and the organs are told, and later letters to the holder go to the new one alone', async () => {
    await stage.post();
    expect(hand.letters(colleague).at(-1)?.subject).toContain('Vous tenez le dossier');
    const before = hand.letters(stage.people.holder).length;
    expect(hand.letters(stage.people.holder).at(-1)?.subject).toContain('est transmis');
    expect(hand.letters(stage.people.officer('moveo')).at(-1)?.subject).toContain('autre personne');
    await play.opinion('id4car', 'favourable');
    await play.does(stage.people.chair('moveo'), 'confirmOutcome');
    await stage.post();
    expect(hand.letters(stage.people.holder)).toHaveLength(before);
    expect(hand.letters(colleague).at(-1)?.subject).toContain('labellisé');
  }, 60_000);

  it('all who read the dossier read who holds it and who did, by name; the trail has ids alone', async () => {
    for (const email of [colleague, stage.people.officer('id4car')])
      expect(await hand.holding(email)).toMatchObject({
        holder: colleague,
        before: [{ name: 'Claire Delmas' }],
      });
    expect(await hand.holding(stage.people.funder)).toMatchObject({ holder: null, before: [] });
    const { rows } = await stage.owner.query<{ all: string }>(
      `SELECT string_agg(body, '') AS all FROM workflow.audit_entry`,
    );
    expect(rows[0]?.all.includes('lucas.perrin')).toBe(false);
  }, 60_000);

  it('before it changed hands the request is shown as it was, its holder of then with it', async () => {
    const program = await stage.as(colleague);
    const [{ at } = { at: '' }] = (await play.seenBy(colleague)).journal.filter(
      ({ fact }) => fact === 'admitted',
    );
    const past = (await program.get<{ holding: object }>(`/dossiers/${play.reference}?at=${at}`)).body;
    expect(past.holding).toMatchObject({ holder: 'Claire Delmas', before: [] });
    await expectSound(stage);
  }, 60_000);

  it('what the label asks of its holder is the new one’s to do', async () => {
    await play.does(stage.people.officer('moveo'), 'transmitLabel');
    const told = { result: 'funded', resultsOn: '2027-03-09' };
    expect((await hand.asks(stage.people.holder, 'recordFunding', told)).status).toBe(404);
    expect((await hand.asks(colleague, 'withdrawLabel')).status).toBe(200);
    await expectSound(stage);
  }, 60_000);
});

describe('a draft handed to a colleague', () => {
  it('is theirs to write and to submit, and the old holder’s no more', async () => {
    const reference = await drafted(stage, duo());
    const draft = handed(stage, { reference });
    expect((await draft.proposes(stage.people.holder, colleague)).status).toBe(200);
    expect((await draft.reads(colleague)).draft).toBe(404);
    expect((await draft.asks(colleague, 'acceptHandover')).status).toBe(200);
    expect(await draft.reads(stage.people.holder)).toEqual({ ...nothing });
    await rewritten(await stage.as(colleague), reference, { ...duo(), acronym: 'REPRIS' });
    expect((await draft.asks(stage.people.holder, 'submit')).status).toBe(404);
    expect((await draft.asks(colleague, 'submit')).status).toBe(200);
    expect((await playOf(stage, reference).seenBy(colleague)).acronym).toBe('REPRIS');
    await expectSound(stage);
  }, 60_000);
});
