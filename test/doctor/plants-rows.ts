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
    also: ['letterMissing', 'letterNotOwed'],
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
    also: ['letterMissing', 'letterNotOwed'],
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
    plant: ({ run }) => run(`UPDATE rule_set SET "values" = jsonb_set("values", '{quorumShare}', '0')`),
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
  {
    name: 'revisionDiffers',
    plant: ({ run, late }) =>
      run('UPDATE workflow.aggregate SET revision = revision + 1 WHERE id = $1', [late]),
  },
  {
    name: 'commandWithoutEntry',
    plant: ({ run, late }) =>
      run(`WITH moved AS (UPDATE workflow.aggregate SET revision = revision + 1 WHERE id = '${late}' RETURNING *)
        INSERT INTO workflow.command (actor, command_id, body_hash, aggregate_id, revision, result, at)
        SELECT 'clock', gen_random_uuid(), 'x', id, revision, jsonb_build_object('aggregateId', id, 'revision', revision,
          'at', opened_at + interval '1 minute'), opened_at + interval '1 minute' FROM moved`),
  },
  {
    name: 'entryWithoutCommand',
    also: ['revisionDiffers'],
    plant: ({ run, late }) => run('DELETE FROM workflow.command WHERE aggregate_id = $1', [late]),
  },
  {
    name: 'answerOfAnother',
    plant: ({ run, late }) =>
      run(
        `UPDATE workflow.command SET result = jsonb_set(result, '{revision}', '99') WHERE aggregate_id = $1`,
        [late],
      ),
  },
  {
    name: 'actOfNobody',
    plant: ({ run, late }) =>
      run(
        `UPDATE workflow.command SET actor = 'person:' || gen_random_uuid() WHERE aggregate_id = $1 AND revision = 1`,
        [late],
      ),
  },
  {
    name: 'erasedTextRemembered',
    plant: ({ run, late }) =>
      run('UPDATE workflow.command SET body_hash = NULL WHERE aggregate_id = $1', [late]),
  },
  {
    name: 'aggregateEmpty',
    also: ['lastActDiffers', 'revisionDiffers'],
    plant: ({ run }) =>
      run(`INSERT INTO workflow.aggregate (id, kind, revision, opened_at, last_at)
        VALUES (gen_random_uuid(), 'motion', 1, platform.now(), platform.now())`),
  },
  {
    name: 'bytesAltered',
    also: ['chainOfAnother', 'entryAltered'],
    plant: ({ run, instance, done }) =>
      run(
        `UPDATE workflow.audit_entry SET body = body || ' ' WHERE instance_id = ${instance(done, 'label')}`,
      ),
  },
  {
    name: 'entryAltered',
    plant: ({ run, done }) =>
      run(
        `UPDATE workflow.private_text t SET body = 'Autre' FROM workflow.command c
        WHERE c.aggregate_id = $1 AND (c.actor, c.command_id) = (t.actor, t.command_id)`,
        [done],
      ),
  },
  {
    name: 'sequenceGap',
    also: ['entryAltered', 'stateNotReplayed'],
    plant: ({ run, instance, done }) =>
      run(`DELETE FROM workflow.audit_entry WHERE instance_id = ${instance(done, 'review:id4car')}
        AND seq = (SELECT seq FROM workflow.instance WHERE id = ${instance(done, 'review:id4car')})`),
  },
  {
    name: 'headDiffers',
    also: ['entryAltered'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.instance SET head = repeat('0', 64) WHERE id = ${instance(done, 'label')}`),
  },
  {
    name: 'linkBroken',
    also: ['entryAltered'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.audit_entry SET prev = repeat('1', 64) WHERE seq = 1
        AND instance_id = ${instance(done, 'request')}`),
  },
  {
    name: 'entryBackDated',
    also: ['commandWithoutEntry', 'entryAltered'],
    plant: ({ run, instance, done }) =>
      run(`UPDATE workflow.audit_entry e SET at = (SELECT at FROM workflow.audit_entry b
          WHERE b.instance_id = e.instance_id AND b.seq = 1)
        WHERE e.seq = 3 AND e.instance_id = ${instance(done, 'request')}`),
  },
  {
    name: 'chainOfAnother',
    also: ['ownerMissing', 'reviewOfNobody'],
    plant: ({ run, instance, open }) =>
      run(`UPDATE workflow.instance SET key = 'review:other' WHERE id = ${instance(open, 'review:id4car')}`),
  },
  {
    name: 'lastActDiffers',
    plant: ({ run, late }) =>
      run(`UPDATE workflow.aggregate SET last_at = last_at + interval '1 second' WHERE id = $1`, [late]),
  },
];
