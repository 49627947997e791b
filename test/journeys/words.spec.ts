import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { planted, said, within } from '../support/planted.js';
import { duo, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const [lead, invited] = ['moveo', 'id4car'];
const opposed = 'CANARI-OPPOSITION : le lot de validation ne tient pas dans le calendrier.';
const maintained = 'CANARI-MAINTIEN : les précisions reçues ne changent pas notre lecture.';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
  play = await submitted(stage, duo());
  await play.admit();
}, 60_000);
afterAll(() => stage.close());

const reviewSeenBy = async (email: string, pole: string) =>
  (await play.seenBy(email)).reviews.find((one) => one.pole === pole);
const textSeenBy = async (email: string) =>
  (await (await stage.as(email)).get(`/dossiers/${play.reference}`)).text;
const browsers = new Map<string, Browser>();
const signedInAs = async (email: string) => {
  const browser = browsers.get(email) ?? (await stage.browse(email));
  browsers.set(email, browser);
  return browser;
};
const pageSeenBy = async (email: string) =>
  (await signedInAs(email)).get(`/dossiers/${play.reference}`).then((answer) => answer.body);
/** Whom a proxy or a mandate gives no part in what the chair reads. */
const member = (pole: string) => stage.people.voters(pole).at(-1)?.email ?? '';

describe('the words the forms ask for reach those they are for (about 15 s)', () => {
  it('an interest, told when declaring: the chair of one’s own pôle, and nobody else', async () => {
    await play.clear(lead);
    const recused = stage.people.voters(lead)[3];
    const program = await stage.as(recused?.email ?? '');
    await program.ask(play.reference, 'declareInterests', { clear: false, detail: planted.interest });
    const [first] = (await reviewSeenBy(stage.people.chair(lead), lead))?.statements ?? [];
    expect(first).toMatchObject({ clear: false, detail: planted.interest });
    for (const email of [member(lead), stage.people.officer(lead), stage.people.holder]) {
      expect([email, (await textSeenBy(email)).includes(planted.interest)]).toEqual([email, false]);
    }
    expect(await pageSeenBy(stage.people.chair(lead))).toContain(planted.interest);
  }, 60_000);

  it('a reading: the clear people of the pôle once it is sent; another expert when theirs is', async () => {
    const [first = '', second = ''] = stage.people.experts(lead);
    const person = stage.people.all.find((one) => one.email === second)?.id;
    const officer = stage.people.officer(lead);
    await play.does(officer, 'assignExpert', { pole: lead, person });
    await play.read(lead);
    for (const email of [officer, stage.people.chair(lead), member(lead), first]) {
      const [reading] = (await reviewSeenBy(email, lead))?.readings ?? [];
      expect([email, reading]).toMatchObject([email, { mean: 4, recommendation: 'priority' }]);
      expect(reading?.comments.market).toBe(within(lead, planted.reading));
    }
    expect((await reviewSeenBy(second, lead))?.readings).toEqual([]);
    expect((await reviewSeenBy(officer, lead))?.conclusionReasons).toBe('Une lecture suffit ici.');
    expect(await textSeenBy(stage.people.holder)).not.toContain(planted.reading);
    const page = await pageSeenBy(member(lead));
    expect(page).toContain(planted.reading);
    expect(page).toContain('Moyenne pondérée');
  }, 60_000);

  it('the reasons of a ballot: those who see ballots, and its voter (R84)', async () => {
    await play.vote(lead, 'favourable');
    const reasonsIn = async (email: string) =>
      ((await reviewSeenBy(email, lead))?.members ?? []).flatMap((one) => one.ballotReasons ?? []);
    for (const email of [stage.people.chair(lead), stage.people.officer(lead)]) {
      expect((await reasonsIn(email)).length).toBeGreaterThan(2);
    }
    expect(await reasonsIn(member(lead))).toEqual([within(lead, planted.ballot)]);
    expect(await pageSeenBy(stage.people.chair(lead))).toContain(planted.ballot);
  }, 60_000);

  it('why a pôle opposes, and why it maintains: the reviewing pôles; the holder only its opinion, once decided', async () => {
    await play.validate(lead);
    await play.clear(invited);
    const officer = stage.people.officer(invited);
    await play.does(officer, 'acceptReview', { pole: invited });
    await play.does(officer, 'concludeExpertise', { pole: invited, reasons: said.reasons });
    await play.vote(invited, 'unfavourable');
    await play.does(stage.people.chair(invited), 'validateOpinion', { pole: invited, reasons: opposed });
    const seatSeenBy = async (email: string) =>
      (await play.seenBy(email)).seats.find((one) => one.pole === invited);
    const conciliation = [stage.people.chair(lead), stage.people.officer(lead), stage.people.chair(invited)];
    for (const email of conciliation) {
      expect([email, await seatSeenBy(email)]).toMatchObject([
        email,
        { reasons: opposed, settledReasons: null },
      ]);
    }
    expect(await textSeenBy(stage.people.holder)).not.toContain('CANARI-OPPOSITION');
    await play.does(stage.people.chair(invited), 'maintainOpposition', {
      pole: invited,
      reasons: maintained,
    });
    for (const email of conciliation) {
      expect([email, await seatSeenBy(email)]).toMatchObject([email, { settledReasons: maintained }]);
    }
    expect(await pageSeenBy(stage.people.chair(lead))).toContain('CANARI-MAINTIEN');
    await play.certify();
    expect(await seatSeenBy(stage.people.holder)).toMatchObject({ reasons: opposed, settledReasons: null });
    for (const email of [stage.people.officer('pvf'), stage.people.secretary]) {
      expect([email, (await textSeenBy(email)).includes('CANARI')]).toEqual([email, false]);
    }
    await expectSound(stage);
  }, 60_000);
});

describe('an organ left with too few voters (R31)', () => {
  it('is a task of its officer, its chair and its director, until it can vote', async () => {
    const other = await submitted(stage, duo());
    await other.admit();
    await other.clear(lead);
    const shortfalls = async (email: string) =>
      (await (await stage.as(email)).get<{ shortfalls: unknown[] }>('/work')).body.shortfalls;
    const officer = stage.people.officer(lead);
    expect(await shortfalls(officer)).toEqual([]);
    const organ = stage.people.all.filter((one) => one.pole === lead && one.organ === 'decision');
    const away = organ.filter(({ email }) => email !== stage.people.chair(lead)).slice(1);
    for (const { email } of away) {
      await (await stage.as(email)).ask(other.reference, 'declareInterests', { clear: false });
    }
    expect(await shortfalls(officer)).toMatchObject([{ reference: other.reference, pole: lead, needed: 3 }]);
    expect(await shortfalls(member('id4car'))).toEqual([]);
    const page = await (await signedInAs(officer)).get('/').then((answer) => answer.body);
    expect(page).toContain('Complétez l’organe de décision');
    await other.does(stage.people.holder, 'withdraw');
    expect(await shortfalls(officer)).toEqual([]);
  }, 60_000);
});
