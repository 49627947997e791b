/**
 * One stored aggregate per state of the request and of a review, each with the commands it accepts: what a later build
 * must still restore and answer alike. 3 s. A wanted change is written anew with
 * `UPDATE_GOLDEN=1 npx jest workflows/golden`, then
 * `npx prettier --write test/golden`, and its difference read before it is kept.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asStored, person } from '../test/support/aggregate.js';
import { handoverSamples } from '../test/support/handover-acts.js';
import { deliberationSamples, labelSamples } from '../test/support/label-samples.js';
import { requestSamples, reviewSamples } from '../test/support/samples.js';
import { tales } from '../test/support/tales.js';
import { chartOf } from '../test/support/paths.js';
import { allDeadlines, dueOf, labelRequestStates, refusalOf, type Aggregate } from './index.js';
import { poleReviewV1 } from './pole-review/v1/machine.js';
import { deliberationV1 } from './deliberation/v1/machine.js';
import { handoverV1 } from './handover/v1/machine.js';
import { labelV1 } from './label/v1/machine.js';
import { machineVersion } from './registry.js';
import { stateName } from './run.js';

interface Golden {
  aggregate: Aggregate;
  accepts: Record<string, string[]>;
  due: string[];
}

const folder = join(import.meta.dirname, '../test/golden/label-request-v1');
const samples = {
  LabelRequest: requestSamples,
  PoleReview: reviewSamples,
  Label: labelSamples,
  Deliberation: deliberationSamples,
  Handover: handoverSamples,
};
const update = process.env['UPDATE_GOLDEN'] === '1';

/** The types of commands each instance takes, one sample act each, an hour after the aggregate's last instant. */
function accepted(aggregate: Aggregate, at: string): Record<string, string[]> {
  const acts = (key: string) => {
    const instance = aggregate[key];
    if (!instance) return [];
    const all = Object.values(samples[instance.machine]);
    return all.filter((sample) => refusalOf(instance, told(sample, at)).length === 0).map(({ type }) => type);
  };
  return Object.fromEntries(Object.keys(aggregate).map((key) => [key, acts(key)]));
}

const told = (sample: { type: string }, at: string) => ({ ...sample, at, by: person('somebody') });
const golden = (aggregate: Aggregate): Golden => ({
  aggregate,
  accepts: accepted(aggregate, judgedAt),
  due: dueOf(aggregate)
    .map(({ key, dueAt }) => `${key} ${dueAt}`)
    .sort(),
});
const judgedAt = '2026-03-20T09:00:00.000Z';

/** The first aggregate of the tales in which each state is met. */
function met(): Map<string, Aggregate> {
  const found = new Map<string, Aggregate>();
  for (const aggregate of Object.values(tales).flatMap((tale) => tale().seen))
    for (const { machine, snapshot } of Object.values(aggregate)) {
      const name = `${machine}.${stateName(snapshot.value)}`;
      if (!found.has(name)) found.set(name, asStored(aggregate));
    }
  return found;
}

if (update) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, aggregate] of met()) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(golden(aggregate), null, 2)}\n`);
  }
}

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort();

/** States a snapshot can rest in: neither parents of others nor passed through in the same act. */
function restingStates(
  machine: typeof poleReviewV1 | typeof deliberationV1 | typeof labelV1 | typeof handoverV1,
  id: string,
): string[] {
  const nodes = chartOf(machine)
    .nodes.filter((node) => node !== id)
    .map((node) => node.slice(id.length + 1));
  const passing = ['opening', 'issuing', 'counting', 'inReview.committee.counting'];
  return nodes.filter(
    (node) => !passing.includes(node) && !nodes.some((other) => other.startsWith(`${node}.`)),
  );
}

describe('the golden aggregates', () => {
  it('name a reminder for what it is: the lists tell deadlines from reminders by their rows', () => {
    const open = [...met().values()].flatMap(allDeadlines);
    for (const { deadline, reminder } of open)
      expect([deadline, /reminder/i.test(deadline)]).toEqual([deadline, reminder === true]);
    expect(open.some(({ reminder }) => reminder)).toBe(true);
  });

  it('are one for each state of the five machines', () => {
    const states = [
      ...labelRequestStates.map((state) => `LabelRequest.${state}`),
      ...restingStates(poleReviewV1, 'poleReview').map((state) => `PoleReview.${state}`),
      ...restingStates(deliberationV1, 'deliberation').map((state) => `Deliberation.${state}`),
      ...restingStates(handoverV1, 'handover').map((state) => `Handover.${state}`),
      ...restingStates(labelV1, 'label').map((state) => `Label.${state}`),
    ];
    expect(files).toEqual(states.map((state) => `${state}.json`).sort());
  });

  it.each(files)('%s is restored, accepts what it accepted and is due when it was', (file) => {
    const { aggregate, accepts, due } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
    for (const { machine, machineVersion: version, snapshot } of Object.values(aggregate)) {
      const { value } = machineVersion(machine, version).chart.resolveState(snapshot as never);
      expect(value).toEqual(snapshot.value);
    }
    expect(golden(aggregate)).toEqual({ aggregate, accepts, due });
  });
});
