/** What holds of every situation the walks and the tales reach: storage, endings, deadlines, owners. 4 s; all 20 s. */
import { isDeepStrictEqual } from 'node:util';
import type { AnyMachineSnapshot } from 'xstate';
import { asStored, clock, person, rollsOf } from '../test/support/aggregate.js';
import { walk } from '../test/support/paths.js';
import { handoverSamples } from '../test/support/handover-acts.js';
import { deliberationSamples, labelSamples } from '../test/support/label-samples.js';
import { requestSamples, reviewSamples } from '../test/support/samples.js';
import { sampled } from '../test/support/tier.js';
import { tales } from '../test/support/tales.js';
import { walks } from '../test/support/walks.js';
import {
  decide,
  dueOf,
  handoverOwner,
  isFinalInstance,
  isHandover,
  labelOwner,
  refusalOf,
  requestOwner,
  reviewOwner,
  type Aggregate,
} from './index.js';
import { poleOfKey } from './aggregate.js';
import { machineVersion, type MachineName } from './registry.js';
import { stateName, take, type StateValue } from './run.js';

const samples = {
  LabelRequest: requestSamples,
  PoleReview: reviewSamples,
  Label: labelSamples,
  Deliberation: deliberationSamples,
  Handover: handoverSamples,
};
const act = { at: '2026-03-10T09:00:00.000Z', by: clock };
const written = (value: unknown) => JSON.stringify(asStored(value));
/** Stored, they would be the same text; to sort the keys of each takes ten times what comparing them does. */
const same = (one: unknown, other: unknown) =>
  isDeepStrictEqual(one, other) || written(one) === written(other);

describe.each(Object.entries(walks))('every situation of %s', (name, { chart, walks: ways }) => {
  const { snapshots } = walk(chart, ways);
  const acts = (snapshot: AnyMachineSnapshot) =>
    ways.flatMap((way) => way.acts(snapshot)) as { type: string }[];
  const own = ({ value, context }: AnyMachineSnapshot) => ({
    value: value as StateValue,
    context: context as unknown,
  });

  it('is the same after the database, and goes on the same', () => {
    const wrong = sampled(snapshots, 8).flatMap((snapshot) => {
      const back = asStored(own(snapshot));
      const differs = acts(snapshot).some(
        (one) => !same(take(chart, own(snapshot), one), take(chart, back, one)),
      );
      return differs || !isDeepStrictEqual(back, own(snapshot)) ? [snapshot.value] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('takes no command ever again once final, not one of the vocabulary', () => {
    const over = snapshots.filter((snapshot) => snapshot.status === 'done');
    const instances = over.map((one) => ({
      machine: name as MachineName,
      machineVersion: 1,
      snapshot: own(one),
    }));
    const commands = Object.values(samples[name as MachineName]);
    const taken = instances.flatMap((instance) =>
      commands.filter(
        (sample) => refusalOf(instance, { ...sample, ...act } as { type: string }).length === 0,
      ),
    );
    const moved = over.flatMap((one) =>
      commands.map((sample) => take(chart, own(one), { ...sample, ...act })),
    );
    expect(moved.filter((next) => next !== null)).toEqual([]);
    expect(over.length).toBeGreaterThan(0);
    expect(taken).toEqual([]);
  });

  it('that is not final has a deadline, never before its beginning; a final one has none', () => {
    const { deadlines } = machineVersion(name as MachineName, 1);
    const wrong = snapshots.flatMap((snapshot) => {
      const own = deadlines(stateName(snapshot.value as StateValue), snapshot.context);
      const { since } = snapshot.context as { since: string };
      const right = snapshot.status === 'done' ? own.length === 0 : own.length > 0;
      return right && own.every(({ at }) => at >= since) ? [] : [{ value: snapshot.value as unknown, own }];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(Object.keys(tales))('after each act of “%s”', (name) => {
  const story = tales[name]?.();
  const seen: Aggregate[] = story?.seen ?? [];
  const alive = (aggregate: Aggregate) =>
    Object.keys(aggregate).filter((key) => !isFinalInstance(aggregate, key));

  it('somebody holds the ball of the request, of every review still open and of the label', () => {
    const idle = seen.flatMap((aggregate) =>
      alive(aggregate).filter((key) => {
        const pole = poleOfKey(key);
        if (key === 'label') return labelOwner(aggregate) === null;
        if (isHandover(key)) return handoverOwner(aggregate, key) === null;
        return (pole === null ? requestOwner(aggregate) : reviewOwner(aggregate, pole)) === null;
      }),
    );
    expect(idle).toEqual([]);
    expect(requestOwner(seen[0] ?? {})).toEqual({ role: 'holder', pole: null });
  });

  it('a request or label still open is due', () => {
    const timeless = seen.flatMap((aggregate) => {
      const due = new Set(dueOf(aggregate).map((row) => row.of));
      return alive(aggregate).filter((key) => poleOfKey(key) === null && !due.has(key));
    });
    expect(timeless).toEqual([]);
  });

  it('every due row is a command the clock is not refused, and that leaves no row where it was', () => {
    const stuck = seen.flatMap((aggregate) =>
      dueOf(aggregate).flatMap(({ key, of, deadline, dueAt }) => {
        const command = {
          type: 'deadlineReached',
          deadline,
          at: dueAt,
          by: clock,
          rolls: rollsOf(['ouest', 'est']),
        };
        const outcome = decide(aggregate, { key: of, command });
        if (!outcome.ok) return [`${key} refused`];
        return outcome.due.some((row) => row.key === key && row.dueAt <= dueAt) ? [`${key} stays`] : [];
      }),
    );
    expect(stuck).toEqual([]);
  });
});

/** One aggregate per combination of states, of all the tales. */
const situations = new Map(
  Object.values(tales)
    .flatMap((tale) => tale().seen)
    .map((aggregate) => [JSON.stringify(statesOf(aggregate)), aggregate]),
);

function statesOf(aggregate: Aggregate): string[] {
  return Object.keys(aggregate).map((key) => `${key}: ${stateName(aggregate[key]?.snapshot.value ?? '')}`);
}

it('an aggregate is the same after the database, and answers every command the same', () => {
  const different = sampled([...situations], 3).flatMap(([name, aggregate]) => {
    const stored = asStored(aggregate);
    const acts = Object.entries(aggregate).flatMap(([key, { machine }]) =>
      Object.values(samples[machine]).map((sample) => ({
        key,
        command: { ...sample, at, by: person('somebody') },
      })),
    );
    return acts.some((told) => !same(answerTo(aggregate, told), answerTo(stored, told))) ? [name] : [];
  });
  expect(situations.size).toBeGreaterThan(30);
  expect(different).toEqual([]);
});

const at = '2026-03-20T09:00:00.000Z';

/** The outcome as it would be written, or the fault of a forwarded act an outsider may not ask for. */
function answerTo(aggregate: Aggregate, told: Parameters<typeof decide>[1]): unknown {
  try {
    const outcome = decide(aggregate, told);
    if (!outcome.ok) return outcome;
    return { ...outcome, due: outcome.due.map(({ key, dueAt }) => `${key} ${dueAt}`).sort() };
  } catch (fault) {
    return String(fault);
  }
}
