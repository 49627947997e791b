import { content } from '../../test/support/deposit.js';
import { dossierEntities, dossierWorldSql, type DossierFacts } from './index.js';
import { schemaDrift } from '../platform/schema-drift.js';
import { dataSourceOptions } from '../platform/database.js';
import { accessEntities } from '../access/index.js';
import { cooperationEntities } from '../cooperation/index.js';
import { DataSource } from 'typeorm';
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
const world = async (id: string): Promise<DossierFacts> => {
  const { rows } = await app.owner.query(`select ${dossierWorldSql('$1::uuid')} as facts`, [id]);
  return rows[0].facts as DossierFacts;
};

describe('a sealed version', () => {
  it('has one fingerprint, asked once or twice, and the contacts of its partners', async () => {
    const partners = content.partners.map((partner, rank) =>
      rank === 2 ? { ...partner, contactEmail: 'Lea@stellantis.example', contactName: 'Léa Roux' } : partner,
    );
    const { id } = await app.dossiers.create(claire, app.callId, { content: { ...content, partners } });
    const sealed = await app.sealing.seal(id, claire);
    expect(sealed).toEqual({ version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await app.sealing.seal(id, claire)).toEqual(sealed);
    expect((await app.dossiers.contentOf(id, 1))?.hash).toBe(sealed.hash);
    expect((await world(id)).contacts).toEqual([{ id: expect.any(String), lang: 'fr' }]);
  });

  it('is made once by two who seal at once', async () => {
    const { id } = await create();
    const [one, two] = await Promise.all([app.sealing.seal(id, claire), app.sealing.seal(id, claire)]);
    expect(one).toEqual(two);
  });

  it('is refused while something is missing, and the draft stays one', async () => {
    const { id } = await create(false);
    await expect(app.sealing.seal(id, claire)).rejects.toMatchObject({
      status: 422,
      errors: expect.arrayContaining([{ field: 'acronym', code: 'required' }]),
    });
    expect((await app.dossiers.newest(id))?.status).toBe('draft');
  });

  it('never changes, even by hand', async () => {
    const { id } = await create();
    await app.sealing.seal(id, claire);
    const edit = `update dossier_version set content = '{}' where dossier_id = $1`;
    await expect(app.owner.query(edit, [id])).rejects.toThrow('a sealed version does not change');
  });

  it('is followed by a draft when the holder completes, its contacts keeping their ids', async () => {
    const partners = content.partners.map((partner, rank) =>
      rank === 1 ? { ...partner, contactEmail: 'ana@valeo.example' } : partner,
    );
    const { id } = await app.dossiers.create(claire, app.callId, { content: { ...content, partners } });
    const first = await app.sealing.seal(id, claire);
    const [before] = (await world(id)).contacts;
    await app.setRequestState(id, 'awaitingCompletion');
    const read = await revisionOf(id);
    const more = { ...content, partners, acronym: 'COMPLET' };
    await app.dossiers.saveContent(id, JSON.parse(JSON.stringify(more)), read, claire);
    expect(await app.dossiers.newest(id)).toMatchObject({ version: 2, status: 'draft', revision: read + 1 });
    // What is read of the dossier stays the sealed version until the next is sealed.
    expect(await world(id)).toMatchObject({ acronym: '5G-OPEN-ROAD', sealed: first });
    const second = await app.sealing.seal(id, claire);
    expect(second.version).toBe(2);
    expect(second.hash).not.toBe(first.hash);
    expect(await world(id)).toMatchObject({ acronym: 'COMPLET', sealed: second, contacts: [before] });
  });
});

describe('what an act knows of a dossier', () => {
  it('is the draft, then the sealed version', async () => {
    const { id, reference } = await create();
    const facts = await world(id);
    expect(facts).toMatchObject({
      ...{ id, reference, acronym: '5G-OPEN-ROAD', discreet: false, illustration: false, callId: app.callId },
      holder: { id: claire, lang: 'fr' },
      ...{ contacts: [], sealed: null, consent: true, mainDomain: 'vehicule-connecte' },
      ...{ wishedLead: 'moveo', wished: ['moveo', 'id4car', 'pvf'] },
    });
    expect(facts.work).toHaveLength(6);
    expect(facts.work[0]).toEqual({ region: 'Île-de-France', cost: 5_200_000 });
    expect(Date.parse(facts.closesAt)).toBeGreaterThan(Date.parse(facts.opensAt));
  });

  it('is whole for a dossier of which nothing is typed, and null without one', async () => {
    const { id } = await create(false);
    expect(await world(id)).toMatchObject({
      acronym: '',
      mainDomain: '',
      wishedLead: '',
      wished: [],
      work: [],
    });
    expect(await world('00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it('can be read by the engine’s role', async () => {
    const { id } = await create(false);
    await app.owner.query('begin');
    try {
      await app.owner.query('set local role colabel_engine');
      expect((await world(id)).id).toBe(id);
    } finally {
      await app.owner.query('rollback');
    }
  });
});

it('has tables equal to its entities', async () => {
  const entities = [...accessEntities, ...cooperationEntities, ...dossierEntities];
  const { databaseUrl } = app;
  const owner = await new DataSource(
    dataSourceOptions({ databaseUrl, dbPoolSize: 2 }, entities, [], 'colabel_owner'),
  ).initialize();
  try {
    expect((await schemaDrift(owner, [])).filter((query) => /dossier|annex/.test(query))).toEqual([]);
  } finally {
    await owner.destroy();
  }
});
