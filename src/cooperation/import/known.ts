import type { EntityManager } from 'typeorm';
import { FundingCall, Pole, RuleSet, SteeringDecision } from '../entities/index.js';
import type { Step } from './names.js';

/** What the file may refer to, by code or address: what stands in the database, and what the file brings. */
export interface Known {
  accounts: Map<string, string>;
  poles: Map<string, string>;
  /** the one in force of each code */
  ruleSets: Map<string, string>;
  /** number → text */
  decisions: Map<string, string>;
  /** of each call, by code: what it awards, and which it follows */
  steps: Map<string, Step>;
}

export async function readKnown(tx: EntityManager): Promise<Known> {
  const accounts = await tx.query<{ id: string; email: string }[]>('SELECT id, email FROM public.account');
  const poles = await tx.find(Pole);
  const sets = await tx.find(RuleSet);
  const decisions = await tx.find(SteeringDecision);
  const calls = await tx.find(FundingCall);
  const codeOf = (id: string | null) => calls.find((call) => call.id === id)?.code ?? null;
  return {
    accounts: new Map(accounts.map(({ email, id }) => [email, id])),
    poles: new Map(poles.map(({ code, id }) => [code, id])),
    ruleSets: new Map(sets.filter((set) => set.successorId === null).map(({ code, id }) => [code, id])),
    decisions: new Map(decisions.map(({ number, body }) => [number, body])),
    steps: new Map(
      calls.map(({ code, awards, followsId }) => [code, { awards, follows: codeOf(followsId) }]),
    ),
  };
}

/** The id of a reference the checks have let through. */
export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`unchecked reference: ${key}`);
  return id;
}
