import type { Subject } from './invariant.js';

const opened = 'public.annex_reading r JOIN public.annex a ON a.id = r.annex_id';

/** Facts by which a pôle leads, whatever it was called before. */
const leads = ['leadAttributed', 'leadClaimed', 'leadReassigned', 'successionAccepted']
  .map((type) => `'${type}'`)
  .join(', ');

export const annexes: Subject = {
  about: 'Who has opened the pieces',
  remedy:
    'Read the line with the holder of the dossier: what was opened is known, and cannot be taken back. Then find the way by which it was.',
  invariants: [
    {
      name: 'pieceOpenedBeyondLevel',
      rule: 'R66',
      promise: 'a piece was opened by nobody whom its level does not allow',
      sql: `SELECT r.id::text FROM ${opened} WHERE r.ground <> 'holder' AND r.ground <> CASE a.level
        WHEN 'public' THEN 'everyone' WHEN 'membersOfReview' THEN 'review' WHEN 'leadOnly' THEN 'lead' ELSE 'named' END`,
    },
    {
      name: 'pieceOpenedByNoLead',
      rule: 'R66',
      promise: 'a piece for the lead alone was opened for a pôle that had been named to lead by then',
      sql: `SELECT r.id::text FROM ${opened} WHERE r.ground = 'lead' AND NOT EXISTS (
        SELECT FROM workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id,
          jsonb_array_elements(e.body::jsonb->'facts') AS f (fact)
        WHERE i.aggregate_id = r.dossier_id AND i.key = 'request' AND e.at <= r.read_at
          AND f.fact->>'type' IN (${leads}) AND r.pole IN (f.fact->>'pole', f.fact->>'successor'))`,
    },
    {
      name: 'pieceOpenedUndeclared',
      rule: 'R63a',
      promise: 'whoever opened a piece that is not public had declared their interests, or held the dossier',
      sql: `SELECT r.id::text FROM ${opened} WHERE r.ground NOT IN ('holder', 'everyone') AND NOT EXISTS (
        SELECT FROM workflow.instance i WHERE i.aggregate_id = r.dossier_id
          AND i.snapshot#>'{context,declarations}' ? r.account_id::text)`,
    },
    {
      name: 'pieceOpenedElsewhere',
      rule: 'R66',
      promise: 'what is noted of a piece is noted of its dossier, and of a version that was sealed by then',
      sql: `SELECT r.id::text FROM ${opened} JOIN public.dossier_version v ON v.dossier_id = a.dossier_id AND v.version = a.version
        WHERE r.dossier_id <> a.dossier_id OR v.sealed_at IS NULL OR v.sealed_at > r.read_at`,
    },
  ],
};
