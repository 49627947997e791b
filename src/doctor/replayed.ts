import { isDeepStrictEqual } from 'node:util';
import { dueIn, replay, type Aggregate } from '../../workflows/index.js';
import { chainOf, once, placeOf, type Entry, type RequestRead } from './request-read.js';

/** An act of a chain, played again on what the acts before it had made. */
interface Played {
  entry: Entry;
  after: Aggregate[string] | undefined;
  /** the instant of the deadline that asked, where one did */
  due?: string | undefined;
  /** what is wrong with it: refused, or other facts told than are written */
  fault?: 'refused' | 'facts';
}

export interface Replayed {
  played: Played[];
  /** keys of the instances whose stored snapshot is not what their acts make */
  differ: string[];
}

/** Every act of a request played again, chain by chain. */
export const replayed = once((request): Replayed => {
  const chains = Object.keys(request.instances).map((key) => [key, playChain(request, key)] as const);
  const differ = chains
    .filter(([key, played]) => !same(played.at(-1)?.after?.snapshot, request.instances[key]?.snapshot))
    .map(([key]) => key);
  return { played: chains.flatMap(([, played]) => played), differ };
});

function playChain(request: RequestRead, key: string): Played[] {
  const played: Played[] = [];
  for (const entry of chainOf(request, key)) played.push(play(played.at(-1)?.after, entry));
  return played;
}

/** An entry without a move tells only that an act was refused: one owed elsewhere, or a second vote (R35). */
export const moves = ({ body }: Entry) =>
  !['owedRefused', 'ballotRefused', 'answerRefused'].includes(body.command.type);

function play(before: Aggregate[string] | undefined, entry: Entry): Played {
  if (!moves(entry)) return { entry, after: before };
  const { machine, machineVersion, command, facts } = entry.body;
  const due = before && command.type === 'deadlineReached' ? dueOf(before, command) : undefined;
  const stepped = tried(() => replay(before, { machine, machineVersion, command }));
  if (!stepped || 'reasons' in stepped) return { entry, after: before, fault: 'refused' };
  const fault = same(stepped.facts, facts) ? undefined : 'facts';
  return { entry, after: stepped.instance, ...(due && { due }), ...(fault && { fault }) };
}

/** `none` where the deadline was not open. */
const dueOf = (before: Aggregate[string], command: Record<string, unknown>): string =>
  tried(() => dueIn(before, String(command['deadline']))) ?? 'none';

/** A forged entry may hold anything: what the machines cannot play is a fault found, not one of the doctor's. */
function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Equal as JSON: what is undefined in memory is absent where it is stored. */
const same = (one: unknown, other: unknown): boolean =>
  one !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(one)), other);

/** The places of the acts that have this fault. */
export const faulty = (request: RequestRead, fault: Played['fault']): string[] =>
  replayed(request)
    .played.filter((one) => one.fault === fault)
    .map(({ entry }) => placeOf(entry));
