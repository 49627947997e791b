import type { Pool } from 'pg';
import type { TrailLine } from './details.js';
import type { Reach } from './reach.js';
import { journalOf } from './view/journal.js';
import { readingIn } from './view/lines.js';
import { awardsOf } from './view/steps.js';
import type { NewsView } from './view/work.js';

// Forty people of the pôles declare their interests on one request: what others may not read takes no place here.
// So with what a pôle means to withdraw (R70): `$2` are the requests of which the reader is the holder, `$3` their pôles, `$4` steering.
// Sifted by the text: reading each body as jsonb was most of the page.
const newsSql = `SELECT i.aggregate_id AS id, i.key, e.seq,
  to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, e.hash, e.body::jsonb->'actor' AS actor,
  e.body::jsonb->'as' AS as, e.body::jsonb->'command'->>'type' AS command, e.body::jsonb->'facts' AS facts
FROM workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id
WHERE i.aggregate_id = ANY($1) AND i.key IN ('request', 'label') AND e.at > platform.now() - interval '7 days'
  AND e.body NOT LIKE '%"type":"declareInterests"%' AND e.body !~ '"(ask|grant|refuse)Exclusion"|"exclusionReminder"'
  AND (e.body !~ '"type":"withdrawal[A-Z]' OR i.aggregate_id = ANY($2) OR EXISTS (
    SELECT FROM jsonb_array_elements(e.body::jsonb->'facts') f WHERE f->>'type' LIKE 'withdrawal%'
      AND (f->>'pole' = ANY($3) OR $4 AND (f->>'type' IN ('withdrawalPassedOn', 'withdrawalRulingOverdue')
        OR jsonb_typeof(f->'decision') = 'string'))))
ORDER BY e.at DESC, e.seq DESC LIMIT 40`;

const newsLimit = 8;

/** What others did on the reader's requests in the last seven days, the newest first; one round trip. */
export async function newsOf(pool: Pool, reach: Reach, person: string): Promise<NewsView[]> {
  const { rows } = await pool.query<TrailLine & { id: string }>({
    name: 'labelling-news',
    text: newsSql,
    values: readBy(reach, person),
  });
  return rows
    .filter((line) => line.actor.id !== person)
    .flatMap((line) => linesOf(reach, person, line))
    .slice(0, newsLimit);
}

function readBy(reach: Reach, person: string): [string[], string[], string[], boolean] {
  const readings = reach.requests.flatMap((one) => readingIn(reach, person, one) ?? []);
  const open = readings.filter(({ level }) => level !== 'gate');
  const standings = open.map(({ standing }) => standing);
  return [
    open.map(({ id }) => id),
    open.filter(({ standing }) => standing.isHolder).map(({ id }) => id),
    [...new Set(standings.flatMap(({ mandates }) => mandates.flatMap(({ pole }) => pole ?? [])))],
    standings.some(({ steering }) => steering),
  ];
}

function linesOf(reach: Reach, person: string, line: TrailLine & { id: string }): NewsView[] {
  const one = reach.requests.find((request) => request.id === line.id);
  const reading = one && readingIn(reach, person, one);
  if (!one || !reading || reading.level === 'gate') return [];
  return journalOf(reading, {
    trail: [line],
    names: {},
    texts: {},
    readings: {},
    seals: {},
    holderLate: false,
  }).map(({ at, fact, pole, params }) => ({
    reference: one.reference,
    acronym: one.acronym,
    at,
    fact,
    pole,
    params,
    awards: awardsOf(reading),
  }));
}
