/** R75: the signature of an absent chair, in the hands of one person at a time. About 15 s. */
import { expectSound } from '../support/aftermath.js';
import type { Browser } from '../support/browser.js';
import { formFields } from '../support/browser.js';
import { setClock } from '../support/clock.js';
import { said } from '../support/planted.js';
import {
  chair,
  delegationPlay,
  deputy,
  director,
  friday,
  give,
  member,
  pole,
  today,
  type DelegationPlay,
} from '../support/delegation-play.js';
import type { Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

const end = '2027-03-12T23:00:00.000Z';

let stage: Stage;
let play: Play;
let signer: Browser;
let doings: DelegationPlay;
beforeAll(async () => {
  stage = await openStage();
  doings = await delegationPlay(stage);
  ({ play } = doings);
  signer = await doings.enter(chair);
}, 120_000);
afterAll(() => stage.close());

const opinion = { pole, reasons: said.reasons };

describe('an absent chair delegates the signature', () => {
  it('to another vote of the organ, for days to come, and to nobody else', async () => {
    const outsider = await doings.delegates(signer, 'mathilde.orange@moveo.example');
    expect([outsider.status, outsider.body.includes('voix délibérative')]).toEqual([422, true]);
    const past = await doings.delegates(signer, deputy, { from: '2027-03-08', to: friday });
    expect(past.status).toBe(422);
    const long = await doings.delegates(signer, deputy, { from: today, to: '2027-06-10' });
    expect([long.status, long.body.includes('quatre-vingt-douze jours')]).toEqual([422, true]);
    expect(await doings.trail()).toEqual([]);
  }, 60_000);

  it('in person: neither a member nor the officer gives it, nor does another pôle', async () => {
    const officer = await doings.enter(stage.people.officer(pole));
    const page = (await officer.get('/cooperation')).body;
    expect(page).not.toContain(`action="${give}"`);
    const { _csrf = '' } = formFields(page, `/cooperation/poles/${pole}/invitations`);
    const tried = await officer.post(give, {
      _csrf,
      bearer: await doings.mandateOf(deputy),
      from: today,
      to: friday,
    });
    expect(tried.status).toBe(403);
    const other = await doings.enter('patrick.sauvage@id4car.example');
    expect((await other.get('/cooperation')).body).not.toContain(`action="${give}"`);
    expect(await doings.trail()).toEqual([]);
  }, 60_000);

  it('once at a time: a second delegation on those days is refused', async () => {
    expect(await doings.delegates(signer, member)).toMatchObject({
      status: 303,
      location: '/cooperation?fait=delegation',
    });
    const again = await doings.delegates(signer, deputy, { from: friday, to: '2027-03-20' });
    expect([again.status, again.body.includes('une seule personne à la fois')]).toEqual([409, true]);
    expect(await doings.trail()).toEqual(['delegateChair']);
    expect(doings.lettersTo(member)).toContain('du 9 mars 2027 au 12 mars 2027');
    const page = (await signer.get('/cooperation')).body;
    expect(page).toContain('Vincent Duroselle signe par délégation de Bertrand Quesnel jusqu’au');
  }, 60_000);

  it('votes with his own ballot all the same, and so does who signs for him, with one', async () => {
    const seat = (email: string) => stage.people.voters(pole).find((one) => one.email === email)?.seat;
    await play.does(stage.people.officer(pole), 'openVote', { pole, mode: 'session' });
    const ballot = (who: string, whose: string, value: string) =>
      doings.asks(who, 'castBallot', { pole, seat: seat(whose), ballot: value, reasons: said.reasons });
    expect(await ballot(member, chair, 'favourable')).toEqual([403, 'notYourAct']);
    expect(await ballot(chair, chair, 'unfavourable')).toEqual([200]);
    expect(await ballot(member, member, 'favourable')).toEqual([200]);
    expect(await ballot(deputy, deputy, 'favourable')).toEqual([200]);
    expect(
      await ballot('isabelle.thouvenin@moveo.example', 'isabelle.thouvenin@moveo.example', 'unfavourable'),
    ).toEqual([200]);
  }, 60_000);

  it('does not close the vote, whose tie is broken by who presides: the ballot of his delegate', async () => {
    expect(await doings.asks(chair, 'closeVote', { pole })).toEqual([403, 'signatureDelegated']);
    expect(await doings.asks(member, 'closeVote', { pole })).toEqual([200]);
    const [review] = (await play.seenBy(stage.people.officer(pole))).reviews;
    expect(review).toMatchObject({ state: 'inReview.opinionProposed', opinion: 'favourable' });
  }, 60_000);

  it('signs nothing: the refusal names the rule, and says how to end the delegation', async () => {
    expect(await doings.asks(chair, 'validateOpinion', opinion)).toEqual([403, 'signatureDelegated']);
    expect(await doings.asks(deputy, 'validateOpinion', opinion)).toEqual([403, 'notYourAct']);
    const acts = (await play.seenBy(chair)).acts.map(({ command }) => command);
    expect(acts).not.toContain('validateOpinion');
    const form = await signer.get(`/dossiers/${play.reference}/actes/validate-opinion?pole=${pole}`);
    expect([form.status, form.body.includes('Mettez fin à la délégation')]).toEqual([403, true]);
  }, 60_000);

  it('his letters reach who signs', async () => {
    await stage.post();
    const { rows } = await stage.owner.query<{ email: string }>(
      `SELECT DISTINCT a.email FROM workflow.outbox o JOIN account a ON a.id::text = o.recipient_id
       WHERE o.fact = 'opinionProposed' AND o.data #>> '{mandate,role}' = 'chair' AND o.sent_at IS NOT NULL`,
    );
    expect(rows).toEqual([{ email: member }]);
  }, 60_000);
});

describe('the delegation ends', () => {
  it('at its instant: a page left open is refused with a sentence, and nothing is done', async () => {
    await setClock(stage.owner, '2027-03-12T22:30:00.000Z');
    const browser = await doings.enter(member);
    const path = `/dossiers/${play.reference}/actes/validate-opinion`;
    const fields = formFields((await browser.get(`${path}?pole=${pole}`)).body, path);
    const before = await play.seenBy(stage.people.officer(pole));
    await setClock(stage.owner, end);
    const answer = await browser.post(path, { ...fields, ...opinion });
    expect([
      answer.status,
      answer.body.includes('La délégation par laquelle vous signiez a pris fin'),
    ]).toEqual([403, true]);
    const { at: _, ...after } = await play.seenBy(stage.people.officer(pole));
    expect(after.reviews[0]?.state).toBe(before.reviews[0]?.state);
    await expectSound(stage);
  }, 60_000);

  it('the power is the chair’s again, and can be handed to the deputy by the director, to nobody else', async () => {
    const head = await doings.enter(director);
    const days = { from: '2027-03-13', to: '2027-03-20' };
    expect((await doings.delegates(head, member, days)).status).toBe(422);
    expect((await doings.delegates(head, deputy, days)).status).toBe(303);
    expect(await doings.asks(chair, 'validateOpinion', opinion)).toEqual([403, 'signatureDelegated']);
    expect(await doings.trail()).toEqual(['delegateChair', 'delegateChair']);
    expect(doings.lettersTo(chair)).toContain('Sophie Maillard signe pour la présidence');
  }, 60_000);

  it('by the chair, at once: who signed until then is told it has lapsed', async () => {
    signer = await doings.enter(chair);
    const page = (await signer.get('/cooperation')).body;
    const [, action = ''] = /action="(\/cooperation\/delegations\/[^"]+\/fin)"/.exec(page) ?? [];
    const ended = await signer.submit('/cooperation', action);
    expect(ended).toMatchObject({ status: 303, location: '/cooperation?fait=delegation-finie' });
    // The step is late by now, and the deputy signs an opinion by her own mandate (R34); this is the chair's alone.
    expect(await doings.asks(deputy, 'compressCalendar', {})).toEqual([403, 'delegationLapsed']);
    expect(await doings.trail()).toEqual(['delegateChair', 'delegateChair', 'endDelegation']);
  }, 60_000);

  it('a delegate who stands aside signs nothing, and the deputy does in their place', async () => {
    expect((await doings.delegates(signer, member, { from: '2027-03-13', to: '2027-03-20' })).status).toBe(
      303,
    );
    await stage.pass('1 second');
    await play.does(member, 'declareInterests', { clear: false });
    expect((await doings.asks(member, 'validateOpinion', opinion))[0]).toBe(404);
    expect(await doings.asks(deputy, 'validateOpinion', opinion)).toEqual([200]);
    const told = (await play.seenBy(stage.people.officer(pole))).journal;
    expect(told.find(({ fact }) => fact === 'opinionValidated')?.by).toMatchObject({
      role: 'deputyChair',
      delegated: false,
    });
  }, 60_000);

  it('what was signed by delegation says so, in the trail, in the journal and in the past', async () => {
    const { rows } = await stage.owner.query<{ as: { role: string; delegation: string } }>(
      `SELECT e.body::jsonb->'as' AS as FROM workflow.audit_entry e WHERE e.body::jsonb#>>'{command,type}' = 'closeVote'`,
    );
    expect(rows).toMatchObject([{ as: { role: 'chair' } }]);
    expect(rows[0]?.as.delegation).toMatch(/^[0-9a-f-]{36}$/);
    const journal = (await signer.get(`/dossiers/${play.reference}/journal`)).body;
    expect(journal).toContain('Vincent Duroselle, par délégation de la présidence');
    const { body } = await (await stage.as(deputy)).get(`/dossiers/${play.reference}?at=${today}T10:00:00Z`);
    expect(body.acts).toEqual([]);
    await expectSound(stage);
  }, 60_000);
});

