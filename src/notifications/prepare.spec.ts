import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../test/support/database.js';
import {
  dossier,
  holder,
  id,
  officer,
  otherOfficer,
  chair,
  contact,
  correspondent,
  handedOn,
  plant,
  poleId,
} from '../../test/support/letter-database.js';
import { lead, readerOf } from '../../test/support/letter-reader.js';
import { LetterStory } from '../../test/support/letter-story.js';
import { startSmtpSink } from '../../test/support/smtp-sink.js';
import type { Letter, OutboxRow } from '../engine/index.js';
import { poolOptions } from '../platform/database.js';
import { Mailer } from '../platform/mailer.js';
import { makePrepare } from './prepare.js';

/* The right and the address of now, on the real database. About 3 s. */

let database: TestDatabase;
let owner: pg.Client;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  pool = new pg.Pool(poolOptions({ databaseUrl: database.url, dbPoolSize: 2 }, 'colabel_app'));
  await plant(owner);
});

afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

beforeEach(async () => {
  await owner.query(`UPDATE account SET disabled_at = NULL; UPDATE mandate SET valid_to = NULL;
    UPDATE correspondent SET valid_to = NULL`);
  await declare({});
});

const declare = (declarations: Record<string, { clear: boolean }>) =>
  owner.query("UPDATE workflow.instance SET snapshot = $1 WHERE key = 'request'", [
    { context: { holder, declarations } },
  ]);

/** The letters of a submission, to the people of this database. */
function rowTo(recipient: string): OutboxRow {
  const reader = readerOf('fr', {
    holder: { id: holder, lang: 'fr' },
    partners: [{ id: contact, lang: 'fr' }],
  });
  const mandate = { lang: 'fr', pole: lead, seat: null, organ: null };
  reader.people = [
    { ...mandate, id: officer, role: 'caseOfficer' },
    { ...mandate, id: chair, role: 'chair' },
  ];
  reader.correspondents = [{ id: correspondent, kind: 'funder', region: null, lang: 'fr' }];
  const letter = new LetterStory(reader)
    .submit()
    .last()
    .find((one) => one.recipient.id === recipient);
  if (!letter) throw new Error(`no letter to ${recipient}`);
  return stored(letter);
}

function stored(letter: Letter): OutboxRow {
  const { fact, recipient, role, template, templateVersion, lang, thread } = letter;
  const data = JSON.parse(JSON.stringify(letter.data)) as OutboxRow['data'];
  const sending = { id: id(20), messageId: `<${id(20)}@test>`, attempts: 1, createdAt: '2026-03-02' };
  return {
    fact,
    recipient,
    role,
    template,
    templateVersion,
    lang,
    thread,
    data,
    aggregateId: dossier,
    ...sending,
  };
}

const organiser = { name: 'Colabel', address: 'colabel@colabel.example' };
const config = { publicUrl: 'https://colabel.example', organiser };
const prepare = (row: OutboxRow) => makePrepare(pool, config)(row);
async function outcome(recipient: string) {
  const prepared = await prepare(rowTo(recipient));
  return 'withhold' in prepared ? prepared.withhold : prepared.send.to;
}

