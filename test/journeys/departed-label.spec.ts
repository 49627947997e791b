/** A pôle leaves once its label is issued, or while its refusal is looked at again, by each role over HTTP (R64, R68). 40 s. */
import { addDays } from '../../workflows/calendar/index.js';
import { expectSound } from '../support/aftermath.js';
import { setClock } from '../support/clock.js';
import { askingOn, labelledDuo, lettersOn } from '../support/label-play.js';
import { decision, departs } from '../support/departure-play.js';
import type { Play } from '../support/play.js';
import { appeals, refused } from '../support/reexamination-play.js';
import { openStage, type Stage } from '../support/stage.js';
import { notice } from '../support/withdrawal-play.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const statusFor = async (email: string, { reference }: Play) =>
  (await (await stage.as(email)).send('GET', `/dossiers/${reference}`)).status;
const subjects = (play: Play, email: string) =>
  lettersOn(stage, play, email).map(({ subject }) => subject ?? '');
const pageFor = async (email: string, { reference }: Play) =>
  (await (await stage.browse(email)).get(`/dossiers/${reference}`)).body;
const clear = (play: Play, email: string) => play.does(email, 'declareInterests', { clear: true });
const asks = (play: Play, email: string, act: string, body: object = {}) =>
  askingOn(stage, play)(email, act, body);

describe('the lead of a certificate merges into another pôle', () => {
  let play: Play;
  beforeAll(async () => {
    play = await labelledDuo(stage);
    await stage.post();
  }, 60_000);

  it('the secretary alone writes it down, and a rehearsal says whom it concerns', async () => {
    const { people } = stage;
    const body = { pole: 'moveo', event: 'merged', successor: 'mta', decision };
    for (const email of [people.holder, people.chair('moveo'), people.officer('id4car'), people.chair('mta')])
      expect((await asks(play, email, 'recordDeparture', body)).status).toBe(403);
    const secretary = await stage.as(people.secretary);
    const told = await secretary.post(
      `/dossiers/${play.reference}/commands/record-departure?rehearse=true`,
      body,
    );
    expect([told.status, told.text.includes('bearerLeft')]).toEqual([200, true]);
    expect((await play.seenBy(people.holder)).departures).toEqual([]);
  }, 60_000);

  it('the certificate keeps its name, and says who answers for it', async () => {
    const { people } = stage;
    await departs(stage, play, 'moveo', 'mta');
    const seen = await play.seenBy(people.holder);
    expect(seen.labelLife).toMatchObject({
      ...{ state: 'active', labelling: ['moveo', 'id4car'], unanswered: false },
      owner: { role: 'caseOfficer', pole: 'mta' },
    });
    expect(seen.departures).toMatchObject([{ pole: 'moveo', state: 'succeeded', until: null }]);
    expect(await pageFor(people.holder, play)).toMatch(/\(repris par [^)]+\)/);
  }, 60_000);

  it('nobody of the pôle that left acts on it or reads it any more, nor is written to', async () => {
    const { people } = stage;
    for (const email of [people.chair('moveo'), people.officer('moveo')]) {
      expect([email, await statusFor(email, play)]).toEqual([email, 404]);
      for (const act of ['transmitLabel', 'rectify', 'noticeWithdrawal'])
        expect(
          (await asks(play, email, act, act === 'noticeWithdrawal' ? notice('moveo') : {})).status,
        ).not.toBe(200);
    }
    const before = subjects(play, people.chair('moveo')).length;
    await stage.post();
    expect(subjects(play, people.chair('moveo'))).toHaveLength(before);
    for (const email of [people.holder, people.officer('mta'), people.chair('id4car'), people.secretary])
      expect([email, subjects(play, email).some((one) => one.includes('Un pôle du label'))]).toEqual([
        email,
        true,
      ]);
  }, 60_000);

  it('its successor finds it among its own, withdraws or suspends that label alone, and sends it', async () => {
    const { people } = stage;
    const listed = await (await stage.as(people.officer('mta'))).get('/dossiers?mine=true');
    expect(listed.text).toContain(play.reference);
    await clear(play, people.chair('mta'));
    const other = await asks(play, people.chair('mta'), 'noticeWithdrawal', notice('moveo'));
    expect(other.status).toBe(403);
    await play.does(people.chair('mta'), 'noticeWithdrawal', notice('mta'));
    await play.does(people.chair('mta'), 'dropWithdrawal', { pole: 'mta', reasons: 'Le doute est levé.' });
    await clear(play, people.officer('mta'));
    for (const email of [people.officer('id4car'), people.secretary])
      expect((await asks(play, email, 'transmitLabel')).status).toBe(403);
    await play.does(people.officer('mta'), 'transmitLabel');
    expect((await play.seenBy(people.holder)).labelLife?.state).toBe('transmitted');
    await expectSound(stage);
  }, 60_000);

  it('what is written wrongly its chair puts right, on a certificate of the same names (R67)', async () => {
    const { people } = stage;
    const wording = { reasons: 'Une faute.', before: 'THERMIBAT', corrected: 'THERMIBÂT' };
    await play.does(people.chair('mta'), 'rectify', { field: 'projectName', ...wording });
    const [current] = (await play.seenBy(people.holder)).labelLife?.certificates ?? [];
    expect(current).toMatchObject({ number: 2, pole: 'mta', labelling: ['moveo', 'id4car'] });
    await expectSound(stage);
  }, 60_000);
});

