import { randomUUID } from 'node:crypto';
import { jointOutcome, settingsOf, type LabelRequestContext, type Opinion } from '../../workflows/index.js';
import { actPath } from '../support/program.js';
import type { Stage } from '../support/stage.js';
import type { Copy } from './copies.js';
import type { Random } from './random.js';
import { together } from './together.js';
import { trailOf, type Entry } from './trail.js';

const poleOf = (entry: Entry) => String(entry.command['pole']);

/** The chairs of these pôles sign at once, some of them with a double click: the joint outcome is computed once. */
export async function raceChairs(
  stage: Stage,
  copy: Copy,
  { poles, chance }: { poles: readonly string[]; chance: Random },
): Promise<void> {
  const signatures = poles.map((pole) => ({ pole, key: randomUUID() }));
  const clicks = chance.shuffled([...signatures, ...signatures.filter(() => chance.chance(0.5))]);
  const statuses = await together(
    clicks.map(
      ({ pole, key }) =>
        () =>
          signed(stage, copy, pole, key),
    ),
  );
  expect(statuses).toEqual(clicks.map(() => 200));
  const positions = (await trailOf(stage.owner, copy.id)).filter(
    ({ command }) => command.type === 'recordPosition',
  );
  expect(positions.map(poleOf).sort()).toEqual(['moveo', ...poles].sort());
  const facts = positions.flatMap((entry) => entry.facts);
  const told = facts.filter(({ type }) => ['outcomeComputed', 'conciliationOpened'].includes(type));
  const context = await contextOf(stage, copy);
  const expected = jointOutcome({
    lead: 'moveo',
    invited: [...poles],
    positions: Object.fromEntries(positions.map((entry) => [poleOf(entry), recorded(entry)])),
    rules: settingsOf(context.submission?.rules.values ?? {}),
  });
  if (expected.result === 'conciliation') return expect(told).toMatchObject([{ type: 'conciliationOpened' }]);
  expect(told).toEqual([{ type: 'outcomeComputed', outcome: expected }]);
  expect(context.outcome).toEqual(expected);
}

/** R36 from the trail alone: what was recorded, an opposition open as long as nobody speaks of it again. */
function recorded({ command }: Entry): LabelRequestContext['positions'][string] {
  const position = command['position'] as Opinion;
  const opposition = position === 'unfavourable' ? { opposition: 'open' as const } : {};
  return { ...(command as object), position, ...opposition } as LabelRequestContext['positions'][string];
}

async function contextOf({ owner }: Stage, { id }: Copy): Promise<LabelRequestContext> {
  const { rows } = await owner.query<{ context: LabelRequestContext }>(
    `SELECT snapshot->'context' AS context FROM workflow.instance WHERE aggregate_id = $1 AND key = 'request'`,
    [id],
  );
  if (!rows[0]) throw new Error('a copy has a request');
  return rows[0].context;
}

async function signed(stage: Stage, { reference }: Copy, pole: string, key: string): Promise<number> {
  const chair = await stage.as(stage.people.chair(pole));
  const reasons = 'Le projet convainc le comité.';
  const body = { pole, reasons, reservation1: 'Associer un exploitant.' };
  for (let attempt = 1; ; attempt += 1) {
    const { status } = await chair.post(actPath(reference, 'validateOpinion'), body, {
      'idempotency-key': key,
    });
    if (status !== 503 || attempt === 5) return status;
  }
}
