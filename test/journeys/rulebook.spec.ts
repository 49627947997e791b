/** Rule sets edited in the product (R3), over HTTP. About 30 s. */
import { randomUUID } from 'node:crypto';
import type { RuleDraftView, RulesRehearsalView } from '../../src/rulebook/views.js';
import { expectSound } from '../support/aftermath.js';
import { formFields } from '../support/browser.js';
import { duo, submitted, type Play } from '../support/play.js';
import type { Program } from '../support/program.js';
import { deskOf, rewritings, type Desk } from '../support/rulebook.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let secretary: Program;
let desk: Desk;
let labelled: Play;
let running: Play;
beforeAll(async () => {
  stage = await openStage();
  secretary = await stage.as(stage.people.secretary);
  desk = deskOf(stage, secretary);
  labelled = await submitted(stage, duo(), { sitting: 3 });
  await labelled.admit();
  await labelled.lead('moveo', 'favourable');
  await labelled.opinion('id4car', 'unfavourable');
  await labelled.does(stage.people.chair('id4car'), 'maintainOpposition', {
    pole: 'id4car',
    reasons: 'Trop tôt.',
  });
  await labelled.certify();
  running = await submitted(stage, duo(), { sitting: 3 });
  await running.admit();
  await running.lead('moveo', 'favourable');
}, 120_000);
afterAll(() => stage.close());

const book = (program?: Program) => desk.book(program);
const opened = (of?: object) => desk.opened(of);
const saved: Desk['saved'] = (...given) => desk.saved(...given);
const publish: Desk['publish'] = (...given) => desk.publish(...given);

describe('who writes the rules (R3)', () => {
  it('is the secretary alone; everybody signed in reads what is published, and no draft', async () => {
    const draft = await opened();
    for (const email of [stage.people.chair('moveo'), stage.people.officer('id4car'), stage.people.holder]) {
      const other = await stage.as(email);
      const asked = [
        await other.post('/rule-drafts', { title: 'Le mien', code: 'regles-communes' }),
        await other.get(`/rule-drafts/${draft.id}`),
        await other.get(`/rule-drafts/${randomUUID()}`),
        await other.get(`/rule-drafts/${draft.id}/effects`),
        await other.put(`/rule-drafts/${draft.id}`, { title: 'x', values: {} }, { 'if-match': '"1"' }),
        await other.send('DELETE', `/rule-drafts/${draft.id}`, undefined, { 'if-match': '"1"' }),
        await other.post(`/rule-drafts/${draft.id}/publication`, await desk.publication(), {
          'if-match': '"1"',
        }),
      ];
      expect(asked.map(({ status }) => status)).toEqual(Array(7).fill(403));
      expect(asked[1]?.body).toMatchObject({ reasons: [{ code: 'notSecretary', liftedBy: 'secretary' }] });
      const { edits, drafts, sets } = await book(other);
      expect([edits, drafts, sets.length]).toEqual([false, [], 1]);
    }
    await secretary.send('DELETE', `/rule-drafts/${draft.id}`, undefined, { 'if-match': '"1"' });
  }, 30_000);
});

describe('a draft', () => {
  it('starts from the rules in force; each wrong setting is told at its own name, and nothing is saved', async () => {
    const draft = await opened();
    expect(draft.changes).toEqual([]);
    const wrong = await saved(draft, { quorumShare: 2, delays: { ...draft.values.delays, coReview: 0 } });
    expect([wrong.status, (wrong.body as unknown as { errors: object }).errors]).toMatchObject([
      422,
      [
        { field: 'quorumShare', code: 'settingBounds' },
        { field: 'delays.coReview', code: 'settingBounds', params: { least: 1 } },
      ],
    ]);
    const both = await saved(draft, { minimumVoters: 1 });
    expect((both.body as unknown as { errors: object }).errors).toMatchObject([
      { field: 'minimumVoters', code: 'settingOrder' },
    ]);
    const good = await saved(draft, { dissentBlocks: true, quorumShare: 0.4 });
    expect([good.status, good.headers.get('etag'), good.body.changes]).toEqual([
      ...[200, '"2"'],
      [
        { name: 'dissentBlocks', then: false, now: true },
        { name: 'quorumShare', then: 0.5, now: 0.4 },
      ],
    ]);
  });

  it('saved by two at once keeps both texts: the second is shown what is saved and what was sent', async () => {
    const draft = await opened();
    await saved(draft, { dissentBlocks: true });
    const late = await saved(draft, { quorumShare: 0.4 });
    expect([late.status, late.headers.get('etag')]).toEqual([412, '"2"']);
    expect(late.body).toMatchObject({
      current: { values: { dissentBlocks: true, quorumShare: 0.5 } },
      sent: { values: { dissentBlocks: false, quorumShare: 0.4 } },
    });
    expect((await saved(draft, { dissentBlocks: true })).status).toBe(200);
  });

  it('on its page gives back what was typed, in per cent, with each sentence at its field', async () => {
    const draft = await opened();
    const path = `/regles/projets/${draft.id}`;
    const browser = await stage.browse(stage.people.secretary);
    const refused = await browser.submit(path, path, { quorumShare: '140', castingVote: 'false' });
    expect([refused.status, refused.body.includes('value="140"')]).toEqual([422, true]);
    expect(refused.body).toContain('id="quorumShare-error"');
    const form = { quorumShare: '33,3', castingVote: 'false' };
    expect((await browser.submit(path, path, form)).location).toBe(`${path}?fait=enregistre`);
    const { body } = await secretary.get<RuleDraftView>(`/rule-drafts/${draft.id}`);
    expect(body.changes).toEqual([
      { name: 'quorumShare', then: 0.5, now: 0.333 },
      { name: 'castingVote', then: true, now: false },
    ]);
    const late = await browser.submit(path, path, { quorumShare: '20', revision: '1' });
    expect([late.status, formFields(late.body, path)['quorumShare']]).toEqual([412, '20']);
    expect((await browser.post(path, formFields(late.body, path))).status).toBe(303);
  });

  it('is rehearsed on past and running requests: reference, outcome and dates, nothing from inside a pôle', async () => {
    const draft = await opened();
    const delays = { ...draft.values.delays, coReview: 5, expertise: 4, voteWindow: 2 };
    await saved(draft, { dissentBlocks: true, delays, quorumShare: 1, minimumVoters: 50 });
    const { text, body } = await secretary.get<RulesRehearsalView>(`/rule-drafts/${draft.id}/effects`);
    const lineOf = ({ reference }: Play) => body.lines.find((line) => line.reference === reference);
    expect(lineOf(labelled)).toMatchObject({
      outcome: { then: { result: 'withDissent' }, now: { result: 'postponed', labelling: [] } },
      ...{ dates: [], obstacles: null },
    });
    expect(lineOf(running)?.dates.map(({ deadline }) => deadline)).toEqual(['coReview']);
    expect([body.looked, body.total, body.next]).toEqual([2, 2, null]);
    for (const inner of ['review', 'expertise', 'ballot', 'seat', 'Trop tôt'])
      expect(text).not.toContain(inner);
    const narrower = await saved(draft, { dissentBlocks: true, delays, quorumShare: 0.001 }, '"2"');
    expect(narrower.status).toBe(200);
    const again = await secretary.get<RulesRehearsalView>(`/rule-drafts/${draft.id}/effects`);
    expect(again.body.lines).toEqual(body.lines);
  });
});

