/** The two steps of a call (R51): an opinion of the short proposal, then the label of the full one. About 40 s. */
import type { WorkView } from '../../src/labelling/view/work.js';
import { expectSound } from '../support/aftermath.js';
import { browserOf, rehearsedPage } from '../support/page-rehearsal.js';
import { drafted, duo, playOf, rewritten, submitted, type Play } from '../support/play.js';
import type { Program } from '../support/program.js';
import { openStage, type Stage } from '../support/stage.js';
import { favoured, fullProposal, twoSteps } from '../support/two-steps.js';
import { samplePdf } from '../support/pdf.js';

let stage: Stage;
let holder: Program;
let calls: { first: string; second: string };
let play: Play;
let next: Play;
beforeAll(async () => {
  stage = await openStage();
  holder = await stage.as(stage.people.holder);
  calls = await twoSteps(stage);
}, 60_000);
afterAll(() => stage.close());

const refused = (code: string, liftedBy?: string) => ({
  reasons: [{ code, rule: 'R51', ...(liftedBy && { liftedBy }) }],
});
const callName = 'Appel de démonstration en deux étapes, 1 : avis sur la proposition courte';
const page = async (email: string, reference: string) =>
  (await (await browserOf(stage, email)).get(`/dossiers/${reference}`)).body;

describe('the first step', () => {
  it('is asked for beside the other calls, the second only from the first', async () => {
    const { body } = await holder.get<WorkView>('/work');
    expect(body.calls.map(({ awards, follows }) => [awards, follows])).toEqual([
      ['label', null],
      ['opinion', null],
      ['label', 'aap-deux-etapes-avis'],
    ]);
    const opened = await holder.post('/dossiers', { call: calls.second });
    expect([opened.status, opened.body]).toMatchObject([409, refused('firstStepMissing', 'holder')]);
    const { rows } = await stage.owner.query('SELECT FROM dossier WHERE call_id = $1', [calls.second]);
    expect(rows).toEqual([]);
  });

  it('ends favourably with an opinion, and gives birth to no label', async () => {
    play = await favoured(stage, calls.first);
    const view = await play.seenBy(stage.people.holder);
    expect(view).toMatchObject({ state: 'opinionGiven', label: null, call: { awards: 'opinion' } });
    expect(view.outcome).toMatchObject({ result: 'concerted', labelling: ['moveo', 'id4car'] });
    const { rows } = await stage.owner.query(
      `SELECT FROM workflow.instance i JOIN dossier d ON d.id = i.aggregate_id WHERE d.reference = $1 AND i.key = 'label'`,
      [play.reference],
    );
    expect(rows).toEqual([]);
  }, 60_000);

  it('says opinion and not label, on its pages and in its letters, to the funder too (R80)', async () => {
    const pages = [
      await page(stage.people.holder, play.reference),
      await page(stage.people.chair('moveo'), play.reference),
    ];
    for (const body of pages) {
      expect(body).toContain('Avis favorable');
      expect(body.replace(/Appel de démonstration[^<]*/gu, '')).not.toMatch(
        /\bLabel (?:concerté|accordé)|labellis/u,
      );
    }
    await stage.post();
    const letters = stage.smtp.letters.filter(({ text }) => text?.includes(play.reference));
    expect(letters.length).toBeGreaterThan(10);
    const withoutCall = (text: string | undefined) =>
      (text ?? '').replace(/\s+/gu, ' ').replaceAll(callName, '');
    for (const { subject, text } of letters) {
      expect(subject).not.toMatch(/label/i);
      expect(withoutCall(text).replaceAll('Colabel', '')).not.toMatch(/labellis|certificat\b|le label de/iu);
    }
    const { rows } = await stage.owner.query<{ role: string }>(
      `SELECT DISTINCT o.role FROM workflow.outbox o JOIN dossier d ON d.id = o.aggregate_id
       WHERE d.reference = $1 AND o.fact = 'opinionGiven'`,
      [play.reference],
    );
    expect(rows.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['holder', 'funderCorrespondent', 'chair', 'caseOfficer']),
    );
  });
});