describe('every pôle of a certificate leaves, and nobody takes their place', () => {
  it('it stays valid; the secretary keeps it, sends it and puts it right, and judges nothing', async () => {
    const { people } = stage;
    const play = await labelledDuo(stage);
    await departs(stage, play, 'moveo');
    expect((await play.seenBy(people.holder)).labelLife?.owner).toEqual({
      role: 'caseOfficer',
      pole: 'id4car',
    });
    await departs(stage, play, 'id4car');
    const seen = await play.seenBy(people.holder);
    expect(seen.labelLife).toMatchObject({ state: 'active', unanswered: true, owner: { role: 'secretary' } });
    expect(await pageFor(people.holder, play)).toContain('Plus aucun pôle ne répond de ce label');
    type Tasks = { tasks: { reference: string; act: { command: string } }[] };
    const { body } = await (await stage.as(people.secretary)).get<Tasks>('/work');
    expect(body.tasks.filter(({ reference }) => reference === play.reference)).toMatchObject([
      { act: { command: 'transmitLabel' } },
    ]);
    for (const act of ['noticeWithdrawal', 'suspendLabel'])
      expect((await asks(play, people.secretary, act, notice('moveo'))).status).toBe(403);
    expect((await asks(play, people.officer('mta'), 'transmitLabel')).status).toBe(403);
    await play.does(people.secretary, 'transmitLabel');
    await stage.post();
    expect(subjects(play, people.secretary).some((one) => one.includes('sans pôle'))).toBe(true);
    await expectSound(stage);
  }, 90_000);
});

describe('the lead leaves while its refusal is looked at again (R68)', () => {
  it('its organ has no answer to give: steering gives it, and what is overturned bears its name', async () => {
    const { people } = stage;
    const play = await refused(stage);
    await appeals(stage, play);
    const seen = await play.seenBy(people.holder);
    const pole = seen.lead?.pole ?? '';
    await departs(stage, play, pole, 'mta');
    expect((await play.seenBy(people.secretary)).owner).toMatchObject({ role: 'secretary' });
    await play.does(people.secretary, 'decideReexamination', { overturns: true, decision });
    expect((await play.seenBy(people.holder)).labelLife).toMatchObject({
      ...{ labelling: [pole], owner: { role: 'caseOfficer', pole: 'mta' } },
    });
    await expectSound(stage);
  }, 90_000);
});

describe('another leaves once the call is closed, and its request with it', () => {
  it('the label lives alone and takes it down; what its chair had suspended goes on', async () => {
    const { people } = stage;
    const play = await labelledDuo(stage);
    await play.does(people.officer('moveo'), 'transmitLabel');
    const { closesAt } = (await play.seenBy(people.holder)).call;
    await setClock(stage.owner, `${addDays(closesAt.slice(0, 10), 1)}T09:00:00Z`);
    await stage.pass('0 seconds');
    const { reasons, ground } = notice('id4car');
    await play.does(people.chair('id4car'), 'suspendLabel', { pole: 'id4car', ground, reasons });
    expect(await play.seenBy(people.holder)).toMatchObject({
      state: 'closed',
      labelLife: { state: 'suspended' },
    });
    await departs(stage, play, 'id4car');
    expect((await play.seenBy(people.holder)).labelLife).toMatchObject({
      ...{ state: 'transmitted', labelling: ['moveo', 'id4car'] },
      owner: { role: 'holder' },
    });
    expect(await statusFor(people.chair('id4car'), play)).toBe(404);
    await stage.post();
    expect(subjects(play, people.chair('moveo')).some((one) => one.includes('Un pôle du label'))).toBe(true);
    await expectSound(stage);
  }, 90_000);
});
