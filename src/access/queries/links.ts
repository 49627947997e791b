/**
 * Keeps a new link: `$1` hash, `$2` address, `$3` hash of the browser's cookie, `$4` next page. The same statement
 * whether the account exists or not, so that time tells nothing; it returns the language of the account, if any. Links
 * a day past their end are swept.
 */
export const keepLink = `
  with clock as materialized (select platform.now() as at),
  swept as (delete from sign_in_link using clock where expires_at < clock.at - interval '1 day'),
  known as (select id, lang from account where email = $2),
  kept as (
    insert into sign_in_link (token_hash, email, account_id, browser_hash, next, created_at, expires_at)
    select $1, $2, (select id from known), $3, $4, clock.at, clock.at + interval '10 minutes' from clock
  )
  select (select lang from known) as lang`;

/** What the link `$1` (hash) is worth in the browser `$2` (hash): writes nothing. */
export const lookAtLink = `
  select l.email, l.browser_hash = $2 as here, a.id is null as new,
    l.used_at is null and l.expires_at > clock.at and a.disabled_at is null as usable
  from (select platform.now() as at) clock, sign_in_link l left join account a on a.email = l.email
  where l.token_hash = $1`;

/**
 * Uses the link `$1` in the browser `$2`, once: makes the account when there is none (`$3` id, `$4` name, `$5`
 * language), opens the session `$6` for twelve hours (`$7` browser's label) and ends the one the browser had (`$8`);
 * sessions a month past their end are swept.
 * One statement: two clicks at once open one session. No row: the link opens nothing, or a name is needed first, and
 * then the link stays good.
 */
export const useLink = `
  with clock as materialized (select platform.now() as at),
  used as (
    update sign_in_link l set used_at = clock.at from clock
    where l.token_hash = $1 and l.browser_hash = $2 and l.used_at is null and l.expires_at > clock.at
      and ($4 <> '' or exists (select from account a where a.email = l.email))
    returning l.email, l.next
  ),
  made as (
    insert into account (id, email, name, lang, created_at)
    select $3, used.email, $4, $5, clock.at from used, clock
    where not exists (select from account a where a.email = used.email)
    on conflict (email) do update set email = excluded.email
    returning id, disabled_at
  ),
  holder as (
    select id, disabled_at from made
    union all select a.id, a.disabled_at from account a join used on used.email = a.email
  ),
  opened as (
    insert into session (id_hash, account_id, created_at, last_seen_at, expires_at, browser)
    select $6, holder.id, clock.at, clock.at, clock.at + interval '12 hours', $7 from holder, clock
    where holder.disabled_at is null limit 1
    returning account_id
  ),
  closed as (
    update session s set revoked_at = clock.at from clock, opened where s.id_hash = $8 and s.revoked_at is null
  ),
  swept as (
    delete from session s using clock, opened
    where s.account_id = opened.account_id and s.expires_at < clock.at - interval '30 days'
  )
  select opened.account_id as "accountId", used.next from opened, used`;
