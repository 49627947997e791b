import { inForceSql } from './in-force.js';
import { leadsSql, listSql, mandatesOf, poleOrder } from './world.js';
import type { StoredCooperation } from './view.js';

interface Queryable {
  query<Rows>(sql: string, values?: unknown[]): Promise<Rows>;
}

const at = 'clock.at';

const seats = listSql(
  `json_build_object('id', s.id, 'label', s.label, 'college', s.college, 'kind', s.kind, 'chair', s.chair,
    'deputy', s.deputy, 'holder', a.name, 'holderId', a.id, 'mandate', m.id)`,
  's.rank',
  `public.seat s LEFT JOIN public.mandate m ON m.seat_id = s.id AND ${inForceSql('m', at)}
    LEFT JOIN public.account a ON a.id = m.account_id WHERE s.organ_id = o.id AND ${inForceSql('s', at)}`,
);

const organs = listSql(
  `json_build_object('name', o.name, 'kind', o.kind, 'seats', ${seats})`,
  'o.kind, o.code',
  `public.organ o WHERE o.pole_id = pole.id AND ${inForceSql('o', at)}`,
);

const mandates = listSql(
  `json_build_object('role', m.role, 'name', a.name)`,
  'm.role, a.name COLLATE "fr-x-icu", m.id',
  `public.mandate m JOIN public.account a ON a.id = m.account_id
    WHERE m.pole_id = pole.id AND m.seat_id IS NULL AND ${inForceSql('m', at)}`,
);

const instant = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// What is over is told for as long as the journal of a year is read; the trail keeps all of it.
const delegations = listSql(
  `json_build_object('id', g.id, 'chairId', chair.id, 'chair', chair.name, 'bearerId', bearer.id, 'bearer', bearer.name,
    'from', ${instant('g.valid_from')}, 'to', ${instant('least(g.valid_to, given.valid_to, borne.valid_to)')},
    'cancelled', g.cancelled_at IS NOT NULL)`,
  'g.valid_from DESC, g.id',
  `public.chair_delegation g JOIN public.mandate given ON given.id = g.mandate_id
    JOIN public.mandate borne ON borne.id = g.bearer_id JOIN public.account chair ON chair.id = given.account_id
    JOIN public.account bearer ON bearer.id = borne.account_id
    WHERE given.pole_id = pole.id AND g.valid_to > ${at} - interval '1 year'`,
);

const regions = listSql(
  't.region',
  't.region',
  `public.pole_territory t WHERE t.pole_id = pole.id AND ${inForceSql('t', at)}`,
);

const memberSince = `(SELECT to_char(c.valid_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
  FROM public.charter_membership c WHERE c.pole_id = pole.id AND ${inForceSql('c', at)})`;

const poles = listSql(
  `json_build_object('code', pole.code, 'name', pole.name, 'regions', ${regions}, 'memberSince', ${memberSince},
    'organs', ${organs}, 'mandates', ${mandates}, 'delegations', ${delegations})`,
  poleOrder,
  `public.pole WHERE ${inForceSql('pole', at)}`,
);

const domains = listSql(
  `json_build_object('code', d.code, 'fr', d.name_fr, 'en', d.name_en, 'leads', ${leadsSql('pole.short', 'd.id', at)})`,
  'd.name_fr COLLATE "fr-x-icu"',
  `public.strategic_domain d WHERE ${inForceSql('d', at)}`,
);

const sql = `WITH clock AS MATERIALIZED (SELECT platform.now() AS at)
  SELECT json_build_object('poles', ${poles}, 'domains', ${domains}, 'mine', ${mandatesOf('$1::uuid', at)},
    'at', ${instant(at)}) AS stored
  FROM clock`;

/** The cooperation of now, and the mandates of one account, in one statement. */
export async function readCooperation(database: Queryable, accountId: string): Promise<StoredCooperation> {
  const [row] = await database.query<{ stored: Omit<StoredCooperation, 'asker'> & { at: string } }[]>(sql, [
    accountId,
  ]);
  if (!row) throw new Error('the cooperation cannot be read');
  const { at: now, ...stored } = row.stored;
  return { ...stored, asker: { id: accountId, mine: stored.mine, at: now } };
}
