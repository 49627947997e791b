/** R68 over HTTP: a refusal is looked at again by the board, or by steering; by nobody who voted, once. 40 s. */
import { expectSound } from '../support/aftermath.js';
import type { Play } from '../support/play.js';
import { answer, appeals, boardOf, refused, why } from '../support/reexamination-play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let play: Play;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const lettersOf = (email: string) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(play.reference));
const subjectsOf = (email: string) => lettersOf(email).map(({ subject }) => subject ?? '');
const asks = async (email: string, act: string, body: Record<string, unknown> = {}) =>
  (await stage.as(email)).ask(play.reference, act, body);
const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ');
const both = () => boardOf(stage).find(({ email }) => email.startsWith('vincent')) ?? boardOf(stage)[0];
const free = () => boardOf(stage).filter(({ email }) => !email.startsWith('vincent'));
const codes = (body: unknown) => (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);

describe('a refusal that its holder asks to be looked at again (R68)', () => {
  it('tells the holder why, and until when it may be asked', async () => {
    play = await refused(stage);
    await stage.post();
    const [letter] = lettersOf(stage.people.holder).filter(({ subject }) => subject?.includes('refusée'));
    expect(flat(letter?.text)).toContain('Vous pouvez demander un réexamen, une fois, jusqu’au');
    const seen = await play.seenBy(stage.people.holder);
    const act = seen.acts.find(({ command }) => command === 'requestReexamination');
    expect([seen.state, act?.allowed, act?.needed]).toEqual(['refused', true, true]);
    expect(seen.reexaminationUntil).toBe(seen.deadlines.find(({ deadline }) => deadline === 'archive')?.at);
    const page = await (await stage.browse(stage.people.holder)).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('Demander le réexamen');
    for (const other of [stage.people.chair('moveo'), stage.people.secretary])
      expect((await asks(other, 'requestReexamination', { reasons: why })).status).toBe(403);
    expect((await asks(stage.people.holder, 'requestReexamination')).status).toBe(422);
  }, 90_000);

  it('goes to the board of the lead, whose members are asked, and to nobody who voted', async () => {
    const seen = await appeals(stage, play);
    expect(seen).toMatchObject({ state: 'reexamination', deliberations: [], reviews: [] });
    expect(seen.reexamination).toMatchObject({
      organ: 'Conseil d’administration',
      pole: 'Mov’eo',
      reasons: why,
    });
    await stage.post();
    for (const { email } of free())
      expect(subjectsOf(email)).toContainEqual(expect.stringContaining('votre vote'));
    expect(subjectsOf(both()?.email ?? '')).not.toContainEqual(expect.stringContaining('votre vote'));
    expect(subjectsOf(stage.people.holder)).toContainEqual(expect.stringContaining('réexamen est transmise'));
    for (const told of [
      stage.people.chair('moveo'),
      stage.people.officer('id4car'),
      stage.people.chair('id4car'),
    ])
      expect(subjectsOf(told)).toContainEqual(expect.stringContaining('Réexamen demandé'));
    const [member] = free();
    const work = await (await stage.browse(member?.email ?? '')).get('/');
    expect(work.body).toContain('Déclarer mes liens');
    expect((await asks(stage.people.holder, 'requestReexamination', { reasons: why })).status).toBe(409);
  }, 60_000);

  it('a member declares first; one who voted on the request may not vote', async () => {
    const [{ email = '', seat = '' } = {}] = free();
    const vote = { pole: 'moveo', seat, question: 1, answer: 'for', reasons: 'Motif 1.' };
    const early = await asks(email, 'castAnswer', vote);
    expect([early.status, codes(early.body)]).toEqual([409, ['interestsNotDeclared']]);
    const first = both();
    const second = await asks(first?.email ?? '', 'castAnswer', { ...vote, seat: first?.seat });
    expect([second.status, codes(second.body)]).toEqual([409, ['votedOnRequest']]);
    const page = await (await stage.browse(first?.email ?? '')).get(`/dossiers/${play.reference}`);
    expect(page.body).not.toContain('Voter sur le réexamen');
    expect((await asks(stage.people.chair('id4car'), 'castAnswer', vote)).status).toBe(403);
    expect(
      (
        await asks(stage.people.secretary, 'decideReexamination', {
          decision: 'COPIL-2027-03',
          overturns: true,
        })
      ).status,
    ).toBe(409);
  }, 60_000);

  it('shows its inside to its own pôle alone, and a vote to its chair, its officer and its voter (R84)', async () => {
    const [chair, other] = free();
    await answer(play, free(), 'for', 'against');
    const answersOf = async (email: string) =>
      (await play.seenBy(email)).deliberations?.flatMap(({ members }) =>
        members.flatMap((one) => one.answer ?? []),
      );
    expect(await answersOf(chair?.email ?? '')).toEqual(['for', 'against']);
    expect(await answersOf(stage.people.officer('moveo'))).toEqual(['for', 'against']);
    expect(await answersOf(other?.email ?? '')).toEqual(['against']);
    expect(await answersOf(stage.people.chair('moveo'))).toEqual([]);
    const page = await (await stage.browse(chair?.email ?? '')).get(`/dossiers/${play.reference}`);
    expect(page.body).toContain('2 sur 5 ont voté');
    for (const email of [stage.people.holder, stage.people.chair('id4car'), stage.people.secretary]) {
      const seen = await play.seenBy(email);
      expect(seen.deliberations).toEqual([]);
      expect(seen.deadlines.filter(({ deadline }) => deadline === 'voteWindow')).toEqual([]);
      const said = JSON.stringify(seen);
      for (const inner of ['answerCast', 'organAsked', 'Motif 1', chair?.id ?? ''])
        expect([email, inner, said.includes(inner)]).toEqual([email, inner, false]);
    }
  }, 60_000);

  it('carried once all have voted, it is a label like any other, and all are told', async () => {
    await answer(play, free().slice(2), 'for', 'for');
    expect((await play.seenBy(stage.people.holder)).state).toBe('reexamination');
    await answer(play, free().slice(4), 'abstain');
    const seen = await play.seenBy(stage.people.holder);
    expect(seen).toMatchObject({
      ...{ state: 'labelled', label: 'active', reexamination: { verdict: 'carried' } },
      outcome: { result: 'leadAlone', labelling: ['moveo'] },
    });
    expect(JSON.stringify(seen)).not.toContain('"tally":{');
    await stage.post();
    expect(subjectsOf(stage.people.holder)).toContainEqual(expect.stringContaining('labellisé'));
    const journal = await (
      await stage.browse(stage.people.holder)
    ).get(`/dossiers/${play.reference}/journal`);
    expect(journal.body).toContain('Le réexamen est décidé.');
    expect(journal.body).not.toContain('Un vote sur la question posée');
    await expectSound(stage);
  }, 60_000);
});

