/** Makes the token `$1` of the account `$2`: `$3` name, `$4` hash, `$5` scopes, `$6` days it lasts. */
export const makeToken = `
  insert into api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
  select $1, $2, $3, $4, $5, clock.at, clock.at + make_interval(days => $6)
  from (select platform.now() as at) clock`;

/** The tokens of the account `$1` that open something or did in the last 30 days, the newest first. */
export const recentTokens = `
  select t.id, t.name, t.scopes, t.created_at as "createdAt", t.last_used_at as "lastUsedAt",
    t.expires_at as "expiresAt", t.revoked_at as "revokedAt", t.expires_at <= clock.at as expired
  from api_token t, (select platform.now() as at) clock
  where t.account_id = $1 and least(t.expires_at, t.revoked_at) > clock.at - interval '30 days'
  order by t.created_at desc, t.id`;

/** Revokes the token `$2` of the account `$1`; of another account, nothing. */
export const revokeToken = `
  update api_token set revoked_at = platform.now() where account_id = $1 and id = $2 and revoked_at is null`;
