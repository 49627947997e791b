import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The cooperation as dated data (R3): a row is in force from `valid_from`, included, to `valid_to`, excluded. What
 * may not hold twice at one instant is an EXCLUDE constraint, which needs btree_gist: a trusted extension, so the
 * owner of the database creates it without being superuser.
 */
export class Cooperation1700000000004 implements MigrationInterface {
  name = 'Cooperation1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const statement of [poles, organs, domains, mandates, decisions, calls, grants])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE funding_call, rule_set, steering_decision, correspondent, proxy, mandate,
      domain_lead, strategic_domain, seat, organ, charter_membership, pole_territory, pole`);
  }
}

/** The two columns of a dated row, and the CHECK that it lasts. */
const dated = (table: string) => `valid_from timestamptz NOT NULL, valid_to timestamptz,
  CONSTRAINT ${table}_lasts CHECK (valid_to > valid_from)`;

/** Refuses two rows in force at one instant that are equal in `columns`. */
const once = (table: string, name: string, columns: string[], where = '') =>
  `CONSTRAINT ${table}_${name} EXCLUDE USING gist (
    ${columns.map((column) => `${column} WITH =`).join(', ')}, tstzrange(valid_from, valid_to) WITH &&)${where}`;

const poles = `
CREATE TABLE pole (
  id uuid CONSTRAINT pole_pkey PRIMARY KEY,
  code text NOT NULL CONSTRAINT pole_code_key UNIQUE CONSTRAINT pole_code_form CHECK (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text NOT NULL,
  short text NOT NULL,
  calendar text NOT NULL CONSTRAINT pole_calendar_known CHECK (calendar IN ('france', 'alsaceMoselle')),
  successor_id uuid CONSTRAINT pole_successor_fkey REFERENCES pole,
  ${dated('pole')});
COMMENT ON COLUMN pole.successor_id IS 'who takes the running reviews and the letters after a merger or a renaming (R64)';
CREATE TABLE pole_territory (
  id uuid CONSTRAINT pole_territory_pkey PRIMARY KEY,
  pole_id uuid NOT NULL CONSTRAINT pole_territory_pole_fkey REFERENCES pole,
  region text NOT NULL,
  ${dated('pole_territory')},
  ${once('pole_territory', 'once', ['pole_id', 'region'])});
CREATE TABLE charter_membership (
  id uuid CONSTRAINT charter_membership_pkey PRIMARY KEY,
  pole_id uuid NOT NULL CONSTRAINT charter_membership_pole_fkey REFERENCES pole,
  ${dated('charter_membership')},
  ${once('charter_membership', 'once', ['pole_id'])})`;

const organs = `
CREATE TABLE organ (
  id uuid CONSTRAINT organ_pkey PRIMARY KEY,
  pole_id uuid NOT NULL CONSTRAINT organ_pole_fkey REFERENCES pole,
  code text NOT NULL,
  kind text NOT NULL CONSTRAINT organ_kind_known CHECK (kind IN ('instruction', 'opinion', 'decision')),
  name text NOT NULL,
  reconvene_calendar_days smallint NOT NULL CONSTRAINT organ_reconvene_positive CHECK (reconvene_calendar_days > 0),
  reconvene_near_closing smallint NOT NULL
    CONSTRAINT organ_reconvene_near_positive CHECK (reconvene_near_closing > 0),
  ${dated('organ')},
  CONSTRAINT organ_code_key UNIQUE (pole_id, code),
  CONSTRAINT organ_pole_key UNIQUE (id, pole_id),
  ${once('organ', 'one_decides', ['pole_id'], " WHERE (kind = 'decision')")});
COMMENT ON COLUMN organ.reconvene_near_closing IS 'working days, when the closing of the call is near (R32)';
CREATE TABLE seat (
  id uuid CONSTRAINT seat_pkey PRIMARY KEY,
  organ_id uuid NOT NULL CONSTRAINT seat_organ_fkey REFERENCES organ,
  code text NOT NULL,
  label text NOT NULL,
  college text NOT NULL,
  kind text NOT NULL CONSTRAINT seat_kind_known CHECK (kind IN ('voting', 'alternate', 'advisory')),
  chair boolean NOT NULL DEFAULT false,
  deputy boolean NOT NULL DEFAULT false,
  rank smallint NOT NULL,
  ${dated('seat')},
  CONSTRAINT seat_code_key UNIQUE (organ_id, code),
  CONSTRAINT seat_organ_key UNIQUE (id, organ_id),
  CONSTRAINT seat_chair_votes CHECK ((NOT chair AND NOT deputy) OR (kind = 'voting' AND NOT (chair AND deputy))),
  ${once('seat', 'one_chair', ['organ_id'], ' WHERE (chair)')},
  ${once('seat', 'one_deputy', ['organ_id'], ' WHERE (deputy)')})`;

const domains = `
CREATE TABLE strategic_domain (
  id uuid CONSTRAINT strategic_domain_pkey PRIMARY KEY,
  code text NOT NULL CONSTRAINT strategic_domain_code_key UNIQUE,
  name_fr text NOT NULL,
  name_en text NOT NULL,
  successor_id uuid CONSTRAINT strategic_domain_successor_fkey REFERENCES strategic_domain,
  ${dated('strategic_domain')});
CREATE TABLE domain_lead (
  id uuid CONSTRAINT domain_lead_pkey PRIMARY KEY,
  domain_id uuid NOT NULL CONSTRAINT domain_lead_domain_fkey REFERENCES strategic_domain,
  pole_id uuid NOT NULL CONSTRAINT domain_lead_pole_fkey REFERENCES pole,
  ${dated('domain_lead')},
  ${once('domain_lead', 'once', ['domain_id', 'pole_id'])})`;

// The composite keys make the pôle of a mandate, of its organ and of its seat one and the same.
const mandates = `
CREATE TABLE mandate (
  id uuid CONSTRAINT mandate_pkey PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT mandate_account_fkey REFERENCES public.account,
  role text NOT NULL CONSTRAINT mandate_role_known CHECK (role IN
    ('caseOfficer', 'chair', 'deputyChair', 'member', 'expert', 'director', 'steeringDelegate', 'secretary')),
  pole_id uuid CONSTRAINT mandate_pole_fkey REFERENCES pole,
  organ_id uuid,
  seat_id uuid,
  origin text NOT NULL CONSTRAINT mandate_origin_known CHECK (origin IN ('import', 'invitation')),
  ${dated('mandate')},
  CONSTRAINT mandate_organ_fkey FOREIGN KEY (organ_id, pole_id) REFERENCES organ (id, pole_id),
  CONSTRAINT mandate_seat_fkey FOREIGN KEY (seat_id, organ_id) REFERENCES seat (id, organ_id),
  CONSTRAINT mandate_pole_named CHECK ((role = 'secretary') = (pole_id IS NULL)),
  CONSTRAINT mandate_seat_named CHECK ((role IN ('chair', 'deputyChair', 'member')) = (seat_id IS NOT NULL)),
  CONSTRAINT mandate_organ_named CHECK ((organ_id IS NULL) = (seat_id IS NULL)),
  ${once('mandate', 'one_per_seat', ['seat_id'])},
  ${once('mandate', 'once', ['account_id', 'role', 'pole_id'], ' WHERE (seat_id IS NULL)')},
  ${once('mandate', 'one_seat_per_organ', ['account_id', 'organ_id'])});
COMMENT ON COLUMN mandate.origin IS 'an import ends only the mandates that an import opened';
CREATE INDEX mandate_account ON mandate (account_id);
CREATE INDEX mandate_pole ON mandate (pole_id, role);
CREATE TABLE proxy (
  id uuid CONSTRAINT proxy_pkey PRIMARY KEY,
  seat_id uuid NOT NULL CONSTRAINT proxy_seat_fkey REFERENCES seat,
  bearer_id uuid NOT NULL CONSTRAINT proxy_bearer_fkey REFERENCES public.account,
  ${dated('proxy')},
  ${once('proxy', 'one_per_seat', ['seat_id'])},
  ${once('proxy', 'one_per_bearer', ['bearer_id'])});
COMMENT ON CONSTRAINT proxy_one_per_bearer ON proxy IS 'one proxy per person (R33)';
CREATE TABLE correspondent (
  id uuid CONSTRAINT correspondent_pkey PRIMARY KEY,
  code text NOT NULL CONSTRAINT correspondent_code_key UNIQUE,
  body text NOT NULL,
  kind text NOT NULL CONSTRAINT correspondent_kind_known CHECK (kind IN ('funder', 'state', 'region')),
  region text,
  account_id uuid CONSTRAINT correspondent_account_fkey REFERENCES public.account,
  name text NOT NULL,
  email text NOT NULL,
  lang text NOT NULL CONSTRAINT correspondent_lang_known CHECK (lang IN ('fr', 'en')),
  fallback_email text,
  ${dated('correspondent')},
  CONSTRAINT correspondent_region_named CHECK ((kind = 'region') = (region IS NOT NULL)));
CREATE INDEX correspondent_account ON correspondent (account_id)`;

const decisions = `
CREATE TABLE steering_decision (
  number text CONSTRAINT steering_decision_pkey PRIMARY KEY
    CONSTRAINT steering_decision_number_form CHECK (number ~ '^COPIL-[0-9]{4}-[0-9]{2,}$'),
  object text NOT NULL,
  decided_at timestamptz NOT NULL,
  body text NOT NULL);
CREATE TABLE rule_set (
  id uuid CONSTRAINT rule_set_pkey PRIMARY KEY,
  code text NOT NULL,
  hash text NOT NULL CONSTRAINT rule_set_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
  "values" jsonb NOT NULL,
  adopted_by text NOT NULL CONSTRAINT rule_set_decision_fkey REFERENCES steering_decision,
  successor_id uuid CONSTRAINT rule_set_successor_fkey REFERENCES rule_set,
  ${dated('rule_set')},
  CONSTRAINT rule_set_hash_key UNIQUE (code, hash));
COMMENT ON COLUMN rule_set.hash IS 'SHA-256 of the values written with sorted keys; requests pin it (R3)'`;

const calls = `
CREATE TABLE funding_call (
  id uuid CONSTRAINT funding_call_pkey PRIMARY KEY,
  code text NOT NULL CONSTRAINT funding_call_code_key UNIQUE,
  name text NOT NULL,
  funder text NOT NULL,
  opens_at timestamptz NOT NULL,
  intake_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  calendar_mode text NOT NULL
    CONSTRAINT funding_call_mode_known CHECK (calendar_mode IN ('labelBeforeClosing', 'labelAfterDeposit')),
  rule_set_id uuid NOT NULL CONSTRAINT funding_call_rules_fkey REFERENCES rule_set,
  lead_minimum_share numeric(4, 3) NOT NULL,
  territory_minimum_share numeric(4, 3) NOT NULL,
  partner_maximum_share numeric(4, 3) NOT NULL,
  minimum_companies smallint NOT NULL,
  minimum_research smallint NOT NULL,
  holder_is_company boolean NOT NULL,
  CONSTRAINT funding_call_in_order CHECK (opens_at < intake_at AND intake_at <= closes_at),
  CONSTRAINT funding_call_shares CHECK (lead_minimum_share BETWEEN 0 AND 1
    AND territory_minimum_share BETWEEN 0 AND 1 AND partner_maximum_share BETWEEN 0 AND 1),
  CONSTRAINT funding_call_consortium CHECK (minimum_companies >= 0 AND minimum_research >= 0))`;

// Decisions are not edited, and of a rule set only its end and its successor are.
const grants = `
GRANT SELECT, INSERT, UPDATE, DELETE ON pole, pole_territory, charter_membership, organ, seat, strategic_domain,
  domain_lead, mandate, proxy, correspondent, funding_call TO colabel_app;
GRANT SELECT, INSERT ON steering_decision, rule_set TO colabel_app;
GRANT UPDATE (valid_to, successor_id) ON rule_set TO colabel_app;
GRANT SELECT ON pole, pole_territory, charter_membership, organ, seat, strategic_domain, domain_lead, mandate, proxy,
  correspondent, steering_decision, rule_set, funding_call TO colabel_engine`;
