/** A running request moved to another version of its machine, with a second version made for the test. 3 s. */
import { asStored, person, sevenPoles, Story } from '../test/support/aggregate.js';
import { requestSamples } from '../test/support/samples.js';
import { secondVersion, type SecondContext } from '../test/support/second-version.js';
import { tales } from '../test/support/tales.js';
import {
  decide,
  dueOf,
  hasAct,
  isFinalInstance,
  machineMigrations,
  requestKey,
  stateName,
  type Aggregate,
} from './index.js';
import { replay } from './replay.js';

const [west = '', east = ''] = sevenPoles;
const at = '2026-06-01T09:00:00.000Z';
const command = (votesOpen = 0, to = 2) => ({
  ...{ type: 'migrateMachine' as const, to, votesOpen, decision: 'COPIL-2026-14', at, by: person('x') },
});
const migrate = (aggregate: Aggregate, told = command(), key = requestKey) =>
  decide(aggregate, { key, command: told });

let undo: () => void;
beforeEach(() => void (undo = secondVersion({ mediation: 'mediation' })));
afterEach(() => undo());

/** What the present version makes of the tales: every aggregate that is met. */
const met = (): Aggregate[] => {
  undo();
  const seen = Object.values(tales).flatMap((tale) => tale().seen);
  undo = secondVersion({ mediation: 'mediation' });
  return seen.map(asStored);
};
const acts = Object.values(requestSamples).map(({ type }) => type);
const acceptedIn = (aggregate: Aggregate) => {
  const instance = aggregate[requestKey];
  return instance ? acts.filter((type) => hasAct(instance, type)) : [];
};

it('every state the old chart reaches becomes a legal one of the new, which takes the same acts', () => {
  const states = new Set<string>();
  for (const aggregate of met()) {
    if (isFinalInstance(aggregate, requestKey)) continue;
    const before = stateName(aggregate[requestKey]?.snapshot.value ?? '');
    const outcome = migrate(aggregate);
    if (!outcome.ok) throw new Error(`${before}: ${outcome.reasons.map(({ code }) => code).join()}`);
    const after = outcome.aggregate[requestKey];
    expect(after).toMatchObject({ machineVersion: 2, snapshot: { context: { mediator: null } } });
    const expected = before === 'conciliation' ? 'mediation' : before;
    expect([stateName(after?.snapshot.value ?? ''), acceptedIn(outcome.aggregate)]).toEqual([
      expected,
      acceptedIn(aggregate),
    ]);
    expect(outcome.due.map(({ key }) => key)).toEqual(dueOf(aggregate).map(({ key }) => key));
    states.add(before);
  }
  expect(states.size).toBeGreaterThanOrEqual(16);
});

describe('one request under conciliation', () => {
  const opposed = () => {
    undo();
    const story = new Story([west, east]).led('favourable').opinion(east, 'unfavourable');
    undo = secondVersion({ mediation: 'mediation' });
    return story.aggregate;
  };

  it('goes on under the new version, with the deadline it gives', () => {
    const before = opposed();
    const moved = migrate(before);
    if (!moved.ok) throw new Error('refused');
    const dueOn = (due: { deadline: string; dueAt: string }[]) =>
      due.find(({ deadline }) => deadline === 'conciliation')?.dueAt ?? '';
    expect(Date.parse(dueOn(moved.due)) - Date.parse(dueOn(dueOf(before)))).toBe(86_400_000);
    expect(moved.steps).toMatchObject([
      { key: 'request', facts: [{ type: 'machineMigrated', from: 1, to: 2, decision: 'COPIL-2026-14' }] },
    ]);
    const lifted = decide(moved.aggregate, {
      key: requestKey,
      command: { type: 'liftOpposition', pole: east, texts: {}, at, by: person('x') },
    });
    expect(lifted.ok && stateName(lifted.aggregate[requestKey]?.snapshot.value ?? '')).toBe('jointDecision');
    const context = moved.aggregate[requestKey]?.snapshot.context as SecondContext;
    expect(context.mediator).toBeNull();
  });

  it('is played again from its trail to the same', () => {
    const before = opposed();
    const moved = migrate(before);
    if (!moved.ok) throw new Error('refused');
    const again = replay(before[requestKey], {
      ...{ machine: 'LabelRequest', machineVersion: 2, command: command() },
    });
    expect(again).toEqual({ instance: moved.aggregate[requestKey], facts: moved.steps[0]?.facts });
  });

  it('stays where it is while an organ votes, where there is no way, and once it has ended', () => {
    const before = opposed();
    const codes = (told = command(), of = before, key = requestKey) => {
      const outcome = migrate(of, told, key);
      return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
    };
    expect(codes(command(1))).toEqual(['voteUnderWay']);
    expect([codes(command(0, 3)), codes(command(), before, `review:${east}`)]).toEqual([
      ['noMigration'],
      ['noMigration'],
    ]);
    const gone = decide(before, {
      key: requestKey,
      command: { type: 'withdraw', texts: {}, at, by: person('x') },
    });
    expect(codes(command(), gone.ok ? gone.aggregate : {})).toEqual(['notInThisState']);
  });

  it('is not written where the way forgets its state', () => {
    const before = opposed();
    const [way] = machineMigrations;
    machineMigrations[0] = { ...(way as NonNullable<typeof way>), states: {} };
    expect(() => migrate(before)).toThrow(/conciliation/);
    machineMigrations[0] = way as NonNullable<typeof way>;
  });
});
