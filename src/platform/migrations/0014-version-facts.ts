import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What acts judge a version by, kept beside its content: taking it apart at each act was half of the act's read. */
export class VersionFacts1700000000014 implements MigrationInterface {
  name = 'VersionFacts1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier_version ADD COLUMN facts jsonb');
    await runner.query(
      `COMMENT ON COLUMN dossier_version.facts IS 'of the content, as acts are judged by it'`,
    );
    await runner.query(factsOf);
    await runner.query(listed('NEW.facts := public.version_facts(NEW.content);'));
    await runner.query(again);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(listed(''));
    await runner.query('DROP FUNCTION version_facts(jsonb); ALTER TABLE dossier_version DROP COLUMN facts');
  }
}

/** The shape is `VersionFacts` of `src/dossiers/world.ts`: pôles wished for with the lead first, work by partner. */
const factsOf = `
CREATE FUNCTION version_facts(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, pg_temp AS $$
SELECT jsonb_build_object('acronym', c.acronym, 'discreet', c.discreet, 'mainDomain', coalesce(c."mainDomain", ''),
  'otherDomains', c."otherDomains", 'wishedLead', coalesce(c."wishedLead", ''),
  'wished', coalesce((SELECT jsonb_agg(w.pole ORDER BY w.rank) FROM (
      SELECT 0 AS rank, c."wishedLead" AS pole
      UNION ALL
      SELECT l.rank, l.item->>'pole' FROM jsonb_array_elements(c."coLabels") WITH ORDINALITY AS l (item, rank)
    ) w WHERE w.pole <> ''), '[]'),
  'work', coalesce((SELECT jsonb_agg(jsonb_build_object('region', p->'region', 'cost', p->'cost'))
    FROM jsonb_array_elements(c.partners) AS p), '[]'),
  'consent', c.consent)
FROM jsonb_to_record(content) AS c (acronym text, discreet jsonb, "mainDomain" text, "otherDomains" jsonb,
  "wishedLead" text, "coLabels" jsonb, partners jsonb, consent jsonb) $$`;

/** The trigger of migration 0007, with what it also keeps. */
const listed = (also: string) => `
CREATE OR REPLACE FUNCTION list_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.listed_acronym := NEW.content->>'acronym';
  NEW.listed_title := NEW.content->>'titleFr';
  NEW.listed_discreet := (NEW.content->>'discreet')::boolean;
  ${also}
  RETURN NEW;
END $$`;

const again = `
ALTER TABLE dossier_version DISABLE TRIGGER dossier_version_keep_sealed;
UPDATE dossier_version SET content = content;
ALTER TABLE dossier_version ENABLE TRIGGER dossier_version_keep_sealed`;