describe('a publication (R3)', () => {
  it('is refused without a decision of the past, an effect to come, and a change', async () => {
    const draft = await opened();
    const form = await desk.publication({
      decision: '21',
      decidedOn: await desk.day(2),
      effectOn: await desk.day(-1),
    });
    const wrong = await publish(draft.id, form, '"1"');
    expect([wrong.status, (wrong.body as unknown as { errors: object }).errors]).toMatchObject([
      422,
      [
        { field: 'decision', code: 'decisionNumber' },
        { field: 'decidedOn', code: 'decidedLater' },
        { field: 'effectOn', code: 'effectPast' },
      ],
    ]);
    const same = await publish(draft.id, await desk.publication(), '"1"');
    expect([same.status, same.body]).toMatchObject([409, { reasons: [{ code: 'rulesUnchanged' }] }]);
    await saved(draft, { dissentBlocks: true });
    expect((await publish(draft.id, await desk.publication(), '"1"')).status).toBe(412);
    expect((await publish(draft.id, await desk.publication({ object: '' }))).status).toBe(422);
    expect((await book()).sets).toHaveLength(1);
  });

  it('for a later day leaves what is submitted before to the older rules, and takes effect by itself', async () => {
    const draft = await opened();
    await saved(draft, { dissentBlocks: true });
    const form = await desk.publication({ effectOn: await desk.day(10) });
    const rehearsed = await publish(draft.id, form, '"2"', '?rehearse=true');
    expect((await book()).sets).toHaveLength(1);
    const done = await publish(draft.id, form);
    expect([done.status, done.body]).toEqual([200, rehearsed.body]);
    expect((await publish(draft.id, form)).body).toEqual(done.body);
    const [coming, inForce] = (await book()).sets;
    expect([coming?.period, inForce?.period, inForce?.to]).toEqual(['coming', 'inForce', coming?.from]);
    expect([coming?.id, coming?.decision.number]).toEqual([draft.id, 'COPIL-2026-21']);
    const early = await submitted(stage, duo(), { sitting: 3 });
    expect(await desk.pinnedBy(early)).toBe(inForce?.id);
    await stage.pass('11 days');
    const late = await submitted(stage, duo(), { sitting: 3 });
    expect([await desk.pinnedBy(late), await desk.pinnedBy(running)]).toEqual([draft.id, inForce?.id]);
    expect((await book()).sets.map(({ period, pinned }) => [period, pinned])).toEqual([
      ['inForce', 1],
      ['over', 3],
    ]);
  }, 90_000);

  it('for one call alone stands before the common rules, and ends with its successor', async () => {
    const [call] = (await book()).calls;
    const draft = await opened({ call: call?.code });
    await saved(draft, { decisionModel: 'leadAfterOpinions' });
    expect((await publish(draft.id, await desk.publication({ decision: 'COPIL-2026-22' }))).status).toBe(200);
    const [followed] = (await book()).calls;
    expect([followed?.ruleSet.id, followed?.ruleSet.code]).toEqual([draft.id, `appel/${call?.code}`]);
    const page = await (await stage.browse(stage.people.holder)).get(`/appels/${call?.code}`);
    expect([page.status, page.body.includes('le référent, après les avis')]).toEqual([200, true]);
  });

  it('changes no more, whoever asks, and stands in the trail with its hash', async () => {
    for (const sql of rewritings) await expect(stage.owner.query(sql)).rejects.toThrow(/does not change/);
    await expectSound(stage);
  }, 60_000);
});
