/*
 * R62: who holds a dossier, where the database is asked: whom it was handed to last, else who opened it. What holds of an
 * aggregate is said by `holderOf` of workflows/; there is no other place.
 */

/** The handovers that took effect; `h` is the instance. */
const accepted = `h.machine = 'Handover' AND h.state = 'accepted'`;
const to = `h.snapshot #>> '{context,incoming}'`;

/** The account that holds the dossier of the row `dossier`. */
export const holderSql = (dossier: string): string =>
  `COALESCE((SELECT (${to})::uuid FROM workflow.instance h WHERE h.aggregate_id = ${dossier}.id AND ${accepted}
    ORDER BY h.snapshot #>> '{context,settledAt}' DESC LIMIT 1), ${dossier}.holder_id)`;

/** A query of the ids of the dossiers an account (SQL text of its id) holds, or with `<>` has held and handed on. */
export const dossiersHeldSql = (account: string, which: '=' | '<>' = '='): string =>
  `SELECT o.id FROM public.dossier o WHERE ${holderSql('o')} ${which} ${account} AND o.id IN (
    SELECT e.id FROM public.dossier e WHERE e.holder_id = ${account}
    UNION SELECT h.aggregate_id FROM workflow.instance h WHERE ${accepted} AND ${to} = ${account}::text)`;

/** Whether the account has held the dossier of the row `dossier`, at any time. */
export const hasHeldSql = (dossier: string, account: string): string =>
  `(${dossier}.holder_id = ${account} OR EXISTS (SELECT FROM workflow.instance h
    WHERE h.aggregate_id = ${dossier}.id AND ${accepted} AND ${to} = ${account}::text))`;

/** The proposals that wait for an account, or for the version it has agreed to: of which dossier, in which state. */
export const askedToHoldSql = (account: string): string =>
  `SELECT h.aggregate_id, h.state, h.snapshot->'context' AS context FROM workflow.instance h
    WHERE h.machine = 'Handover' AND h.state IN ('proposed', 'awaitingVersion') AND ${to} = ${account}::text`;

/** R63: once it has changed hands, the organisation its holder writes from ties people to it as a partner’s does. */
export const holderOrganisationSql = (dossier: string): string =>
  `COALESCE((SELECT jsonb_build_array(jsonb_build_object('name', split_part(a.email, '@', 2), 'siren', NULL,
      'mail', split_part(a.email, '@', 2), 'cost', NULL))
    FROM public.account a WHERE a.id = ${holderSql(dossier)} AND a.id <> ${dossier}.holder_id), '[]'::jsonb)`;
