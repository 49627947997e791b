import {
  byDelegation,
  type Dated,
  type DatedMandate,
  type StoredDelegation,
  type StoredMandate,
} from './delegations.js';
import type { Queryable } from '../platform/database.js';

interface DatedCorrespondent extends Dated {
  id: string;
  kind: 'funder' | 'state' | 'region';
  region: string | null;
  lang: string;
}

/** Who ever held which mandate, proxy or correspondence: small beside the requests, read once. */
export interface Cooperation {
  at: string;
  mandates: DatedMandate[];
  proxies: (Dated & { seat: string; bearer: string })[];
  correspondents: DatedCorrespondent[];
  disabled: string[];
}

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const dated = (alias: string) => `'from', ${iso(`${alias}.valid_from`)}, 'to', ${iso(`${alias}.valid_to`)}`;

// R34: who chairs an organ that only gives an opinion signs nothing for the pôle.
const role = `CASE WHEN m.role IN ('chair', 'deputyChair') AND o.kind <> 'decision' THEN 'member' ELSE m.role END`;

const sql = `SELECT to_char(platform.now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  (SELECT coalesce(json_agg(json_build_object('id', m.account_id, 'lang', a.lang, 'role', ${role}, 'pole', p.code,
      'organ', o.code, 'seat', m.seat_id, 'mandate', m.id, ${dated('m')}) ORDER BY m.id), '[]')
    FROM public.mandate m JOIN public.account a ON a.id = m.account_id LEFT JOIN public.pole p ON p.id = m.pole_id
    LEFT JOIN public.organ o ON o.id = m.organ_id) AS mandates,
  (SELECT coalesce(json_agg(json_build_object('id', g.id, 'given', g.mandate_id, 'borne', g.bearer_id, ${dated('g')})
      ORDER BY g.valid_from), '[]') FROM public.chair_delegation g WHERE g.cancelled_at IS NULL) AS delegations,
  (SELECT coalesce(json_agg(json_build_object('seat', x.seat_id, 'bearer', x.bearer_id, ${dated('x')})), '[]')
    FROM public.proxy x) AS proxies,
  (SELECT coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'region', k.region, 'lang', k.lang,
      ${dated('k')}) ORDER BY k.code), '[]') FROM public.correspondent k) AS correspondents,
  (SELECT coalesce(json_agg(a.id), '[]') FROM public.account a WHERE a.disabled_at <= platform.now()) AS disabled`;

interface Stored extends Cooperation {
  mandates: StoredMandate[];
  delegations: StoredDelegation[];
}

/** The cooperation over all time, in one statement. */
export async function readCooperation(database: Queryable): Promise<Cooperation> {
  const { rows } = await database.query<Stored & Record<string, unknown>>(sql);
  if (!rows[0]) throw new Error('the cooperation is always one row');
  return { ...rows[0], mandates: byDelegation(rows[0].mandates, rows[0].delegations) };
}

/** Those in force at an instant given to the millisecond. */
export function inForce<Row extends Dated>(rows: Row[], at: string): Row[] {
  const instant = at.replace(/Z$/, '000Z');
  return rows.filter(({ from, to }) => from <= instant && (to === null || to > instant));
}