describe('a refusal that stands (R68)', () => {
  it('dismissed by the board, it is final and closed, told with its reasons', async () => {
    play = await refused(stage, { sitting: 3 });
    await appeals(stage, play);
    await answer(play, free(), 'against', 'against', 'against', 'for', 'abstain');
    expect(await play.seenBy(stage.people.holder)).toMatchObject({
      ...{ state: 'closed', label: null, reexamination: { verdict: 'notCarried' } },
    });
    expect((await play.seenBy(stage.people.secretary)).outcome).toBeNull();
    await stage.post();
    const final = lettersOf(stage.people.holder).find(({ subject }) => subject?.includes('définitif'));
    expect(flat(final?.text)).toContain('le refus tient');
    expect(flat(final?.text)).toContain('Motifs');
    for (const told of [stage.people.chair('id4car'), stage.people.officer('moveo')])
      expect(subjectsOf(told)).toContainEqual(expect.stringContaining('le refus est définitif'));
    await expectSound(stage);
  }, 90_000);

  it('without an answer in time, or asked too late, it is final', async () => {
    play = await refused(stage, { sitting: 3 });
    await appeals(stage, play);
    await stage.pass('20 days');
    expect(await play.seenBy(stage.people.holder)).toMatchObject({
      ...{ state: 'closed', reexamination: { verdict: 'silent' } },
    });
    await stage.post();
    const final = lettersOf(stage.people.holder).find(({ subject }) => subject?.includes('définitif'));
    expect(flat(final?.text)).toContain('pas eu de réponse à temps');
    expect(subjectsOf(free()[0]?.email ?? '')).toContainEqual(expect.stringContaining('Rappel, votre vote'));
    expect((await asks(stage.people.holder, 'requestReexamination', { reasons: why })).status).toBe(409);
    await expectSound(stage);
  }, 90_000);
});
