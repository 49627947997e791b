import type { Subject } from './invariant.js';

export const people: Subject = {
  about: 'People and their mandates',
  remedy: 'End it: "cli user disable", or the cooperation file with one holder for the seat.',
  invariants: [
    {
      name: 'sessionOfDisabled',
      promise: 'no session of a disabled account is open',
      sql: `SELECT encode(s.id_hash, 'hex') AS id FROM public.session s JOIN public.account a ON a.id = s.account_id
        WHERE a.disabled_at <= (SELECT platform.now()) AND s.revoked_at IS NULL AND s.expires_at > (SELECT platform.now())`,
    },
    {
      name: 'tokenOfDisabled',
      promise: 'no token of a disabled account is good',
      sql: `SELECT t.id::text FROM public.api_token t JOIN public.account a ON a.id = t.account_id
        WHERE a.disabled_at <= (SELECT platform.now()) AND t.revoked_at IS NULL AND t.expires_at > (SELECT platform.now())`,
    },
    {
      name: 'mandatesOverlap',
      promise: 'a seat has one holder at a time, and an organ one chair',
      sql: `SELECT m.id::text FROM public.mandate m JOIN public.seat s ON s.id = m.seat_id
        JOIN public.mandate o ON o.organ_id = m.organ_id AND o.id > m.id
          AND tstzrange(o.valid_from, o.valid_to) && tstzrange(m.valid_from, m.valid_to)
        JOIN public.seat z ON z.id = o.seat_id WHERE z.id = s.id OR z.chair AND s.chair
          AND tstzrange(z.valid_from, z.valid_to) && tstzrange(s.valid_from, s.valid_to)`,
    },
    {
      name: 'proxiesOverlap',
      rule: 'R33',
      promise: 'a seat gives one proxy at a time, and a person bears one',
      sql: `SELECT x.id::text FROM public.proxy x JOIN public.proxy o ON o.id > x.id
        AND (o.seat_id = x.seat_id OR o.bearer_id = x.bearer_id)
        AND tstzrange(o.valid_from, o.valid_to) && tstzrange(x.valid_from, x.valid_to)`,
    },
    {
      name: 'tieNotKept',
      rule: 'R63',
      promise: 'whom somebody said to be tied to when they stood aside is found on the requests to come',
      sql: `SELECT t.id::text FROM workflow.audit_entry e, LATERAL (SELECT e.body::jsonb->'command' AS command) c
        JOIN workflow.private_text t ON t.id = (c.command#>>'{texts,organisation,id}')::uuid
        JOIN public.account a ON a.id = (c.command->>'person')::uuid
        WHERE position('"organisation":{' IN e.body) > 0 AND t.body IS NOT NULL AND NOT EXISTS (SELECT FROM public.tie x
          WHERE x.account_id = a.id AND x.kind = 'declared' AND x.name = t.body)`,
    },
  ],
};
