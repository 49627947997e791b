import { labelKey, labelOf } from '../../workflows/index.js';
import { inForce, type Cooperation } from './cooperation.js';
import type { Subject } from './invariant.js';
import { aggregateOf, chainOf, placeOf, type Entry, type RequestRead } from './request-read.js';

/** R71: what every recipient of the original is told the same day. */
const sameDay = [
  'labelSuspended',
  'labelResumed',
  'labelWithdrawn',
  'poleWithdrew',
  'labelRectified',
  'coLabelAdded',
];
const sameDaySql = sameDay.map((fact) => `'${fact}'`).join(', ');

/** R70: suspended is what a pôle has suspended and not resumed, and a label that lives is nothing else. */
function suspendedByNobody(request: RequestRead): string[] {
  const label = labelOf(aggregateOf(request));
  const id = request.instances[labelKey]?.id;
  if (!label || id === undefined || ['withdrawn', 'expired', 'completed'].includes(label.state)) return [];
  const lasts = label.context.suspension?.ended === null;
  return lasts === (label.state === 'suspended') ? [] : [id];
}

/** Correspondents the label was told to, whose letter of this fact there is none. */
function untold(request: RequestRead, entry: Entry, fact: string, cooperation: Cooperation): string[] {
  const there = inForce(cooperation.correspondents, entry.at).map(({ id }) => id);
  const reached = (which: (letter: RequestRead['letters'][number]) => boolean) =>
    request.letters
      .filter(({ kind, at }) => kind === 'correspondent' && at <= entry.at)
      .filter(which)
      .map(({ recipient }) => recipient);
  const original = reached((letter) => letter.fact === 'labelGranted');
  const now = reached(
    (letter) => letter.instance === entry.instance && letter.seq === entry.seq && letter.fact === fact,
  );
  return original.filter((id) => there.includes(id) && !now.includes(id));
}

/** R71 */
function notTold(request: RequestRead, cooperation: Cooperation): string[] {
  return chainOf(request, labelKey).flatMap((entry) =>
    entry.body.facts
      // What the last pôle withdraws is told as the end of the label, in the same act.
      .filter(({ type, last }) => sameDay.includes(type) && last !== true)
      .flatMap(({ type }) => (untold(request, entry, type, cooperation).length > 0 ? [placeOf(entry)] : [])),
  );
}

export const label: Subject = {
  about: 'The life of a label',
  remedy: 'Tell those who were told of the label what has become of it, and the chairs of its pôles.',
  invariants: [
    {
      name: 'suspendedByNobody',
      rule: 'R70',
      promise: 'a label is suspended where a pôle has suspended it and not ended that, and nowhere else',
      ofRequest: suspendedByNobody,
    },
    {
      name: 'labelUntold',
      rule: 'R71',
      promise: 'who was told of a label is told that it is suspended, resumed or withdrawn',
      deep: true,
      ofRequest: notTold,
    },
    {
      name: 'labelToldLate',
      rule: 'R71',
      promise:
        'what is told of a transmitted label that is suspended, resumed or withdrawn leaves at once, at any hour',
      sql: `SELECT o.id::text FROM workflow.outbox o WHERE o.fact IN (${sameDaySql}) AND (o.quiet OR o.not_before > o.created_at)
        AND EXISTS (SELECT FROM workflow.audit_entry e WHERE e.instance_id = o.instance_id AND e.seq < o.seq
          AND e.body LIKE '%"labelTransmitted"%')`,
    },
  ],
};
