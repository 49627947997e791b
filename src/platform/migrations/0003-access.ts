import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may come in. Secrets (links, sessions, tokens, the browser's cookie) are 256 random bits known to the person
 * alone: only their SHA-256 stands here.
 */
export class Access1700000000003 implements MigrationInterface {
  name = 'Access1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [accounts, links, sessions, tokens, limits, grants])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limit, api_token, session, sign_in_link, account');
  }
}

/** A column that holds the SHA-256 of a secret. */
const hash = (table: string, column: string) =>
  `${column} bytea NOT NULL CONSTRAINT ${table}_${column}_length CHECK (octet_length(${column}) = 32)`;

const accounts = `
CREATE TABLE account (
  id uuid CONSTRAINT account_pkey PRIMARY KEY,
  email text NOT NULL CONSTRAINT account_email_key UNIQUE
    CONSTRAINT account_email_lower CHECK (email = lower(email))
    CONSTRAINT account_email_form CHECK (email LIKE '%_@_%' AND length(email) <= 254),
  name text NOT NULL CONSTRAINT account_name_length CHECK (length(name) BETWEEN 1 AND 120),
  lang text NOT NULL CONSTRAINT account_lang_known CHECK (lang IN ('fr', 'en')),
  created_at timestamptz NOT NULL,
  disabled_at timestamptz);
COMMENT ON COLUMN account.disabled_at IS 'from this instant no session, link or token of the account opens anything'`;

const links = `
CREATE TABLE sign_in_link (
  ${hash('sign_in_link', 'token_hash')} CONSTRAINT sign_in_link_pkey PRIMARY KEY,
  email text NOT NULL CONSTRAINT sign_in_link_email_lower CHECK (email = lower(email)),
  account_id uuid CONSTRAINT sign_in_link_account_fkey REFERENCES account ON DELETE CASCADE,
  ${hash('sign_in_link', 'browser_hash')},
  next text NOT NULL CONSTRAINT sign_in_link_next_path CHECK (next LIKE '/%' AND next NOT LIKE '//%'),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT sign_in_link_lasts CHECK (expires_at > created_at AND expires_at <= created_at + interval '10 minutes'));
COMMENT ON COLUMN sign_in_link.browser_hash IS 'of the cookie of the browser that asked: the link opens there only';
CREATE INDEX sign_in_link_expires ON sign_in_link (expires_at)`;

const sessions = `
CREATE TABLE session (
  ${hash('session', 'id_hash')} CONSTRAINT session_pkey PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT session_account_fkey REFERENCES account ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  browser text NOT NULL CONSTRAINT session_browser_length CHECK (length(browser) <= 60),
  CONSTRAINT session_lasts CHECK (expires_at > created_at AND expires_at <= created_at + interval '12 hours'));
CREATE INDEX session_account ON session (account_id)`;

const tokens = `
CREATE TABLE api_token (
  id uuid CONSTRAINT api_token_pkey PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT api_token_account_fkey REFERENCES account ON DELETE CASCADE,
  name text NOT NULL CONSTRAINT api_token_name_length CHECK (length(name) BETWEEN 1 AND 80),
  ${hash('api_token', 'token_hash')} CONSTRAINT api_token_token_hash_key UNIQUE,
  scopes text[] NOT NULL
    CONSTRAINT api_token_scopes_known CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write']),
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT api_token_lasts CHECK (expires_at > created_at));
CREATE INDEX api_token_account ON api_token (account_id)`;

// The columns and their order are those the store of rate-limiter-flexible writes to.
const limits = `
CREATE TABLE rate_limit (
  key varchar(255) CONSTRAINT rate_limit_pkey PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint);
COMMENT ON COLUMN rate_limit.key IS 'what is limited and the SHA-256 of whom: no address stands here';
COMMENT ON COLUMN rate_limit.expire IS 'milliseconds since 1970, of the wall clock'`;

const grants = `
GRANT SELECT, INSERT, UPDATE, DELETE ON account, sign_in_link, session, api_token, rate_limit TO colabel_app;
GRANT SELECT ON account TO colabel_engine`;
