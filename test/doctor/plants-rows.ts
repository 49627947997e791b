import type { Plant } from './scene.js';

const unbound = (table: string, ...constraints: string[]) =>
  constraints.map((name) => `ALTER TABLE ${table} DROP CONSTRAINT ${name};`).join('\n');

const someone = (n: number) => `(SELECT id FROM account ORDER BY id OFFSET ${n} LIMIT 1)`;
const disabled = `WITH gone AS (INSERT INTO account (id, email, name, lang, created_at, disabled_at)
  VALUES (gen_random_uuid(), 'gone@demo.colabel.example', 'Gone', 'fr', platform.now(), platform.now()) RETURNING id)`;

const unsealed = 'ALTER TABLE dossier_version DISABLE TRIGGER dossier_version_keep_sealed;';

export const rows: Plant[] = [
  {
    name: 'requestWithoutDossier',
    plant: ({ run, late }) =>
      run(`${unbound('dossier_version', 'dossier_version_dossier_fkey')}
        ${unbound('dossier_contact', 'dossier_contact_dossier_fkey')} ${unbound('annex', 'annex_version_fkey')}
        ${unbound('review_form', 'review_form_dossier_fkey')} UPDATE dossier SET id = gen_random_uuid(), created_at = platform.now() WHERE id = '${late}'`),
  },
  {
    name: 'dossierNeverOpened',
    plant: ({ run }) =>
      run(`WITH counted AS (UPDATE dossier_counter SET last = last + 1 RETURNING year, last)
        INSERT INTO dossier (id, reference, holder_id, call_id, created_at)
        SELECT gen_random_uuid(), format('LAB-%s-%s', year, lpad(counted.last::text, 4, '0')), holder_id, call_id,
          platform.now() - interval '2 hours' FROM counted, dossier LIMIT 1`),
  },
  {
    name: 'holderDiffers',
    plant: ({ run, late, stage }) =>
      run('UPDATE dossier SET holder_id = (SELECT id FROM account WHERE email = $2) WHERE id = $1', [
        late,
        stage.people.secretary,
      ]),
  },
  {
    name: 'referenceGap',
    plant: ({ run }) => run('UPDATE dossier_counter SET last = last + 1'),
  },
  {
    name: 'submissionNotSealed',
    also: ['sealBroken'],
    plant: ({ run, late }) =>
      run(`${unsealed} UPDATE dossier_version SET hash = repeat('0', 64) WHERE dossier_id = '${late}'`),
  },
  { name: 'sealBroken', plant: ({ run }) => run(`UPDATE annex SET name = 'autre.pdf'`) },
  {
    name: 'versionFactsDiffer',
    plant: ({ run }) => run(`${unsealed} UPDATE dossier_version SET facts = facts - 'consent'`),
  },
  {
    name: 'rulesUnknown',
    also: ['stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance SET snapshot = jsonb_set(snapshot, '{context,submission,rules,values,quorumShare}', '0')
        WHERE id = ${instance(done, 'request')}`),
  },
  {
    name: 'rulesAltered',
    also: ['rulesUnknown'],
    plant: ({ run }) =>
      run(`ALTER TABLE rule_set DISABLE TRIGGER rule_set_keep_published;
        UPDATE rule_set SET "values" = jsonb_set("values", '{quorumShare}', '0')`),
  },
  { name: 'readingAltered', plant: ({ run }) => run('UPDATE review_form SET sent_hash = NULL') },
  {
    name: 'formWithoutDeclaration',
    plant: ({ run, late }) =>
      run(`INSERT INTO review_form (id, dossier_id, pole, expert_id, scores, comments, revision, hash, updated_at)
        SELECT gen_random_uuid(), '${late}', pole, expert_id, scores, comments, 1, hash, updated_at FROM review_form LIMIT 1`),
  },
  {
    name: 'sessionOfDisabled',
    plant: ({ run }) =>
      run(`${disabled} INSERT INTO session (id_hash, account_id, created_at, last_seen_at, expires_at, browser)
        SELECT decode(repeat('00', 32), 'hex'), id, platform.now(), platform.now(), platform.now() + interval '1 hour', 'x'
        FROM gone`),
  },
  {
    name: 'tokenOfDisabled',
    plant: ({ run }) =>
      run(`${disabled} INSERT INTO api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
        SELECT gen_random_uuid(), id, 'x', decode(repeat('00', 32), 'hex'), '{read}', platform.now(),
          platform.now() + interval '1 hour' FROM gone`),
  },
  {
    name: 'mandatesOverlap',
    plant: ({ run }) =>
      run(`${unbound('mandate', 'mandate_one_per_seat', 'mandate_one_seat_per_organ')}
        INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from)
        SELECT gen_random_uuid(), m.account_id, m.role, m.pole_id, m.organ_id, m.seat_id, m.origin, platform.now()
        FROM mandate m JOIN seat s ON s.id = m.seat_id WHERE s.chair LIMIT 1`),
  },
  {
    name: 'proxiesOverlap',
    plant: ({ run }) =>
      run(`${unbound('proxy', 'proxy_one_per_bearer', 'proxy_one_per_seat')}
        INSERT INTO proxy (id, seat_id, bearer_id, valid_from)
        SELECT gen_random_uuid(), s.id, ${someone(0)}, platform.now() FROM (SELECT id FROM seat LIMIT 2) s`),
  },
  { name: 'tieNotKept', plant: ({ run }) => run(`DELETE FROM tie WHERE kind = 'declared'`) },
];
