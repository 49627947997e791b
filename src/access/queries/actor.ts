import { delegationSql, heldSql } from '../../mandates/index.js';

/** A session that nobody has used for this long is over. */
const idle = "interval '2 hours'";
/** Last use is written no more often than this. */
const touchEvery = "interval '1 minute'";

/**
 * The capacity said under the person's name: the weightiest mandate in force, as it is held (R75: a chair who has delegated signs
 * nothing, and who has the power signs), or the correspondent they are.
 */
const capacity = `coalesce(
    (select json_build_object('role', held.role, 'pole', held.pole, 'delegated', held.delegated) from (
      select ${heldSql('live.at')} as role, p.name as pole, ${delegationSql('live.at')} is not null as delegated
      from mandate m left join pole p on p.id = m.pole_id
      where m.account_id = live.id and m.valid_from <= live.at and (m.valid_to is null or m.valid_to > live.at)) held
      order by array_position(array['secretary', 'chair', 'deputyChair', 'caseOfficer', 'director', 'member',
        'steeringDelegate', 'expert'], held.role), held.delegated, held.pole limit 1),
    (select json_build_object('role', k.kind || 'Correspondent', 'pole', null) from correspondent k
      where k.account_id = live.id and k.valid_from <= live.at and (k.valid_to is null or k.valid_to > live.at)
      limit 1)) as capacity`;

/**
 * The account a live session (`$1`, hash) belongs to: no row when it is unknown, revoked, expired, idle for two hours,
 * or when the account is disabled. `stale`: its last use is to be kept anew; a part that writes would cost every
 * request what one a minute needs.
 */
export const actorOfSession = `
  with clock as materialized (select platform.now() as at),
  live as (
    select s.last_seen_at <= clock.at - ${touchEvery} as stale, a.id, a.name, a.lang, clock.at
    from session s join account a on a.id = s.account_id cross join clock
    where s.id_hash = $1 and s.revoked_at is null and a.disabled_at is null
      and s.expires_at > clock.at and s.last_seen_at > clock.at - ${idle}
  )
  select id as "accountId", name, lang, stale, ${capacity} from live`;

/** The account a live API token (`$1`, hash) belongs to, with the token's scopes: same rules, without the idle limit. */
export const actorOfToken = `
  select a.id as "accountId", a.name, a.lang, json_build_object('id', t.id, 'scopes', t.scopes) as token,
    t.last_used_at is null or t.last_used_at <= clock.at - ${touchEvery} as stale
  from api_token t join account a on a.id = t.account_id cross join (select platform.now() as at offset 0) clock
  where t.token_hash = $1 and t.revoked_at is null and t.expires_at > clock.at and a.disabled_at is null`;

/** Keeps the last use of the session `$1` (hash). */
export const touchSession = 'update session set last_seen_at = platform.now() where id_hash = $1';

/** Keeps the last use of the token `$1` (hash). */
export const touchToken = 'update api_token set last_used_at = platform.now() where token_hash = $1';
