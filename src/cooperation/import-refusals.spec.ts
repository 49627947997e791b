import { cooperationSandbox, type CooperationSandbox } from '../../test/support/cooperation-sandbox.js';
import { demoCooperation, found, poleOf, seatOf } from '../../test/support/cooperation.js';
import { CooperationRefused } from './index.js';

let base: CooperationSandbox;

beforeAll(async () => {
  base = await cooperationSandbox();
});
afterAll(() => base.close());
beforeEach(() => base.begin());
afterEach(() => base.undo());

async function refusal(json: unknown): Promise<Record<string, string>> {
  const fault = await base.load(json).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof CooperationRefused)) throw new Error(`not refused: ${String(fault)}`);
  return Object.fromEntries(fault.faults.map(({ path, message }) => [path, message]));
}

describe('a refused file', () => {
  it('names every fault with its path, at once, and imports nothing', async () => {
    const file = demoCooperation();
    poleOf(file, 'moveo').calendar = 'mars';
    seatOf(file, 'moveo', 'presidence').kind = 'advisory';
    found(poleOf(file, 'mta').mandates, () => true).person = 'nobody@mta.example';
    found(file.domains, () => true).leads = [{ pole: 'atlantis', from: '2011-02-30' }];
    Object.assign(
      found(file.calls, () => true),
      { closing: 'noon', source: ['a', 'list'] },
    );
    expect(Object.keys(await refusal(file)).sort()).toEqual([
      'calls[0].closing',
      'calls[0].source',
      'domains[0].leads[0].from',
      'domains[0].leads[0].pole',
      'poles[0].calendar',
      'poles[0].organs[0].seats[0]',
      'poles[1].mandates[0].person',
    ]);
    expect(await base.manager.query(`SELECT code FROM pole WHERE calendar = 'mars'`)).toEqual([]);
  });

  it.each([
    [['2099-01-31', 'closesAt'], /each later than the one before/],
    [['2026-03-31', '2026-06-30'], /end with closesAt/],
    [['2001-01-31', 'closesAt'], /begin after opensAt/],
    [{}, /must be an array/],
    [[3], /must be dates/],
  ])('takes no cut-off dates like %j (R51)', async (dates, told) => {
    const file = demoCooperation();
    const call = found(file.calls, () => true);
    const named = (date: unknown) => (date === 'closesAt' ? call.closesAt : date);
    Object.assign(call, { cutoffDates: Array.isArray(dates) ? dates.map(named) : dates });
    expect((await refusal(file))['calls[0].cutoffDates']).toMatch(told);
  });

  it.each([null, [], 'file', 3])('is refused as a whole when it is %j', async (json) => {
    expect(await refusal(json)).toEqual({ '': 'the file must hold one JSON object' });
  });

  it('does not fall over lists that are no lists', async () => {
    const faults = await refusal({
      people: {},
      poles: [null, { code: 'a1', organs: 'none', mandates: [3] }],
      calls: 1,
    });
    expect(Object.keys(faults)).toEqual(
      expect.arrayContaining(['people', 'calls', 'poles[0]', 'poles[1].organs']),
    );
  });

  it('may not give a seat to two people at once', async () => {
    const file = demoCooperation();
    seatOf(file, 'moveo', 'presidence').holders.push({
      person: 'sophie.maillard@moveo.example',
      from: '2025-01-01',
    });
    expect(await refusal(file)).toEqual({
      'poles[0].organs[0].seats[0].holders[1]': 'the seat is held by somebody else at that time',
    });
  });

  it('may not give a proxy to somebody of another pôle (R33)', async () => {
    const file = demoCooperation();
    const proxies = poleOf(file, 'moveo').organs.flatMap((organ) => organ.proxies ?? []);
    found(proxies, () => true).bearer = 'jeanne.ritter@pvf.example';
    expect(Object.keys(await refusal(file))).toEqual(['poles[0].organs[0].proxies[0].bearer']);
  });

  it('may not rewrite a steering decision', async () => {
    const file = demoCooperation();
    (file['decisions'] as { text: string }[])[0]!.text = 'autre texte';
    expect(Object.keys(await refusal(file))).toEqual(['decisions[0].text']);
  });
});

describe('the database', () => {
  const refuses = (constraint: string, sql: string) =>
    expect(base.manager.transaction((tx) => tx.query(sql))).rejects.toMatchObject({
      driverError: { constraint },
    });

  it('refuses a second mandate on a chair', async () => {
    await refuses(
      'mandate_one_per_seat',
      `INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from)
       SELECT gen_random_uuid(), (SELECT id FROM account WHERE email = 'claire.delmas@demo.colabel.example'),
         role, pole_id, organ_id, seat_id, 'invitation', platform.now() FROM mandate WHERE role = 'chair' LIMIT 1`,
    );
  });

  it('refuses a seat of one pôle under a mandate of another', async () => {
    await refuses(
      'mandate_organ_fkey',
      `UPDATE mandate SET pole_id = (SELECT id FROM pole WHERE code = 'pvf')
       WHERE seat_id IS NOT NULL AND pole_id = (SELECT id FROM pole WHERE code = 'mta')`,
    );
  });

  it('refuses a second proxy to one bearer, and a second decision organ to one pôle', async () => {
    await refuses(
      'proxy_one_per_bearer',
      `INSERT INTO proxy (id, seat_id, bearer_id, valid_from) SELECT gen_random_uuid(),
         (SELECT id FROM seat WHERE code = 'presidence' LIMIT 1), bearer_id, platform.now() FROM proxy`,
    );
    await refuses(
      'organ_one_decides',
      `INSERT INTO organ SELECT gen_random_uuid(), pole_id, 'autre', kind, name, 15, 5, platform.now(), NULL
       FROM organ WHERE kind = 'decision' LIMIT 1`,
    );
  });
});
