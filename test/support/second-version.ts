import { createMachine, type AnyStateMachine } from 'xstate';
import {
  currentVersion,
  machineMigrations,
  machineVersions,
  type LabelRequestContext,
  type MachineMigration,
} from '../../workflows/index.js';

/*
 * A second version of the request's machine, made for the tests: its conciliation has another name, or lasts a day more,
 * and each request knows of a mediator.
 */

export type SecondContext = LabelRequestContext & { mediator: string | null };

interface Differs {
  /** the name of the state, where it has another */
  mediation?: string;
}

const { LabelRequest: versions } = machineVersions;
const day = 86_400_000;

/** Adds the version and the way to it to what this build knows; undone by what it returns. */
export function secondVersion({ mediation = 'conciliation' }: Differs = {}): () => void {
  const first = versions[1];
  if (!first) throw new Error('no first version');
  versions[2] = {
    ...first,
    chart: renamed(first.chart, mediation),
    deadlines: (state, context) =>
      first
        .deadlines(state === mediation ? 'conciliation' : state, context)
        .map((one) => (one.deadline === 'conciliation' ? { ...one, at: later(one.at) } : one)),
  };
  const way: MachineMigration = {
    ...{ machine: 'LabelRequest', from: 1, to: 2 },
    states: { conciliation: mediation },
    context: (before) => ({ ...(before as LabelRequestContext), mediator: null }) satisfies SecondContext,
  };
  machineMigrations.push(way);
  currentVersion.LabelRequest = 2;
  return () => {
    delete versions[2];
    machineMigrations.splice(machineMigrations.indexOf(way), 1);
    currentVersion.LabelRequest = 1;
  };
}

const later = (at: string) => new Date(Date.parse(at) + day).toISOString();

/** The same chart, one of its states under another name. */
function renamed(chart: AnyStateMachine, name: string): AnyStateMachine {
  const { states = {}, ...config } = chart.config;
  const { conciliation, ...others } = pointed(states, name) as Record<string, object>;
  const renewed = { ...config, version: '2', states: { ...others, [name]: conciliation } };
  return createMachine(renewed as object, chart.implementations as object);
}

/** Every arrow to the state, as `target` or by its bare name under an event. */
function pointed(node: unknown, name: string, key = ''): unknown {
  if (Array.isArray(node)) return node.map((one) => pointed(one, name, key));
  if (node !== null && typeof node === 'object')
    return Object.fromEntries(
      Object.entries(node).map(([inner, value]) => [inner, pointed(value, name, inner)]),
    );
  return node === 'conciliation' && key === 'target' ? name : node;
}
