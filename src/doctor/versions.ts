import {
  changesConsortium,
  hasLostLead,
  opinions,
  requestOf,
  type ChangeGround,
} from '../../workflows/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type RequestRead } from './request-read.js';

/** R60: what counts was said after the last major version was taken; of a former lead nothing counts (R36). */
function older(request: RequestRead): string[] {
  const context = requestOf(aggregateOf(request))?.context;
  const major = (context?.versions ?? []).filter(({ kind, state }) => kind === 'major' && state === 'taken');
  const since = major.at(-1)?.settledAt;
  if (!context || since === undefined) return [];
  return Object.entries(context.positions)
    .filter(([pole]) => !hasLostLead(context, pole))
    .filter(([, said]) => opinions.some((one) => one === said.position) && said.at < since)
    .map(([pole]) => `${request.id} ${pole}`);
}

/** R62: once admitted, who does the project changes by the lead's confirmation alone. */
function unconfirmed(request: RequestRead): string[] {
  const chain = chainOf(request, 'request');
  const admitted =
    chain.find(({ body }) => body.facts.some(({ type }) => type === 'admitted'))?.seq ?? Infinity;
  return chain
    .filter(({ seq, body }) => seq > admitted && body.command.type !== 'confirmVersion')
    .filter(({ body }) =>
      body.facts.some(
        (fact) => fact.type === 'versionTaken' && changesConsortium(fact['grounds'] as ChangeGround[]),
      ),
    )
    .map(placeOf);
}

const handedSql = `workflow.instance r JOIN LATERAL jsonb_array_elements(
    CASE WHEN jsonb_typeof(r.snapshot#>'{context,versions}') = 'array' THEN r.snapshot#>'{context,versions}' ELSE '[]' END) AS h (one) ON true
  LEFT JOIN public.dossier_version v ON v.dossier_id = r.aggregate_id AND v.version = (h.one->>'version')::int`;

export const versions: Subject = {
  about: 'Versions of a dossier',
  remedy:
    'Stop the certificate and the letters of this request; compare its versions with a backup, and tell its lead and its holder.',
  invariants: [
    {
      name: 'versionNotSealed',
      rule: 'R60',
      promise:
        'every version that was handed in is sealed; one that awaits the lead has the fingerprint it was handed in with',
      sql: `SELECT r.aggregate_id || ' version ' || (h.one->>'version') AS id FROM ${handedSql}
        WHERE r.machine = 'LabelRequest' AND (v.hash IS NULL
          OR v.hash IS DISTINCT FROM coalesce(h.one#>>'{pins,file,hash}', v.hash))`,
    },
    {
      name: 'opinionOfOlderVersion',
      rule: 'R60',
      promise: 'no opinion that counts was given before the last major change of its dossier',
      ofRequest: older,
    },
    {
      name: 'versionUnconfirmed',
      rule: 'R62',
      promise: 'a version that changes the partners of an admitted request was confirmed by its lead',
      ofRequest: unconfirmed,
    },
  ],
};
