import {
  cooperationDatabase,
  demoCooperation,
  openCooperation,
  type CooperationDatabase,
} from '../../test/support/cooperation.js';
import { defaultRules } from '../../workflows/rule-set.js';
import {
  callSql,
  cooperationWorldSql,
  domainLeadsSql,
  mandatesOf,
  openCallsSql,
  rollSql,
  rulesSql,
} from './index.js';
import { ruleHash } from './rule-hash.js';
import type { CooperationWorld, WorldCall, WorldPerson } from './world-view.js';

let base: CooperationDatabase;

beforeAll(async () => {
  base = await cooperationDatabase();
  await base.load(demoCooperation());
});
afterAll(() => base.close());

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

/** The expression's value at an instant, the instant read once as the engine does. */
async function valueAt<Value>(expression: string, at = days(0), ...values: unknown[]): Promise<Value> {
  const [row] = await base.dataSource.query<{ value: Value }[]>(
    `WITH clock AS MATERIALIZED (SELECT $1::timestamptz AS at) SELECT ${expression} AS value FROM clock`,
    [at, ...values],
  );
  if (!row) throw new Error('no row');
  return row.value;
}

const world = (at?: string) => valueAt<CooperationWorld>(cooperationWorldSql('clock.at'), at);
const accountOf = async (email: string) => {
  const [row] = await base.dataSource.query<{ id: string }[]>('SELECT id FROM account WHERE email = $1', [
    email,
  ]);
  return row?.id ?? '';
};

describe('the cooperation at an instant', () => {
  it('lets nobody sign for a pôle by the chair of an organ that only gives an opinion (R34)', async () => {
    const { people } = await world();
    const adviser = await accountOf('edouard.lhomme@moveo.example');
    expect(people.filter(({ id }) => id === adviser).map(({ role }) => role)).toEqual(['member']);
    const chairs = people.filter(({ role, pole }) => role === 'chair' && pole === 'moveo');
    expect(chairs.map(({ id }) => id)).toEqual([await accountOf('bertrand.quesnel@moveo.example')]);
  });

  it('gives the pôles in the order of the table', async () => {
    const { poles } = await world();
    expect(poles.map(({ code }) => code)).toEqual(['id4car', 'moveo', 'mta', 'pvf']);
    expect(poles[0]).toEqual({
      code: 'id4car',
      name: 'iD4CAR',
      ...{ short: 'iD4CAR', siren: null },
      calendar: 'france',
      regions: ['Bretagne', 'Pays de la Loire', 'Poitou-Charentes'],
      member: true,
    });
  });

  it('gives each decision organ’s roll in the shape of the workflows', async () => {
    const { rolls } = await world();
    const nadia = await accountOf('nadia.benali@id4car.example');
    expect(Object.keys(rolls).sort()).toEqual(['id4car', 'moveo', 'mta', 'pvf']);
    expect(rolls['id4car']?.[0]).toEqual({
      id: expect.any(String),
      person: nadia,
      college: 'Grandes entreprises',
      kind: 'voting',
      chair: true,
    });
    for (const roll of Object.values(rolls)) {
      expect(roll.filter(({ kind }) => kind === 'voting').length).toBeGreaterThanOrEqual(5);
      expect(roll.filter(({ kind }) => kind === 'alternate')).toHaveLength(1);
      expect(roll.filter(({ chair }) => chair)).toHaveLength(1);
      expect(roll.filter(({ deputy }) => deputy)).toHaveLength(1);
    }
    expect(await valueAt(rollSql('$2', 'clock.at'), days(0), 'id4car')).toEqual(rolls['id4car']);
  });

  it('seats one person in two pôles', async () => {
    const { rolls } = await world();
    const person = await accountOf('gwenaelle.le-bihan@id4car.example');
    const seated = Object.entries(rolls).filter(([, roll]) => roll.some((seat) => seat.person === person));
    expect(seated.map(([code]) => code).sort()).toEqual(['id4car', 'mta']);
    const mandates = await valueAt<WorldPerson[]>(mandatesOf('$2', 'clock.at'), days(0), person);
    expect(mandates.map(({ pole, role }) => [pole, role]).sort()).toEqual([
      ['id4car', 'member'],
      ['mta', 'member'],
    ]);
  });

  it('knows the people, the correspondents and the domains', async () => {
    const { people, correspondents, domains } = await world();
    const marc = await accountOf('marc.kerloch@id4car.example');
    expect(people).toContainEqual({
      id: marc,
      lang: 'fr',
      role: 'caseOfficer',
      delegation: null,
      pole: 'id4car',
      organ: null,
      seat: null,
    });
    expect(people.filter(({ role }) => role === 'secretary')).toEqual([
      expect.objectContaining({ pole: null }),
    ]);
    expect(correspondents.filter(({ kind }) => kind === 'region')).toHaveLength(9);
    expect(correspondents).toContainEqual({
      id: expect.any(String),
      kind: 'funder',
      region: null,
      lang: 'fr',
      account: await accountOf('paul.aubry@demo.colabel.example'),
    });
    expect(domains).toContainEqual(expect.objectContaining({ code: 'hydrogene', leads: ['pvf'] }));
    expect(domains).toContainEqual(expect.objectContaining({ code: 'logistique-urbaine', leads: [] }));
    expect(await valueAt(domainLeadsSql('$2', 'clock.at'), days(0), 'mobilites-legeres')).toEqual(['mta']);
  });

  it('carries a proxy only between its dates and while its bearer sits in the pôle', async () => {
    const bearer = await accountOf('vincent.duroselle@moveo.example');
    expect((await world()).proxies).toEqual([{ seat: expect.any(String), bearer }]);
    expect((await world(days(200))).proxies).toEqual([]);
  });

  it('says nothing of what is not in force yet: before the charter there was no member', async () => {
    const then = await world('2006-06-01T00:00:00Z');
    expect(then.poles.map(({ member }) => member)).toEqual([false, false, false, false]);
    expect([then.people, then.rolls, then.domains]).toEqual([[], {}, []]);
  });
});

