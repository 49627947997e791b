import type {
  Actor,
  AggregateKind,
  Asked,
  Decision,
  DueRow,
  Fact,
  Json,
  Letter,
  Refusal,
  Situation,
  Step,
  TextRef,
} from '../../src/engine/index.js';

/** A counter that is complete at its goal, closes by itself ten days after its opening, and tells its readers. */
interface Counter {
  count: number;
  goal: number;
  closesAt: string;
}

interface World {
  readers: string[];
  asker: string | null;
}

interface Completed {
  type: string;
  by: number;
  goal: number;
  closesAt: string | null;
  target: string;
  note: TextRef | null;
  asker: string | null;
}

type Outcome = { state: string; counter: Counter; facts: Fact[]; noted?: boolean; owed?: Decision['owed'] };

const day = 86_400_000;
const later = (at: string, days: number) => new Date(Date.parse(at) + days * day).toISOString();
const notNow = (code: string): { refusal: Refusal } => ({ refusal: { kind: 'notNow', reasons: [{ code }] } });

function counterOf(situation: Situation<World>): { state: string; counter: Counter } | undefined {
  const stored = situation.instances['counter'];
  if (!stored) return undefined;
  const counter: Counter = JSON.parse(JSON.stringify(stored.snapshot));
  return { state: stored.state, counter };
}

function authorise(
  actor: Actor,
  asked: Asked,
  situation: Situation<World>,
): { as: Json } | { refusal: Refusal } {
  if (asked.type === 'close' && actor.kind !== 'clock') {
    return { refusal: { kind: 'notYou', reasons: [{ code: 'clockOnly' }] } };
  }
  if (asked.type !== 'open' && situation.revision === 0) return { refusal: { kind: 'unknown', reasons: [] } };
  return { as: { capacity: actor.kind } };
}

function complete(
  asked: Asked,
  _by: Json,
  texts: Record<string, TextRef>,
  { world }: Situation<World>,
): Json {
  const completed: Completed = {
    type: asked.type,
    by: Number(asked['by'] ?? 1),
    goal: Number(asked['goal'] ?? 4),
    closesAt: typeof asked['closesAt'] === 'string' ? asked['closesAt'] : null,
    target: String(asked['target'] ?? ''),
    note: texts['note'] ?? null,
    asker: world.asker,
  };
  return JSON.parse(JSON.stringify(completed));
}

function add({ count, ...rest }: Counter, by: number): Outcome {
  const counter = { ...rest, count: count + by };
  const facts: Fact[] = [{ type: 'added', by, count: counter.count }];
  if (counter.count < counter.goal) return { state: 'counting', counter, facts };
  return { state: 'complete', counter, facts: [...facts, { type: 'completed', count: counter.count }] };
}

function outcomeOf(command: Completed, situation: Situation<World>): Outcome | { refusal: Refusal } {
  const before = counterOf(situation);
  if (command.type === 'open') {
    if (before) return notNow('openAlready');
    const counter = { count: 0, goal: command.goal, closesAt: command.closesAt ?? later(situation.at, 10) };
    return { state: 'counting', counter, facts: [{ type: 'opened' }] };
  }
  if (!before || before.state !== 'counting') return notNow('counterAtRest');
  const { state, counter } = before;
  switch (command.type) {
    case 'add':
      return add(counter, command.by);
    case 'note':
      return { state, counter, facts: [{ type: 'noted' }], noted: true };
    case 'postpone':
      return {
        state,
        counter: { ...counter, closesAt: command.closesAt ?? counter.closesAt },
        facts: [{ type: 'postponed' }],
      };
    case 'close':
      return counter.count === 3
        ? notNow('almostThere')
        : { state: 'closed', counter, facts: [{ type: 'closed' }] };
    case 'pass': {
      const number = `D-${situation.aggregateId.slice(0, 8)}`;
      const owed = [
        { aggregateId: command.target, kind: 'counter', number, command: { type: 'add', by: command.by } },
      ];
      return { state, counter, facts: [{ type: 'passed' }], owed };
    }
    default:
      throw new Error(`a counter knows no ${command.type}`);
  }
}

function decide(given: Json, situation: Situation<World>): Decision | { refusal: Refusal } {
  const command: Completed = JSON.parse(JSON.stringify(given));
  const outcome = outcomeOf(command, situation);
  if ('refusal' in outcome) return outcome;
  const { state, counter, facts, noted, owed = [] } = outcome;
  const snapshot = { ...counter };
  const changed: Decision['changed'] = {
    counter: { machine: 'counter', machineVersion: 1, state, snapshot, versionStep: command.type !== 'note' },
  };
  const steps: Step[] = [{ key: 'counter', command: given, facts, carries: noted ? ['notes'] : [] }];
  if (noted) {
    changed['notes'] = {
      machine: 'notes',
      machineVersion: 1,
      state: 'open',
      snapshot: {},
      versionStep: true,
    };
    steps.unshift({ key: 'notes', command: given, facts: [], carries: [] });
  }
  const closing: DueRow = { key: 'close', dueAt: counter.closesAt, command: { type: 'close' } };
  return { steps, changed, due: state === 'counting' ? [closing] : [], owed };
}

function letters(
  decision: Decision,
  { world, aggregateId }: Situation<World>,
  texts: Record<string, string>,
): Letter[] {
  const told = ['completed', 'closed', 'noted'];
  return decision.steps.flatMap(({ facts }, step) =>
    facts
      .filter((fact) => told.includes(fact.type))
      .flatMap((fact) =>
        world.readers.map((id) => ({
          ...{
            fact: fact.type,
            step,
            recipient: { kind: 'person', id },
            role: 'reader',
            template: fact.type,
          },
          ...{ templateVersion: 1, lang: 'fr', data: { note: texts['note'] ?? null }, thread: aggregateId },
        })),
      ),
  );
}

/** The world is two readers, and who asks. */
export const toyKind: AggregateKind<World> = {
  kind: 'counter',
  worldSql: `jsonb_build_object('readers', jsonb_build_array('anna', 'bruno'), 'asker', $2, 'asked', $3->>'type', 'year', extract(year from clock.at))`,
  authorise,
  complete,
  decide,
  letters,
};
