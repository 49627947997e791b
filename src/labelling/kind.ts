import {
  ballotToSeal,
  decide,
  openDraft,
  innerPoleOf,
  stateName,
  withoutFirstStep,
  type Aggregate,
  type By,
  type Due,
  type Outcome,
  type Seals,
  type Told,
} from '../../workflows/index.js';
import type { Actor, AggregateKind, Asked, Decision, Json, Refusal } from '../engine/index.js';
import { isCommandName } from './command-names.js';
import { complete, targetOf, type Completed } from './complete.js';
import { followersOf } from './following.js';
import { owedLetters } from './owed-letters.js';
import { pinnedCall } from './pinned-call.js';
import { permission } from './policy.js';
import { resubmissionOf } from './resubmissions.js';
import { unsealedBy, wouldOpen } from './seals.js';
import { standingOf } from './standing.js';
import {
  aggregateOf,
  labellingMemory,
  labellingWorldSql,
  type LabellingSituation,
  type LabellingWorld,
} from './world.js';

export const LABEL_REQUEST = 'labelRequest';

/** The label procedure as the engine knows it: who may, what the machines decide, which letters are owed. */
export const labelRequestKind: AggregateKind<LabellingWorld> = {
  kind: LABEL_REQUEST,
  idSql: '(SELECT d.id FROM public.dossier d WHERE d.reference = $6)',
  worldSql: labellingWorldSql('given.id', { lean: false }),
  memory: { ...labellingMemory, leanSql: labellingWorldSql('given.id', { lean: true }) },
  authorise,
  complete: (asked, by, texts, situation) => {
    const person = by as unknown as By;
    if (asked.type === 'openDraft') return opening(person, situation) as unknown as Json;
    const { world, at, instances } = situation;
    return complete(asked, person, texts, {
      aggregate: aggregateOf(instances),
      world,
      at,
    }) as unknown as Json;
  },
  seal: (command, { instances, aggregateId: request }) => {
    const completed = command as unknown as Completed;
    const value = 'missing' in completed ? null : ballotToSeal(aggregateOf(instances), completed);
    return value && ({ request, ...value } as unknown as Json);
  },
  decide: (command, situation, given) => {
    const completed = command as unknown as Completed & { opens?: true };
    if ('missing' in completed) return { refusal: { kind: 'notNow', reasons: completed.missing } };
    const aggregate = aggregateOf(situation.instances);
    const seals = given as unknown as Seals;
    const outcome = completed.opens
      ? openDraft(completed as unknown as Parameters<typeof openDraft>[0])
      : decide(aggregate, { ...completed, seals });
    if (outcome.ok) {
      const opens = seals.opened === 'unknown' && wouldOpen(aggregate, completed, seals);
      const owed = followersOf(outcome, situation.world, LABEL_REQUEST);
      return { ...decisionOf(outcome, aggregate), owed, ...(opens && { opens }) };
    }
    if (outcome.wants) return { wants: outcome.wants };
    const remember = outcome.remember as unknown as Decision['steps'][number] | undefined;
    return { ...refusalOf(outcome.reasons), ...(remember && { remember }) };
  },
  letters: owedLetters,
};

function authorise(
  actor: Actor,
  asked: Asked,
  situation: LabellingSituation,
): { as: Json } | { refusal: Refusal } {
  if (actor.kind === 'clock') {
    return asked.type === 'deadlineReached' ? { as: { kind: 'clock' } } : unknown;
  }
  if (actor.kind === 'decision')
    return byDecision.includes(asked.type) ? { as: { kind: 'decision', number: actor.number } } : unknown;
  const exists = situation.revision > 0;
  if (asked.type === 'openDraft')
    return exists ? unknown : { as: { kind: 'person', id: actor.id, role: 'holder' } };
  if (!exists || !isCommandName(asked.type)) return unknown;
  const aggregate = aggregateOf(situation.instances);
  const answer = permission(asked.type, {
    standing: standingOf(actor.id, aggregate, situation.world),
    aggregate,
    world: situation.world,
    pole:
      innerPoleOf(targetOf(asked, aggregate)) ?? (typeof asked['pole'] === 'string' ? asked['pole'] : null),
    ...(typeof asked['seat'] === 'string' && { seat: asked['seat'] }),
    ...(typeof asked['exclusion'] === 'string' && { exclusion: asked['exclusion'] }),
    ...(typeof asked['person'] === 'string' && { person: asked['person'] }),
  });
  return 'by' in answer ? { as: answer.by } : { refusal: answer.refusal };
}

/**
 * What a call owes its requests (R52), a dossier that has changed hands the draft made of it (R62), and what an operator does by a
 * decision of steering; nobody else asks.
 */
const byDecision = ['moveCall', 'cancelCall', 'followHandover', 'migrateMachine'];

const dueRow = ({ key, dueAt, of, deadline }: Due): Decision['due'][number] => ({
  key,
  dueAt,
  command: { type: 'deadlineReached', of, deadline },
});

const unknown: { refusal: Refusal } = { refusal: { kind: 'unknown', reasons: [] } };

const refusalOf = (reasons: Refusal['reasons']): { refusal: Refusal } => ({
  refusal: { kind: 'notNow', reasons },
});

function opening(
  by: By,
  { at, world }: LabellingSituation,
): (Told & { input: unknown; opens: true }) | Extract<Completed, { missing: unknown }> {
  const holder = by.kind === 'person' ? by.id : '';
  const { dossier, rules } = world;
  if (dossier?.callCancelled) return { missing: [{ code: 'callIsCancelled', rule: 'R52' }] };
  const call = dossier && rules && pinnedCall(dossier, rules.values, at);
  const continues = dossier?.continues?.id ?? null;
  const resubmission = resubmissionOf(world);
  const lacking = call ? withoutFirstStep(call, continues ?? resubmission?.request ?? null) : [];
  if (lacking.length > 0) return { missing: lacking };
  const command = { type: 'openDraft', at, by, call, continues, resubmission };
  return { key: 'request', command, input: { holder, at, call, continues, resubmission }, opens: true };
}

/**
 * A declaration of interests changes nothing another reader edits: it leaves the request's version alone. So does what the
 * holder asks to leave out (R63c), which a version that moves would tell to everybody.
 */
const inner = [
  'interestsDeclared', 'recusalDecided',
  'exclusionAsked', 'exclusionPut', 'exclusionReminded', 'exclusionGranted', 'exclusionRefused',
]; // prettier-ignore

function decisionOf(outcome: Extract<Outcome, { ok: true }>, before: Aggregate): Decision {
  const changed = outcome.changed.flatMap((key) => {
    const instance = outcome.aggregate[key];
    if (!instance) return [];
    const facts = outcome.steps.filter((step) => step.key === key).flatMap((step) => step.facts);
    const versionStep =
      !before[key] || facts.length === 0 || facts.some((fact) => !inner.includes(fact.type));
    return [
      [
        key,
        {
          ...instance,
          snapshot: instance.snapshot as unknown as Json,
          state: stateName(instance.snapshot.value),
          versionStep,
        },
      ],
    ];
  });
  return {
    steps: outcome.steps as unknown as Decision['steps'],
    changed: Object.fromEntries(changed),
    due: outcome.due.map(dueRow),
    owed: [],
    ...unsealedBy(outcome, before),
  };
}
