/** R70, R71 over HTTP: a pôle withdraws its label after the closing; who knows, who votes, who is told, in what words. 40 s. */
import { addDays } from '../../workflows/calendar/index.js';
import { expectSound } from '../support/aftermath.js';
import { setClock } from '../support/clock.js';
import { askingOn, labelledDuo, lettersOn, presiding } from '../support/label-play.js';
import type { Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';
import { answered, defence, grounds, notice, voteOn } from '../support/withdrawal-play.js';

let stage: Stage;
let play: Play;
let newcomer: string;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const asks = (email: string, act: string, body: object) => askingOn(stage, play)(email, act, body);
const codes = (body: unknown) => (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);
const last = (email: string) => lettersOn(stage, play, email).at(-1);
const subjects = (email: string) => lettersOn(stage, play, email).map(({ subject }) => subject ?? '');
const flat = (text = '') => text.replace(/\s+/g, ' ');
/** Signed in once each: who asks for many links in a minute gets none. */
const browsers: Record<string, ReturnType<Stage['browse']>> = {};
const browse = (email: string) => (browsers[email] ??= stage.browse(email));
const page = async (email: string, at = '') =>
  (await (await browse(email)).get(`/dossiers/${play.reference}${at}`)).body;
const outsiders = () => [
  stage.people.chair('moveo'),
  stage.people.officer('moveo'),
  stage.people.funder,
  stage.people.secretary,
  stage.people.chair('mta'),
];

describe('where the lead withdraws (R70)', () => {
  it('the chair of another offers its pôle, which transmits it; nobody offers it for them', async () => {
    play = await labelledDuo(stage);
    const { people } = stage;
    await answered(stage, play, 'moveo');
    await voteOn(play, people.voters('moveo'), 'for');
    if (!(await play.seenBy(people.holder)).labelLife?.vacancy) await stage.pass('5 days');
    expect((await play.seenBy(people.funder)).labelLife?.vacancy).toMatchObject({ former: 'moveo' });
    await stage.post();
    const chair = people.chair('id4car');
    expect(subjects(chair)).toContainEqual(expect.stringContaining('proposez le vôtre'));
    const offer = { pole: 'id4car' };
    expect((await asks(people.chair('moveo'), 'takeOverCertificate', offer)).status).toBe(403);
    expect((await asks(people.officer('moveo'), 'transmitLabel', {})).status).toBe(403);
    await play.does(chair, 'takeOverCertificate', offer);
    await play.does(people.officer('id4car'), 'transmitLabel');
    expect((await play.seenBy(people.holder)).labelLife).toMatchObject({
      ...{ state: 'transmitted', labelling: ['id4car'], vacancy: null },
    });
    await stage.post();
    expect(subjects(people.officer('moveo'))).toContainEqual(expect.stringContaining('nouveau référent'));
    await expectSound(stage);
  }, 90_000);
});

describe('the notice of a withdrawal, after the closing (R70)', () => {
  beforeAll(async () => {
    play = await labelledDuo(stage);
    await play.does(stage.people.officer('moveo'), 'transmitLabel');
    const { closesAt } = (await play.seenBy(stage.people.holder)).call;
    await setClock(stage.owner, `${addDays(closesAt.slice(0, 10), 1)}T09:00:00Z`);
    await stage.pass('0 seconds');
    await stage.post();
  }, 120_000);

  it('is for the chair of a pôle of the certificate, for its own, on a ground of the list', async () => {
    expect((await play.seenBy(stage.people.holder)).state).toBe('closed');
    const { people } = stage;
    for (const email of [people.holder, people.officer('id4car'), people.chair('mta'), people.secretary])
      expect((await asks(email, 'noticeWithdrawal', notice('id4car'))).status).toBe(403);
    expect((await asks(people.chair('id4car'), 'noticeWithdrawal', notice('moveo'))).status).toBe(403);
    const vague = { pole: 'id4car', ground: 'notLiked', reasons: '' };
    expect((await asks(people.chair('id4car'), 'noticeWithdrawal', vague)).status).toBe(422);
  });

  it('is rehearsed, then written to the holder with its ground and reasons, and a date to answer by', async () => {
    const { people } = stage;
    const chair = await stage.as(people.chair('id4car'));
    const rehearsed = await chair.rehearse(play.reference, 'noticeWithdrawal', notice('id4car'));
    expect(rehearsed.facts).toEqual(['withdrawalNoticed']);
    const before = outsiders().map((email) => lettersOn(stage, play, email).length);
    await play.does(people.chair('id4car'), 'noticeWithdrawal', notice('id4car'));
    await stage.post();
    expect(last(people.holder)?.subject).toContain('Retrait du label d’iD4CAR');
    expect(last(people.holder)?.subject).toContain('répondez avant');
    expect(flat(last(people.holder)?.text)).toContain(grounds);
    expect(flat(last(people.holder)?.text)).toContain('changement important non déclaré');
    expect(last(people.officer('id4car'))?.subject).toContain('engagé');
    expect(outsiders().map((email) => lettersOn(stage, play, email).length)).toEqual(before);
    const again = await asks(people.chair('id4car'), 'noticeWithdrawal', notice('id4car'));
    expect([again.status, codes(again.body)]).toEqual([409, ['withdrawalUnderWay']]);
  });

  it('is known to the holder and to that pôle, and to nobody else (R84)', async () => {
    const { people } = stage;
    expect(await page(people.holder)).toContain(grounds);
    for (const email of [people.holder, people.chair('id4car')]) {
      const seen = await play.seenBy(email);
      expect(seen.labelLife?.withdrawals).toMatchObject([{ pole: 'id4car', reasons: grounds, put: false }]);
      expect(seen.deadlines).toContainEqual(
        expect.objectContaining({ deadline: 'withdrawalAnswer', pole: 'id4car' }),
      );
    }
    for (const email of outsiders()) {
      const seen = await play.seenBy(email);
      const list = await (await stage.as(email)).get<unknown>('/dossiers');
      const said = JSON.stringify([seen, list.body]);
      for (const inner of ['withdrawalAnswer', 'withdrawalNoticed', 'undeclaredChange', grounds])
        expect([email, inner, said.includes(inner)]).toEqual([email, inner, false]);
    }
    for (const email of [people.officer('moveo'), people.funder])
      expect(await page(email, '/journal')).not.toContain('engage le retrait');
    const wrong = await asks(people.chair('moveo'), 'dropWithdrawal', { pole: 'id4car', reasons: 'Non.' });
    expect(wrong.status).toBe(403);
  });

  it('waits for the holder, on their first screen, who answers once; and nobody answers for them', async () => {
    const { people } = stage;
    const work = await (await browse(people.holder)).get('/');
    expect(work.body).toContain('Répondre au retrait engagé par iD4CAR');
    const answer = { pole: 'id4car', answer: defence };
    expect((await asks(people.chair('id4car'), 'answerWithdrawal', answer)).status).toBe(403);
    await play.does(people.holder, 'answerWithdrawal', answer);
    const late = await asks(people.holder, 'answerWithdrawal', answer);
    expect([late.status, codes(late.body)]).toEqual([409, ['withdrawalPut']]);
    await stage.post();
    expect(last(people.voters('id4car')[1]?.email ?? '')?.subject).toContain('votre vote est attendu');
  });
});

describe('the organ that granted the label votes (R70)', () => {
  it('somebody who sits there since the closing declares on the label, and reads and votes then (R63a)', async () => {
    newcomer = await presiding(stage.owner, 'id4car');
    const gate = await play.seenBy(newcomer);
    expect([gate.level, gate.labelLife?.withdrawals, gate.deliberations]).toEqual(['gate', [], []]);
    const [chair] = stage.people.voters('id4car').filter(({ role }) => role === 'chair');
    const vote = { pole: 'id4car', seat: chair?.seat, question: 1, answer: 'for', reasons: 'Un motif.' };
    const early = await asks(newcomer, 'castAnswer', vote);
    expect([early.status, codes(early.body)]).toEqual([409, ['interestsNotDeclared']]);
    await play.does(newcomer, 'declareInterests', { clear: true });
    expect((await play.seenBy(newcomer)).labelLife?.withdrawals).toMatchObject([{ answer: defence }]);
    const twice = await asks(newcomer, 'declareInterests', { clear: true });
    expect([twice.status, codes(twice.body)]).toEqual([409, ['interestsAlreadyDeclared']]);
  });

  it('whoever declares an interest on the label leaves at once, and knows of it no more (R63b)', async () => {
    const [, , , leaving] = stage.people.voters('id4car');
    const email = leaving?.email ?? '';
    await asks(email, 'declareInterests', { clear: false, organisation: 'Atelier du Rhin' });
    const vote = { pole: 'id4car', seat: leaving?.seat, question: 1, answer: 'for', reasons: 'Un motif.' };
    expect((await asks(email, 'castAnswer', vote)).status).toBe(404);
    const list = await (await stage.as(email)).get<{ lines: { reference: string }[] }>('/dossiers');
    expect(list.body.lines.map(({ reference }) => reference)).not.toContain(play.reference);
    const inside = (await play.seenBy(stage.people.officer('id4car'))).deliberations.at(-1);
    expect(inside?.members.find(({ seat }) => seat === leaving?.seat)?.interests).toBe('recused');
  });

  it('carried, its own label is withdrawn, and whoever was told of the label is told, without the ground', async () => {
    const { people } = stage;
    const others = people.voters('id4car').filter(({ email }) => email !== people.chair('id4car'));
    await voteOn(
      play,
      others.filter((_, rank) => rank !== 2),
      'for',
    );
    if ((await play.seenBy(people.holder)).labelLife?.labelling.length === 2) await stage.pass('10 days');
    await stage.post();
    for (const email of [...outsiders(), people.holder]) {
      const seen = await play.seenBy(email);
      expect([email, seen.label, seen.labelLife?.labelling]).toEqual([email, 'transmitted', ['moveo']]);
    }
    expect(flat(last(people.holder)?.text)).toContain(grounds);
    for (const email of [people.funder, people.officer('moveo')]) {
      expect(last(email)?.subject).toContain('Un pôle retire son label');
      expect(flat(last(email)?.text)).not.toContain('changement important');
    }
    for (const email of outsiders()) {
      const said = JSON.stringify(await play.seenBy(email));
      expect(said).toContain('poleWithdrew');
      for (const inner of [grounds, defence, 'undeclaredChange'])
        expect([email, inner, said.includes(inner)]).toEqual([email, inner, false]);
    }
    delete browsers[people.funder];
    expect(await page(people.funder, '/journal')).toContain('iD4CAR retire son label.');
  });

  it('the last pôle that withdraws ends it, the holder silent for ten working days', async () => {
    const { people } = stage;
    await play.does(people.chair('moveo'), 'noticeWithdrawal', notice('moveo'));
    await stage.pass('15 days');
    expect((await play.seenBy(people.chair('moveo'))).labelLife?.withdrawals.at(-1)).toMatchObject({
      put: true,
    });
    await voteOn(play, people.voters('moveo'), 'for');
    if ((await play.seenBy(people.holder)).label !== 'withdrawn') await stage.pass('10 days');
    expect((await play.seenBy(people.holder)).label).toBe('withdrawn');
    await stage.post();
    expect(last(people.funder)?.subject).toContain('Label retiré');
    delete browsers[people.officer('moveo')];
    expect(await page(people.officer('moveo'))).toContain('chacun de ses pôles l’a retiré');
    await expectSound(stage);
  }, 60_000);
});
