import { content } from '../../test/support/deposit.js';
import { holderEmail, startDossiersApp, type DossiersApp } from '../../test/support/dossiers-app.js';

let app: DossiersApp;
let claire: string;

beforeAll(async () => {
  app = await startDossiersApp();
  claire = await app.account(holderEmail);
});
afterAll(() => app.close());

const create = (full = true) => app.dossiers.create(claire, app.callId, full ? { content } : {});
const revisionOf = async (id: string) => (await app.dossiers.newest(id))?.revision ?? 0;
const status = (work: Promise<unknown>) =>
  work.then(
    () => 0,
    (fault: { status?: number }) => fault.status,
  );

describe('a reference', () => {
  it('is given once, in a row, to concurrent dossiers', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => create(false)));
    const numbers = made
      .map(({ reference }) => Number(/^LAB-\d{4}-(\d{4})$/.exec(reference)?.[1]))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => (numbers[0] ?? 0) + index));
  });

  it('is not spent by a call that is not open', async () => {
    const before = await app.owner.query('select last from dossier_counter');
    expect(await status(app.dossiers.create(claire, '00000000-0000-4000-8000-000000000000'))).toBe(422);
    expect((await app.owner.query('select last from dossier_counter')).rows).toEqual(before.rows);
  });

  it('goes on after 9999 with a fifth figure', async () => {
    await app.owner.query('update dossier_counter set last = last + 9999');
    expect((await create(false)).reference).toMatch(/^LAB-\d{4}-1\d{4}$/);
    await app.owner.query('update dossier_counter set last = last - 9999');
  });
});

describe('a draft', () => {
  it('is saved over the revision read, and a second writer sees both texts', async () => {
    const { id } = await create();
    const read = await revisionOf(id);
    const project = { acronym: 'PREMIER' };
    const saved = await app.dossiers.saveSection(id, 'project', project, read, claire);
    expect(saved).toEqual({ revision: read + 1 });
    const second = app.dossiers.saveSection(id, 'project', { acronym: 'SECOND' }, read, claire);
    await expect(second).rejects.toMatchObject({
      status: 412,
      theirs: { revision: read + 1, content: { acronym: 'PREMIER' } },
      yours: { acronym: 'SECOND' },
    });
    expect((await app.dossiers.newest(id))?.content.acronym).toBe('PREMIER');
    const { rows } = await app.owner.query('select acronym from dossier where id = $1', [id]);
    expect(rows).toEqual([{ acronym: 'PREMIER' }]);
  });

  it('loses no update among eight writers at once', async () => {
    const { id } = await create();
    const read = await revisionOf(id);
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        status(app.dossiers.saveSection(id, 'project', { acronym: `N${n}` }, read, claire)),
      ),
    );
    expect(tries.sort()).toEqual([0, 412, 412, 412, 412, 412, 412, 412]);
    expect(await revisionOf(id)).toBe(read + 1);
  });

  it('keeps the other sections', async () => {
    const { id } = await create();
    await app.dossiers.saveSection(id, 'poles', { wishedLead: 'pvf' }, await revisionOf(id), claire);
    const row = await app.dossiers.newest(id);
    expect(row?.content).toMatchObject({ wishedLead: 'pvf', acronym: '5G-OPEN-ROAD', coLabels: [] });
    expect(row?.content.partners).toHaveLength(6);
  });

  it('is nothing to a stranger', async () => {
    const marc = await app.account('marc.kerloch@id4car.example').catch(() => claire);
    expect(marc).not.toBe(claire);
    const { id, reference } = await create();
    expect(await status(app.dossiers.saveSection(id, 'project', {}, 2, marc))).toBe(404);
    expect(await status(app.dossiers.ofHolder(reference, marc))).toBe(404);
    expect(await status(app.sealing.seal(id, marc))).toBe(404);
  });

  it('is shut while others hold the request, and opens again when a completion is asked', async () => {
    const { id } = await create();
    const read = await revisionOf(id);
    const save = () => app.dossiers.saveSection(id, 'project', { acronym: 'X' }, read, claire);
    for (const state of ['admissibilityCheck', 'leadReview', 'labelled', 'withdrawn']) {
      await app.setRequestState(id, state);
      await expect(save()).rejects.toMatchObject({ status: 409, reasons: [{ code: 'dossierSubmitted' }] });
    }
    expect(await status(app.sealing.seal(id, claire))).toBe(409);
    await app.setRequestState(id, 'awaitingCompletion');
    expect(await save()).toEqual({ revision: read + 1 });
  });

  it('is not written by who has handed it on since they read it, and what stands in it is not lost (R62)', async () => {
    const { id } = await create();
    await app.setRequestState(id, 'draft');
    const read = await revisionOf(id);
    const row = await app.dossiers.newest(id);
    const next = await app.account('helene.vasseur@moveo.example');
    await app.owner.query(
      `insert into workflow.instance (id, aggregate_id, key, machine, machine_version, state, snapshot, version, seq, head)
       values (gen_random_uuid(), $1, 'handover:1', 'Handover', 1, 'accepted', $2, 1, 1, repeat('0', 64))`,
      [id, { context: { incoming: next, settledAt: '2027-03-09T09:00:00.000Z' } }],
    );
    const { saveDraft } = await import('./queries/write.js');
    const late = [id, row?.version, row?.revision, JSON.stringify({ ...content, acronym: 'TARD' }), claire];
    expect(await app.dataSource.query(saveDraft, late)).toEqual([]);
    const again = app.dossiers.saveSection(id, 'project', { acronym: 'TARD' }, read, claire);
    expect(await status(again)).toBe(404);
    expect((await app.dossiers.newest(id))?.content.acronym).toBe(content.acronym);
    const theirs = app.dossiers.saveSection(id, 'project', { acronym: 'REPRIS' }, read, next);
    expect(await theirs).toEqual({ revision: read + 1 });
  });

  it('is not written by a statement that started before the request left', async () => {
    const { id } = await create();
    const row = await app.dossiers.newest(id);
    await app.setRequestState(id, 'admissibilityCheck');
    const { saveDraft } = await import('./queries/write.js');
    const values = [id, row?.version, row?.revision, JSON.stringify(content), row?.holderId];
    expect(await app.dataSource.query(saveDraft, values)).toEqual([]);
  });
});