describe('the full proposal', () => {
  it('is opened by the holder alone, in a call that follows, and can be rehearsed', async () => {
    const stranger = await stage.as(stage.people.chair('moveo'));
    const call = calls.second;
    expect((await stranger.ask(play.reference, 'openFullProposal', { call })).status).toBe(403);
    const elsewhere = await holder.ask(play.reference, 'openFullProposal', { call: calls.first });
    expect([elsewhere.status, elsewhere.body]).toMatchObject([
      409,
      refused('callDoesNotFollow', 'secretary'),
    ]);
    const told = await holder.rehearse(play.reference, 'openFullProposal', { call });
    expect(told).toMatchObject({ facts: ['fullProposalOpened'], letters: [] });
    const browser = await browserOf(stage, stage.people.holder);
    const shown = await rehearsedPage(browser, play.reference, 'openFullProposal', { call });
    expect(shown.body).toContain('La proposition complète est ouverte');
    expect((await play.seenBy(stage.people.holder)).continuedBy).toBeNull();
  });

  it('begins with what the short one says, linked both ways, the same pôle addressed', async () => {
    const reference = await fullProposal(stage, play, calls.second);
    next = playOf(stage, reference, { sitting: 3 });
    const draft = await holder.get<{ content: ReturnType<typeof duo> }>(`/dossiers/${reference}/draft`);
    expect(draft.body.content).toMatchObject({
      acronym: duo().acronym,
      wishedLead: duo().wishedLead,
      partners: duo().partners,
      declarations: { truthful: false, noDoubleFunding: false },
    });
    const { continues, call } = await next.seenBy(stage.people.holder);
    expect([continues?.reference, continues?.state, call.awards]).toEqual([
      play.reference,
      'opinionGiven',
      'label',
    ]);
  });

  it('is opened once; a draft that is deleted gives way to another', async () => {
    const call = calls.second;
    const again = await holder.ask(play.reference, 'openFullProposal', { call });
    expect([again.status, again.body]).toMatchObject([409, refused('alreadyContinued')]);
    await holder.act(next.reference, 'deleteDraft');
    expect((await play.seenBy(stage.people.holder)).continuedBy).toBeNull();
    const asked = await Promise.all(
      [1, 2].map(() => holder.ask(play.reference, 'openFullProposal', { call })),
    );
    expect(asked.map(({ status }) => status)).toContain(200);
    const reference = (await play.seenBy(stage.people.holder)).continuedBy?.reference ?? '';
    expect(reference).not.toBe(next.reference);
    next = playOf(stage, reference, { sitting: 3 });
    const { rows } = await stage.owner.query('SELECT FROM dossier WHERE call_id = $1', [call]);
    expect(rows).toHaveLength(2);
  });

  it('is its holder’s alone until it is submitted', async () => {
    const { continuedBy, journal } = await play.seenBy(stage.people.chair('moveo'));
    expect(continuedBy).toBeNull();
    expect(journal.map(({ fact }) => fact)).not.toContain('fullProposalOpened');
  });

  it('is instructed with the opinions of the first step in sight, and is labelled', async () => {
    await rewritten(holder, next.reference, duo());
    await holder.addAnnex(next.reference, samplePdf(next.reference));
    await holder.act(next.reference, 'submit');
    await next.admit();
    await next.clear('id4car');
    const seen = await next.seenBy(stage.people.chair('id4car'));
    expect(seen.continues?.seats.filter(({ position }) => position !== 'notOpen')).toMatchObject([
      { pole: 'id4car', position: 'favourable' },
      { pole: 'moveo', position: 'favourableWithReservations' },
    ]);
    expect(seen.continues?.outcome?.recommendations).toMatchObject([{ pole: 'moveo' }]);
    expect(JSON.stringify(seen.continues)).not.toMatch(/ballot|tally|reviews/u);
    await next.lead('moveo', 'favourable');
    await next.opinion('id4car', 'favourable');
    await next.certify();
    const view = await next.seenBy(stage.people.holder);
    expect(view).toMatchObject({ state: 'labelled', label: 'active', call: { awards: 'label' } });
    const back = await play.seenBy(stage.people.chair('moveo'));
    expect(back.continuedBy).toMatchObject({ reference: next.reference, state: 'labelled' });
    await expectSound(stage);
  }, 60_000);

  it('shows nothing of the first step to who stood aside there', async () => {
    const [voter] = stage.people.voters('moveo').slice(3);
    const email = voter?.email ?? '';
    await play.does(email, 'declareInterests', { clear: false });
    await next.does(email, 'declareInterests', { clear: true });
    expect((await next.seenBy(email)).continues).toBeNull();
  });
});

describe('an opinion that is not favourable, and calls that move or end (R52)', () => {
  it('opens no full proposal', async () => {
    const other = await submitted(stage, duo(), { sitting: 3, call: calls.first });
    await other.admit();
    await other.lead('moveo', 'complementRequested');
    expect((await other.seenBy(stage.people.holder)).state).toBe('postponed');
    const asked = await holder.ask(other.reference, 'openFullProposal', { call: calls.second });
    expect([asked.status, asked.body]).toMatchObject([409, { reasons: [{ code: 'notInThisState' }] }]);
  }, 60_000);

  it('what a call asks is changed by the secretary alone, under a decision, while it has no dossier', async () => {
    const secretary = await stage.as(stage.people.secretary);
    const form = { awards: 'label', decision: 'COPIL-2027-07', reasons: 'Le financeur change son appel.' };
    const path = '/calls/aap-deux-etapes-avis/award';
    expect((await holder.post(path, form)).status).toBe(403);
    expect((await secretary.post(path, form)).body).toMatchObject(refused('callHasDossiers'));
  });

  it('a second step that has closed takes no more; a first that is cancelled opens none', async () => {
    const late = await favoured(stage, calls.first);
    const draft = await drafted(stage, duo(), calls.first);
    const secretary = await stage.as(stage.people.secretary);
    const reasons = { decision: 'COPIL-2027-08', reasons: 'Le financeur arrête sa seconde étape.' };
    expect((await secretary.post('/calls/aap-deux-etapes-label/cancel', reasons)).status).toBe(200);
    await stage.pass('1 minute');
    const asked = await holder.ask(late.reference, 'openFullProposal', { call: calls.second });
    expect([asked.status, asked.body]).toMatchObject([
      409,
      { reasons: [{ code: 'callIsCancelled', rule: 'R52' }] },
    ]);
    await secretary.post('/calls/aap-deux-etapes-avis/cancel', { ...reasons, decision: 'COPIL-2027-09' });
    await stage.pass('1 minute');
    expect((await late.seenBy(stage.people.holder)).state).toBe('closed');
    expect((await holder.get(`/dossiers/${draft}`)).body.state).toBe('lapsed');
    await expectSound(stage);
  }, 60_000);
});
