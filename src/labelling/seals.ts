import {
  decide,
  sealedBallots,
  type Aggregate,
  type Ballot,
  type OpenedBallot,
  type Outcome,
  type SealedBallot,
  type Seals,
  type Told,
} from '../../workflows/index.js';
import type { Decision, Engine } from '../engine/index.js';

/** D11: whether the act, asked for good, opens the ballots of a sealed vote. */
export function wouldOpen(aggregate: Aggregate, completed: Told, { commitment }: Seals): boolean {
  if (!commitment && sealedBallots(aggregate).length === 0) return false;
  const outcome = decide(aggregate, {
    ...completed,
    seals: { ...(commitment && { commitment }), opened: {} },
  });
  return !outcome.ok && outcome.wants !== undefined;
}

/** What no longer waits to be opened, be it cast in this very act: opened by it, or left where nothing opens it. */
export function unsealedBy(
  { aggregate, steps }: Extract<Outcome, { ok: true }>,
  before: Aggregate,
): Pick<Decision, 'unsealed'> {
  const said = steps.map(({ command }) => command as { commitment?: string; opened?: OpenedBallot[] });
  const own = said.flatMap(({ commitment }) => commitment ?? []);
  const sealed = [...sealedBallots(before), ...own];
  if (sealed.length === 0) return {};
  const opened = said.flatMap((one) => one.opened ?? []).map(({ commitment }) => commitment);
  const still = [...sealedBallots(aggregate), ...opened];
  return { unsealed: { opened, dropped: sealed.filter((one) => !still.includes(one)) } };
}

/** A reader's own sealed ballots, by commitment. */
export type OwnBallots = Record<string, { ballot: Ballot; reasons: string | null }>;

/** What this person has cast in the request and nobody has opened: theirs alone to read again. One statement. */
export async function ownBallots(engine: Engine, request: string, person: string): Promise<OwnBallots> {
  const own = await engine.sealedBy({ kind: 'person', id: person }, request);
  return Object.fromEntries(
    own.map(({ commitment, value, texts }) => {
      const { ballot, reasons } = value as unknown as SealedBallot;
      return [commitment, { ballot, reasons: (reasons && texts[reasons.id]) ?? null }];
    }),
  );
}
