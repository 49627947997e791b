import type pg from 'pg';
import { lead } from './letter-reader.js';

/** A readable uuid. */
export const id = (n: number) => `0b5e55ed-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const dossier = id(1);
export const holder = id(2);
export const officer = id(3);
export const otherOfficer = id(4);
export const chair = id(5);
export const contact = id(6);
export const correspondent = id(7);
export const poleId = id(8);
const hash = 'a'.repeat(64);

/** One request of one pôle, with a holder, two officers, a chair, a partner’s contact and a funder. */
export async function plant(owner: pg.Client): Promise<void> {
  const account = (key: string, name: string, email: string) =>
    owner.query("INSERT INTO account VALUES ($1, $2, $3, 'fr', '2026-01-01', NULL)", [key, email, name]);
  await account(holder, 'Claire Delmas', 'claire@demo.colabel.example');
  await account(officer, 'Hélène Vasseur', 'helene@moveo.example');
  await account(otherOfficer, 'Yves Carmel', 'yves@moveo.example');
  await account(chair, 'Nadia Benali', 'nadia@moveo.example');
  await owner.query(
    `INSERT INTO pole VALUES ('${poleId}', '${lead}', 'Mov’eo', 'Mo', 'france', NULL, '2007-01-01', NULL)`,
  );
  await owner.query(`
    INSERT INTO organ VALUES ('${id(9)}', '${poleId}', 'decision', 'decision', 'Comité', 15, 5, '2007-01-01', NULL);
    INSERT INTO seat VALUES ('${id(10)}', '${id(9)}', 's1', 'Présidence', 'industry', 'voting', true, false, 1, '2007-01-01', NULL)`);
  const mandate = (n: number, who: string, role: string, seat: string, from: string) =>
    owner.query(`INSERT INTO mandate VALUES ($1, $2, $3, '${poleId}', ${seat}, 'import', $4, NULL)`, [
      id(n),
      who,
      role,
      from,
    ]);
  await mandate(11, officer, 'caseOfficer', 'NULL, NULL', '2020-01-01');
  await mandate(12, otherOfficer, 'caseOfficer', 'NULL, NULL', '2021-01-01');
  await mandate(13, chair, 'chair', `'${id(9)}', '${id(10)}'`, '2020-01-01');
  await owner.query(`INSERT INTO correspondent (id, code, body, kind, name, email, lang, valid_from)
    VALUES ('${correspondent}', 'f', 'Financeur', 'funder', 'Paul Aubry', 'paul@funder.example', 'fr', '2020-01-01')`);
  await owner.query(`
    INSERT INTO steering_decision VALUES ('COPIL-2026-01', 'règles', '2026-01-01', '');
    INSERT INTO rule_set (id, code, hash, "values", adopted_by, valid_from)
      VALUES ('${id(14)}', 'r', '${hash}', '{}', 'COPIL-2026-01', '2026-01-01');
    INSERT INTO funding_call (id, code, name, funder, opens_at, intake_at, closes_at, calendar_mode, rule_set_id)
      VALUES ('${id(15)}', 'fui', 'FUI 25', 'État', '2026-01-01', '2026-05-01', '2026-06-30', 'labelBeforeClosing', '${id(14)}');
    INSERT INTO dossier (id, reference, holder_id, call_id, created_at)
      VALUES ('${dossier}', 'LAB-2026-0042', '${holder}', '${id(15)}', '2026-03-01');
    INSERT INTO dossier_contact VALUES ('${contact}', '${dossier}', 'Luc Ferrand', 'luc@partner.example', 'fr', 'Bretagne', 'PME');
    INSERT INTO workflow.aggregate VALUES ('${dossier}', 'labelRequest', 1, '2026-03-01', '2026-03-01');
    INSERT INTO workflow.instance VALUES ('${id(16)}', '${dossier}', 'request', 'LabelRequest', 1, 'draft', '{}', 1, 1, '${hash}')`);
}

/** R62: the dossier was handed on by one of them to the other. */
export const handedOn = (owner: pg.Client, former: string, incoming: string) =>
  owner.query(
    `INSERT INTO workflow.instance (id, aggregate_id, key, machine, machine_version, state, snapshot, version, seq, head)
      SELECT gen_random_uuid(), aggregate_id, 'handover:1', 'Handover', 1, 'accepted', $1, 1, 1, repeat('0', 64)
      FROM workflow.instance WHERE key = 'request'`,
    [{ value: 'accepted', context: { former, incoming, settledAt: '2026-03-02T09:00:00.000Z' } }],
  );
