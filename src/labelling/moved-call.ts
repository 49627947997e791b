import { requestOf, type Aggregate, type Reason } from '../../workflows/index.js';
import { pinnedCall } from './pinned-call.js';
import type { LabellingWorld } from './world.js';

interface Known {
  aggregate: Aggregate;
  world: LabellingWorld;
  at: string;
}

/**
 * R52: the call as the act that owes this has made it, as the request would have pinned it. One that has it already was
 * submitted after that act.
 */
export function movedCall(
  { decision, ...dates }: Record<string, unknown>,
  { aggregate, world, at }: Known,
): Record<string, unknown> | { missing: Reason[] } {
  const { submission, draftCall, submittedAt } = requestOf(aggregate)?.context ?? {};
  const rules = submission?.rules ?? world.rules;
  const known = submission?.call ?? draftCall;
  if (!world.dossier || !rules || !known || known.version >= Number(dates['version']))
    return { missing: [{ code: 'callNotMoved', rule: 'R52' }] };
  // What it was asked for stands (R51): an act changes that of a call without dossiers alone.
  const { awards, follows } = known;
  const call = { ...world.dossier.call, ...dates, awards, follows };
  return { decision, call: pinnedCall({ call }, rules.values, submittedAt ?? at) };
}
