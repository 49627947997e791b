import { requestOf } from '../../workflows/index.js';
import { hasHeldSql } from '../mandates/index.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, type RequestRead } from './request-read.js';

const resubmissionOf = (request: RequestRead) => requestOf(aggregateOf(request))?.context.resubmission;

/** R69: whatever has been asked has its answer, once it is handed in. */
function unanswered(request: RequestRead): string[] {
  const { asks = [], answers = {} } = resubmissionOf(request) ?? {};
  if (chainOf(request, 'request').every(({ body }) => body.command.type !== 'submit')) return [];
  return asks.filter(({ id }) => !answers[id]).map(({ id }) => `${request.id} ${id}`);
}

/** R69: the light track is chosen at admission, of what has hardly changed. */
function unearned(request: RequestRead): string[] {
  if (!resubmissionOf(request)?.light) return [];
  const chosen = chainOf(request, 'request').some(
    ({ body: { command } }) =>
      command.type === 'admit' && (command['light'] as { minor?: boolean } | undefined)?.minor === true,
  );
  return chosen ? [] : [request.id];
}

export const resubmissions: Subject = {
  about: 'Projects presented again',
  remedy: 'Compare the two requests with a backup, and tell the lead of the newer one before its pôles vote.',
  invariants: [
    {
      name: 'presentedOtherwise',
      rule: 'R69',
      promise: 'a project presented again is of the same holder, and had been postponed',
      sql: `SELECT r.aggregate_id::text AS id FROM workflow.instance r JOIN public.dossier d ON d.id = r.aggregate_id
        LEFT JOIN public.dossier o ON o.id = d.resubmits_id
        WHERE r.machine = 'LabelRequest' AND r.state <> 'deleted'
          AND (d.resubmits_id::text IS DISTINCT FROM r.snapshot#>>'{context,resubmission,request}'
            OR o.id IS NOT NULL AND (NOT ${hasHeldSql('o', 'd.holder_id')} OR NOT EXISTS (SELECT FROM workflow.instance i
              JOIN workflow.audit_entry e ON e.instance_id = i.id
              WHERE i.aggregate_id = o.id AND i.key = 'request' AND e.body LIKE '%"type":"requestPostponed"%')))`,
    },
    {
      name: 'presentedUnanswered',
      rule: 'R69',
      promise: 'what was asked of a project presented again has its answers, once it is handed in',
      ofRequest: unanswered,
    },
    {
      name: 'lightTrackUnearned',
      rule: 'R69',
      promise:
        'the light track was chosen at admission, of a project in which nothing that is judged had changed',
      ofRequest: unearned,
    },
  ],
};