describe('a letter about to leave', () => {
  it('goes to the address of now, with the words, the headers and a human to answer', async () => {
    await owner.query("UPDATE account SET email = 'claire.new@demo.colabel.example' WHERE id = $1", [holder]);
    const prepared = await prepare(rowTo(holder));
    if ('withhold' in prepared) throw new Error(prepared.withhold);
    expect(prepared.send).toMatchObject({
      to: { name: 'Claire Delmas', address: 'claire.new@demo.colabel.example' },
      subject: '[LAB-2026-0042] Accusé de réception de votre dossier',
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Colabel-Reference': 'LAB-2026-0042' },
      replyTo: { name: 'Hélène Vasseur', address: 'helene@moveo.example' },
    });
    expect(prepared.send.text).toContain('Bonjour Claire Delmas,');
    expect(prepared.send.text.replace(/\s+/g, ' ')).toContain('votre message parviendra à Hélène Vasseur');
    expect(prepared.send.html).toContain('href="https://colabel.example/dossiers/LAB-2026-0042"');
  });

  it('reaches the accounts, the contacts and the correspondents', async () => {
    expect(await outcome(officer)).toMatchObject({ address: 'helene@moveo.example' });
    expect(await outcome(chair)).toMatchObject({ address: 'nadia@moveo.example' });
    expect(await outcome(contact)).toMatchObject({ address: 'luc@partner.example', name: 'Luc Ferrand' });
    expect(await outcome(correspondent)).toMatchObject({ address: 'paul@funder.example' });
  });

  it('is withheld from a disabled account', async () => {
    await owner.query('UPDATE account SET disabled_at = platform.now() WHERE id = $1', [officer]);
    expect(await outcome(officer)).toBe('accountDisabled');
  });

  it('is withheld when the mandate it was for has ended, whatever other mandate the person has', async () => {
    await owner.query(
      "UPDATE mandate SET valid_to = platform.now() - interval '1 second' WHERE account_id = $1",
      [chair],
    );
    await owner.query(
      `INSERT INTO mandate VALUES ('${id(17)}', $1, 'director', '${poleId}', NULL, NULL, 'import', '2020-01-01', NULL)`,
      [chair],
    );
    expect(await outcome(chair)).toBe('mandateEnded');
    await owner.query('DELETE FROM mandate WHERE id = $1', [id(17)]);
  });

  it('is withheld from a person who has stood aside since, and goes to one who has not', async () => {
    await declare({ [chair]: { clear: false }, [officer]: { clear: true } });
    expect(await outcome(chair)).toBe('personRecused');
    expect(await outcome(officer)).toMatchObject({ address: 'helene@moveo.example' });
  });

  it('goes to the holder whatever their interests: to whoever holds the project when it leaves', async () => {
    await declare({ [holder]: { clear: false } });
    expect(await outcome(holder)).toMatchObject({ name: 'Claire Delmas' });
    await handedOn(owner, holder, otherOfficer);
    expect(await outcome(holder)).not.toMatchObject({ name: 'Claire Delmas' });
  });

  it('is withheld from a correspondent whose time is over, and from nobody at all', async () => {
    await owner.query("UPDATE correspondent SET valid_to = platform.now() - interval '1 second'");
    expect(await outcome(correspondent)).toBe('correspondentEnded');
    const gone = { ...rowTo(contact), recipient: { kind: 'partner', id: id(99) } };
    expect(await prepare(gone)).toEqual({ withhold: 'recipientGone' });
  });

  it('is answered by an officer who may: never by one who stood aside, never by the reader', async () => {
    const answers = async (recipient: string) => {
      const prepared = await prepare(rowTo(recipient));
      return 'send' in prepared && 'replyTo' in prepared.send ? prepared.send.replyTo : null;
    };
    expect(await answers(officer)).toMatchObject({ name: 'Yves Carmel' });
    await declare({ [officer]: { clear: false } });
    expect(await answers(chair)).toMatchObject({ name: 'Yves Carmel' });
    await owner.query('UPDATE account SET disabled_at = platform.now() WHERE id = $1', [otherOfficer]);
    expect(await answers(chair)).toBeNull();
    const silent = await prepare(rowTo(chair));
    expect('send' in silent && silent.send.text).not.toContain('Vous pouvez répondre');
  });

  it('arrives as it was prepared', async () => {
    const sink = await startSmtpSink();
    const mailer = new Mailer({ smtpUrl: sink.url, mailFrom: 'Colabel <colabel@demo.colabel.example>' });
    const prepared = await prepare(rowTo(chair));
    if ('withhold' in prepared) throw new Error(prepared.withhold);
    await mailer.send({ ...prepared.send, messageId: `<${id(20)}@test>` });
    const letter = await sink.letterTo('nadia@moveo.example');
    expect(letter.headers.get('auto-submitted')).toBe('auto-generated');
    expect(letter.headers.get('x-colabel-reference')).toBe('LAB-2026-0042');
    expect(letter.replyTo?.text).toContain('helene@moveo.example');
    expect(letter.subject).toBe('[LAB-2026-0042] Dossier déposé');
    mailer.close();
    await sink.close();
  });

  it('is judged by both roles of the worker', async () => {
    const engine = new pg.Pool(poolOptions({ databaseUrl: database.url, dbPoolSize: 2 }, 'colabel_engine'));
    const prepared = await makePrepare(engine, config)(rowTo(holder));
    await engine.end();
    expect('send' in prepared).toBe(true);
  });
});
