import type { EntityManager } from 'typeorm';
import { Pole, RuleSet, SteeringDecision } from '../entities/index.js';

/** What the file may refer to, by code or address: what stands in the database, and what the file brings. */
export interface Known {
  accounts: Map<string, string>;
  poles: Map<string, string>;
  /** the one in force of each code */
  ruleSets: Map<string, string>;
  /** number → text */
  decisions: Map<string, string>;
}

export async function readKnown(tx: EntityManager): Promise<Known> {
  const accounts = await tx.query<{ id: string; email: string }[]>('SELECT id, email FROM public.account');
  const poles = await tx.find(Pole);
  const sets = await tx.find(RuleSet);
  const decisions = await tx.find(SteeringDecision);
  return {
    accounts: new Map(accounts.map(({ email, id }) => [email, id])),
    poles: new Map(poles.map(({ code, id }) => [code, id])),
    ruleSets: new Map(sets.filter((set) => set.successorId === null).map(({ code, id }) => [code, id])),
    decisions: new Map(decisions.map(({ number, body }) => [number, body])),
  };
}

/** The id of a reference the checks have let through. */
export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`unchecked reference: ${key}`);
  return id;
}
