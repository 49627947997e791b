import { followsSql } from '../calls/index.js';
import { brokenEntries } from '../cooperation/index.js';
import type { Place, Subject } from './invariant.js';

interface EntryRow {
  seq: number;
  body: string;
  prev: string;
  hash: string;
}

/** The trail of the cooperation is some entries a year: read whole. */
async function brokenTrail({ database }: Place): Promise<string[]> {
  const { rows } = await database.query<EntryRow & Record<string, unknown>>(
    'SELECT seq, body, prev, hash FROM public.cooperation_entry ORDER BY seq',
  );
  return brokenEntries(rows).map((seq) => `entry ${seq}`);
}

export const rulebook: Subject = {
  about: 'The rules and calls of the cooperation, and its trail',
  remedy: 'Compare the rows with a backup; rules in force are replaced by a publication, never by hand.',
  invariants: [
    {
      name: 'rulesOverlap',
      rule: 'R3',
      promise: 'at every instant a code has one rule set at most',
      sql: `SELECT s.id::text FROM public.rule_set s JOIN public.rule_set o ON o.code = s.code AND o.id > s.id
        AND tstzrange(o.valid_from, o.valid_to) && tstzrange(s.valid_from, s.valid_to)`,
    },
    {
      name: 'rulesUnjournalled',
      rule: 'R4',
      promise:
        'every rule set was published by an act, or adopted by a file, that the trail tells with its hash',
      sql: `SELECT s.id::text FROM public.rule_set s WHERE NOT EXISTS (SELECT FROM (
          SELECT body::jsonb AS told FROM public.cooperation_entry) e
        WHERE e.told @> jsonb_build_object('act', 'publishRuleSet', 'id', s.id, 'hash', s.hash)
          OR e.told->'ruleSets' @> jsonb_build_array(jsonb_build_object('id', s.id, 'hash', s.hash)))`,
    },
    {
      name: 'callNotFollowed',
      rule: 'R52',
      promise: 'an open request has the dates its call has now, or is owed them',
      sql: `SELECT i.aggregate_id::text AS id FROM workflow.instance i JOIN public.dossier d ON d.id = i.aggregate_id
        JOIN public.funding_call f ON f.id = d.call_id
        CROSS JOIN LATERAL (SELECT coalesce(nullif(i.snapshot#>'{context,submission,call}', 'null'),
          i.snapshot#>'{context,draftCall}') AS pinned) p
        WHERE i.key = 'request' AND ${followsSql('i.state')} AND (f.cancelled_at IS NOT NULL
          OR (p.pinned->>'version')::int <> f.version OR f.cutoff_dates = '{}'
            AND (p.pinned->>'depositBy')::timestamptz <> f.closes_at)
        AND NOT EXISTS (SELECT FROM workflow.due u WHERE u.aggregate_id = i.aggregate_id
          AND u.actor->>'kind' = 'decision' AND u.refused_at IS NULL)`,
    },
    {
      name: 'cooperationTrailBroken',
      rule: 'R4',
      promise:
        'the trail of the cooperation has its entries as they were written, none altered, moved or gone',
      look: brokenTrail,
    },
  ],
};
