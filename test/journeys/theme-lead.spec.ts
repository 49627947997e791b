/** R65: the lead of a theme changes while requests run. 20 s. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { entities } from '../../src/entities.js';
import { importCooperationFile, type Imported } from '../../src/cooperation/index.js';
import { dataSourceOptions } from '../../src/platform/database.js';
import { expectSound } from '../support/aftermath.js';
import { duo, rewritten, submitted, type Play } from '../support/play.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'colabel-lead-'));
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
});

const theme = duo().mainDomain ?? '';

async function imports(file: unknown, dryRun: boolean): Promise<Imported> {
  const path = join(folder, 'cooperation.json');
  writeFileSync(path, JSON.stringify(file));
  const options = dataSourceOptions(stage.parts.config, entities, [], 'colabel_app');
  const source = await new DataSource(options).initialize();
  return importCooperationFile(source, path, { dryRun }).finally(() => source.destroy());
}

const ledBy = async (pole: string, from: string) => {
  const { rows } = await stage.owner.query<{ fr: string; en: string }>(
    'SELECT name_fr AS fr, name_en AS en FROM strategic_domain WHERE code = $1',
    [theme],
  );
  return { domains: [{ code: theme, ...rows[0], leads: [{ pole, from }] }] };
};

/** Who the file of the lead proposes, as its first screen says to the officer who admits it. */
const proposedIn = async (play: Play): Promise<unknown> => {
  const { rows } = await stage.owner.query<{ leads: unknown }>(
    `SELECT i.snapshot #> '{context,submission,domainLeads}' AS leads FROM workflow.instance i
     JOIN dossier d ON d.id = i.aggregate_id WHERE d.reference = $1 AND i.key = 'request'`,
    [play.reference],
  );
  return rows[0]?.leads;
};

describe('the theme of the project goes to another pôle', () => {
  let led: Play;
  let waiting: Play;
  let completing: Play;
  beforeAll(async () => {
    led = await submitted(stage, duo(), { sitting: 3 });
    await led.admit();
    waiting = await submitted(stage, duo(), { sitting: 3 });
    completing = await submitted(stage, duo(), { sitting: 3 });
    await completing.does(stage.people.officer('moveo'), 'declareInterests', { clear: true });
    await completing.does(stage.people.officer('moveo'), 'askCompletion', {
      items: 'Le budget est à revoir.',
    });
  }, 90_000);

  it('a dry run of the cooperation file says which requests run on the theme, that they keep their lead, and changes nothing', async () => {
    const told = await imports(await ledBy('id4car', '2027-03-09T09:00:00Z'), true);
    expect(told.effects).toEqual([
      {
        ...{ kind: 'lead', domain: theme, before: ['moveo'], after: ['id4car'] },
        requests: [led, waiting, completing].map(({ reference }) => reference).sort(),
      },
    ]);
    const { rows } = await stage.owner.query(
      `SELECT p.code FROM domain_lead l JOIN pole p ON p.id = l.pole_id JOIN strategic_domain d ON d.id = l.domain_id
       WHERE d.code = $1 AND l.valid_to IS NULL`,
      [theme],
    );
    expect(rows).toEqual([{ code: 'moveo' }]);
  }, 60_000);

  it('the request that was being judged is judged by the pôle that led it, to the end', async () => {
    await imports(await ledBy('id4car', '2027-03-09T09:00:00Z'), false);
    expect((await led.seenBy(stage.people.holder)).lead?.pole).toBe('moveo');
    await led.lead('moveo', 'favourable');
    expect((await led.seenBy(stage.people.holder)).lead?.pole).toBe('moveo');
  }, 60_000);

  it('the request that was handed in and not yet admitted goes to the lead of the day it was handed in', async () => {
    await waiting.admit();
    expect((await waiting.seenBy(stage.people.holder)).lead?.pole).toBe('moveo');
  }, 60_000);

  it('what is asked to complete a file does not move it to the new lead either', async () => {
    const holder = await stage.as(stage.people.holder);
    await rewritten(holder, completing.reference, duo());
    await completing.does(stage.people.holder, 'complete');
    expect(await proposedIn(completing)).toEqual(['moveo']);
    await completing.admit();
    expect((await completing.seenBy(stage.people.holder)).lead?.pole).toBe('moveo');
  }, 60_000);

  it('a request handed in after the change has the new lead for its theme', async () => {
    const next = await submitted(stage, duo(), { sitting: 3 });
    expect(await proposedIn(next)).toEqual(['id4car']);
    await expectSound(stage);
  }, 60_000);
});

it('a dry run says in which requests a pôle that leaves the charter has a part, and the import writes nothing into them (R64)', async () => {
  const { rows } = await stage.owner.query<{ name: string; short: string; calendar: string }>(
    `SELECT name, short, calendar FROM pole WHERE code = 'id4car'`,
  );
  const file = {
    poles: [{ code: 'id4car', ...rows[0], charter: [{ from: '2007-02-23', to: '2027-06-01' }] }],
  };
  const told = await imports(file, true);
  expect(told.effects).toMatchObject([{ kind: 'leaves', pole: 'id4car', on: '2027-06-01' }]);
  expect(told.effects[0]?.requests.length).toBeGreaterThan(0);
  const [reference = ''] = told.effects[0]?.requests ?? [];
  expect((await imports(file, false)).effects).toEqual(told.effects);
  const view = (
    await (await stage.as(stage.people.holder)).get<{ departures: unknown[] }>(`/dossiers/${reference}`)
  ).body;
  expect(view.departures).toEqual([]);
}, 60_000);