it('an ordinary mandate that ends between the form and the act: refused with a sentence, nothing is done', async () => {
  const path = `/dossiers/${play.reference}/actes/revise-opinion`;
  const officer = stage.people.officer(pole);
  await stage.owner.query(
    `UPDATE chair_delegation SET valid_to = platform.now() WHERE valid_to > platform.now()`,
  );
  const fields = formFields((await signer.get(`${path}?pole=${pole}`)).body, path);
  const before = (await play.seenBy(officer)).reviews[0]?.version;
  const { rows } = await stage.owner.query<{ id: string; until: Date }>(
    `UPDATE mandate SET valid_to = platform.now() + interval '1 hour' WHERE id = $1 RETURNING id, valid_to AS until`,
    [await doings.mandateOf(chair)],
  );
  await setClock(stage.owner, rows[0]?.until.toISOString() ?? '');
  await stage.owner.query(
    `INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from)
     SELECT gen_random_uuid(), (SELECT id FROM account WHERE email = $2), role, pole_id, organ_id, seat_id, origin, valid_to
     FROM mandate WHERE id = $1`,
    [rows[0]?.id, director],
  );
  const answer = await signer.post(path, { ...fields, ...opinion, opinion: 'unfavourable' });
  expect([
    answer.status,
    answer.body.includes('Le mandat par lequel vous auriez fait cet acte a pris fin'),
  ]).toEqual([403, true]);
  expect((await play.seenBy(officer)).reviews[0]?.version).toBe(before);
  await expectSound(stage);
}, 60_000);
