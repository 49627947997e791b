import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  'lead_minimum_share',
  'territory_minimum_share',
  'partner_maximum_share',
  'minimum_companies',
  'minimum_research',
  'holder_is_company',
];

/**
 * R21: what a call asks of a dossier is said by its rule set, and where its rules were published by the call. The thresholds of calls
 * entered before are kept with them; the least share of the lead was said by both, and always the same.
 */
export class Eligibility1700000000035 implements MigrationInterface {
  name = 'Eligibility1700000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE funding_call ADD COLUMN earlier_thresholds jsonb, ADD COLUMN source text',
    );
    await runner.query(`UPDATE funding_call SET earlier_thresholds = jsonb_build_object(
      'territoryShare', trim_scale(territory_minimum_share), 'partnerShare', trim_scale(partner_maximum_share),
      'companies', minimum_companies, 'research', minimum_research,
      'holder', CASE WHEN holder_is_company THEN 'company' ELSE 'anybody' END)`);
    await runner.query(`ALTER TABLE funding_call ${columns.map((name) => `DROP COLUMN ${name}`).join(', ')}`);
    await runner.query(`COMMENT ON COLUMN funding_call.earlier_thresholds IS
      'of a call entered before its rule set said them: settings of the group eligibility (R21)'`);
    await runner.query(`COMMENT ON COLUMN funding_call.source IS
      'where its rules were published: verdicts name it (R21)'`);
  }

  /** Calls that came since read the thresholds of FUI 25, which are the defaults. */
  async down(runner: QueryRunner): Promise<void> {
    const share = 'numeric(4, 3) NOT NULL DEFAULT';
    await runner.query(`ALTER TABLE funding_call
      ADD COLUMN lead_minimum_share ${share} 0.25, ADD COLUMN territory_minimum_share ${share} 0.5,
      ADD COLUMN partner_maximum_share ${share} 0.7, ADD COLUMN minimum_companies smallint NOT NULL DEFAULT 2,
      ADD COLUMN minimum_research smallint NOT NULL DEFAULT 1,
      ADD COLUMN holder_is_company boolean NOT NULL DEFAULT true`);
    await runner.query(`UPDATE funding_call SET
      territory_minimum_share = (earlier_thresholds->>'territoryShare')::numeric,
      partner_maximum_share = (earlier_thresholds->>'partnerShare')::numeric,
      minimum_companies = (earlier_thresholds->>'companies')::smallint,
      minimum_research = (earlier_thresholds->>'research')::smallint,
      holder_is_company = earlier_thresholds->>'holder' = 'company' WHERE earlier_thresholds IS NOT NULL`);
    await runner.query(`ALTER TABLE funding_call
      ${columns.map((name) => `ALTER COLUMN ${name} DROP DEFAULT,`).join(' ')}
      ADD CONSTRAINT funding_call_shares CHECK (lead_minimum_share BETWEEN 0 AND 1
        AND territory_minimum_share BETWEEN 0 AND 1 AND partner_maximum_share BETWEEN 0 AND 1),
      ADD CONSTRAINT funding_call_consortium CHECK (minimum_companies >= 0 AND minimum_research >= 0),
      DROP COLUMN earlier_thresholds, DROP COLUMN source`);
  }
}
