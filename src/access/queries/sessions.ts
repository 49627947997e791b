/** Opens the session `$1` (hash) of the account `$2` for twelve hours; `$3` its browser's label. Sweeps old ones. */
export const openSession = `
  with clock as materialized (select platform.now() as at),
  swept as (
    delete from session s using clock where s.account_id = $2 and s.expires_at < clock.at - interval '30 days'
  )
  insert into session (id_hash, account_id, created_at, last_seen_at, expires_at, browser)
  select $1, a.id, clock.at, clock.at, clock.at + interval '12 hours', $3 from account a, clock
  where a.id = $2 and a.disabled_at is null
  returning account_id`;

/** The live sessions of the account `$1`, the last used first. */
export const liveSessions = `
  select encode(s.id_hash, 'hex') as hash, s.browser, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt"
  from session s, (select platform.now() as at) clock
  where s.account_id = $1 and s.revoked_at is null and s.expires_at > clock.at
    and s.last_seen_at > clock.at - interval '2 hours'
  order by s.last_seen_at desc, s.id_hash`;

/** Ends the session `$2` (hash) of the account `$1`; of another account, nothing. */
export const endSession = `
  update session set revoked_at = platform.now() where account_id = $1 and id_hash = $2 and revoked_at is null`;

/** Ends every session of the account `$1` but `$2` (hash). */
export const endOtherSessions = `
  update session set revoked_at = platform.now() where account_id = $1 and id_hash <> $2 and revoked_at is null`;