describe('a mandate that ended', () => {
  it('yesterday is not in the roll, nor among the people, and was the day before', async () => {
    const person = await accountOf('sylvie.guilbaud@id4car.example');
    await base.dataSource.query('UPDATE mandate SET valid_to = $2 WHERE account_id = $1', [person, days(-1)]);
    const sits = ({ rolls, people }: CooperationWorld) => [
      rolls['id4car']?.some((seat) => seat.person === person),
      people.some(({ id }) => id === person),
    ];
    expect(sits(await world())).toEqual([false, false]);
    expect(sits(await world(days(-2)))).toEqual([true, true]);
  });

  it('of a bearer ends the proxy', async () => {
    const bearer = await accountOf('vincent.duroselle@moveo.example');
    await base.dataSource.query('UPDATE mandate SET valid_to = $2 WHERE account_id = $1', [bearer, days(-1)]);
    expect((await world()).proxies).toEqual([]);
  });

  it('in the charter makes a pôle no member and no lead', async () => {
    await base.dataSource.query(
      `UPDATE charter_membership SET valid_to = $1 WHERE pole_id = (SELECT id FROM pole WHERE code = 'pvf')`,
      [days(-1)],
    );
    const { poles, domains } = await world();
    expect(poles.find(({ code }) => code === 'pvf')?.member).toBe(false);
    expect(domains).toContainEqual(expect.objectContaining({ code: 'hydrogene', leads: [] }));
  });
});

describe('a call', () => {
  it('comes with the rules it pins', async () => {
    const [call] = await valueAt<WorldCall[]>(openCallsSql('clock.at'));
    expect(call).toMatchObject({
      code: 'aap-demonstration',
      terms: { source: 'appel inventé, qui suit les règles du FUI 25 (2018)', earlier: {} },
    });
    expect(call?.closesAt).toMatch(/T1[01]:00:00\.000Z$/);
    // The demonstration is played at any hour.
    const values = { ...defaultRules, quietHours: false };
    expect(call?.rules).toEqual({ id: expect.any(String), hash: ruleHash(values), values });
    expect(await valueAt(callSql('$2', 'clock.at'), days(0), call?.id)).toEqual(call);
    expect(await valueAt(rulesSql('$2', 'clock.at'), days(0), call?.id)).toEqual(call?.rules);
  });

  it('closed is not open', async () => {
    expect(await valueAt(openCallsSql('clock.at'), days(64))).toEqual([]);
  });
});

it('is read by the engine’s role, which may write none of it', async () => {
  const engine = await openCooperation(base.database, 'colabel_engine');
  const read = `WITH clock AS (SELECT platform.now() AS at) SELECT ${cooperationWorldSql('clock.at')} FROM clock`;
  await engine.query(read);
  const written = engine.query('UPDATE mandate SET valid_to = NULL').finally(() => engine.destroy());
  await expect(written).rejects.toThrow('permission denied');
});
