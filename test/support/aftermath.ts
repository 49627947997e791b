import type { ParsedMail } from 'mailparser';
import { findFaults } from '../../src/doctor/index.js';
import { planted } from './planted.js';
import type { Program } from './program.js';
import type { Stage } from './stage.js';

const final = ['withdrawn', 'lapsed', 'deleted', 'closed'];

interface Standing {
  reference: string;
  state: string;
  due: number;
  label: boolean;
}

const standingsSql = `SELECT d.reference, r.state,
  (SELECT count(*)::int FROM workflow.due u WHERE u.aggregate_id = d.id AND u.refused_at IS NULL) AS due,
  EXISTS (SELECT FROM workflow.instance l WHERE l.aggregate_id = d.id AND l.key = 'label') AS label
  FROM public.dossier d JOIN workflow.instance r ON r.aggregate_id = d.id AND r.key = 'request' ORDER BY d.reference`;

const unsettledSql = `SELECT fact, template, last_error FROM workflow.outbox
  WHERE sent_at IS NULL AND withheld_reason IS NULL`;

/**
 * What must hold after any story: every invariant of the doctor, every open request has an owner and a deadline and every
 * ended one none, each letter owed was sent or withheld, none tells what letters may not tell (R82), nothing awaits a
 * mender.
 */
export async function expectSound(stage: Stage): Promise<void> {
  await stage.post();
  await expectHealthy(stage);
  const { rows } = await stage.owner.query<Standing>(standingsSql);
  expect(rows.filter(({ state, due }) => !final.includes(state) && due === 0)).toEqual([]);
  expect(rows.filter(({ state, due, label }) => final.includes(state) && due > 0 && !label)).toEqual([]);
  await expectOwners(await stage.as(stage.people.holder), rows);
  expect((await stage.owner.query(unsettledSql)).rows).toEqual([]);
  expect(
    (await stage.owner.query('SELECT kind, data FROM workflow.task WHERE done_at IS NULL')).rows,
  ).toEqual([]);
  await expectDiscreet(stage);
}

/** Above so many requests the acts are not played again: thousands of them would take longer than their story. */
const few = 200;

/**
 * Every invariant of the doctor holds; about 0.1 s. Where letters were not sent and deadlines not kept (`served` false),
 * those of a running service are left out.
 */
export async function expectHealthy({ parts }: Pick<Stage, 'parts'>, served = true): Promise<void> {
  const { filesDir } = parts.config;
  const { rows } = await parts.readPool.query('SELECT FROM workflow.aggregate LIMIT $1', [few + 1]);
  expect(await findFaults(parts.readPool, { filesDir, served, deep: rows.length <= few })).toEqual([]);
}

async function expectOwners(holder: Program, rows: Standing[]): Promise<void> {
  for (const { reference, state } of rows.filter((one) => one.state !== 'deleted')) {
    const { body } = await holder.get(`/dossiers/${reference}`);
    expect([reference, state, body.owner === null]).toEqual([reference, state, final.includes(state)]);
  }
}

/** R82, R84: no letter tells the dossier's content, a ballot, a reading, or names an expert to anyone else. */
async function expectDiscreet({ owner, smtp }: Stage): Promise<void> {
  const { rows: experts } = await owner.query<{ name: string; email: string }>(
    `SELECT DISTINCT a.name, a.email FROM account a JOIN mandate m ON m.account_id = a.id WHERE m.role = 'expert'`,
  );
  const telling = smtp.letters.flatMap((letter) => {
    const words = wordsOf(letter);
    const names = experts.filter(({ email }) => !words.to.includes(email)).map(({ name }) => name);
    const told = [...Object.values(planted), ...names].filter((word) => words.all.includes(word));
    return told.length > 0 ? [{ subject: letter.subject, told }] : [];
  });
  expect(telling).toEqual([]);
}

interface Words {
  to: string[];
  all: string;
}

const known = new WeakMap<ParsedMail, Words>();

/** Addresses a letter goes to, and all a reader of it could read. */
export function wordsOf(letter: ParsedMail): Words {
  const words = known.get(letter) ?? readWords(letter);
  known.set(letter, words);
  return words;
}

function readWords({ to, subject, text, html, headerLines }: ParsedMail): Words {
  const addresses = [to].flat().flatMap((field) => field?.value.map((one) => one.address ?? '') ?? []);
  const headers = headerLines.map(({ line }) => line).join('\n');
  return {
    to: addresses,
    all: [subject, text, html || '', headers].join('\n').replace(/[\u00a0\u202f\s]+/g, ' '),
  };
}
