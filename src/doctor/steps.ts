import { labelKey, requestOf, type Award } from '../../workflows/index.js';
import { hasHeldSql } from '../mandates/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type RequestRead } from './request-read.js';

const awardedIn = (request: RequestRead): Award | undefined => {
  const { submission, draftCall } = requestOf(aggregateOf(request))?.context ?? {};
  return (submission?.call ?? draftCall)?.awards;
};

const grants: Record<Award, string> = { label: 'labelGranted', opinion: 'opinionGiven' };

/** R51: an opinion gives birth to no label, and a label needs no opinion. */
function otherGrant(request: RequestRead): string[] {
  const awards = awardedIn(request);
  if (!awards) return [];
  const other = grants[awards === 'label' ? 'opinion' : 'label'];
  const told = chainOf(request, 'request').filter(({ body }) =>
    body.facts.some(({ type }) => type === other),
  );
  const label = awards === 'opinion' && request.instances[labelKey];
  return [...told.map(placeOf), ...(label ? [label.id] : [])];
}

const pinnedSql = `workflow.instance r JOIN public.dossier d ON d.id = r.aggregate_id
  CROSS JOIN LATERAL (SELECT coalesce(nullif(r.snapshot#>'{context,submission,call}', 'null'),
    r.snapshot#>'{context,draftCall}') AS call) p`;

export const steps: Subject = {
  about: 'The two steps of a call',
  remedy: 'Stop what was given at the wrong step, and read the trail of the request with its chair.',
  invariants: [
    {
      name: 'awardedOtherwise',
      rule: 'R51',
      promise: 'a request asked for an opinion has no label, and one asked for a label is given no opinion',
      ofRequest: otherGrant,
    },
    {
      name: 'awardDiffers',
      rule: 'R51',
      promise: 'a request is asked for what its call awards, and takes up the step its call follows',
      sql: `SELECT r.aggregate_id::text AS id FROM ${pinnedSql} JOIN public.funding_call f ON f.id = d.call_id
        WHERE r.machine = 'LabelRequest'
          AND (p.call->>'awards', p.call->>'follows') IS DISTINCT FROM (f.awards, f.follows_id::text)`,
    },
    {
      name: 'firstStepMissing',
      rule: 'R51',
      promise: 'a request of a second step takes up an opinion that was given to its holder at the first',
      sql: `SELECT r.aggregate_id::text AS id FROM ${pinnedSql}
        LEFT JOIN public.dossier o ON o.id = (r.snapshot#>>'{context,continues}')::uuid
        WHERE r.machine = 'LabelRequest' AND r.state <> 'deleted' AND d.resubmits_id IS NULL AND (p.call->>'follows' IS NOT NULL
          OR r.snapshot#>>'{context,continues}' IS NOT NULL OR d.continues_id IS NOT NULL)
        AND ((o.id, o.call_id::text) IS DISTINCT FROM (d.continues_id, p.call->>'follows')
          OR NOT ${hasHeldSql('o', 'd.holder_id')}
          OR NOT EXISTS (SELECT FROM workflow.instance i JOIN workflow.audit_entry e ON e.instance_id = i.id
            WHERE i.aggregate_id = o.id AND i.key = 'request' AND e.body LIKE '%"type":"opinionGiven"%'))`,
    },
    {
      name: 'followsNoOpinion',
      rule: 'R51',
      promise: 'what a call follows awards an opinion',
      sql: `SELECT f.id::text FROM public.funding_call f JOIN public.funding_call first ON first.id = f.follows_id
        WHERE first.awards <> 'opinion'`,
    },
  ],
};
