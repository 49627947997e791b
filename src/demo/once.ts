import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../platform/embedded/index.js';
import { advanceDays } from './clock.js';
import {
  playElectInteg,
  playMobypost,
  playOpenRoad,
  type AwaitCoReviewEnd,
  type Play,
} from './once-plays.js';
import { reportOn, shortcomings } from './report.js';
import { given } from './settings.js';
import { openStage, type Stage } from './stage.js';

/** Days tried before the end of a co-review is given up. */
const patience = 40;

/**
 * Plays the three published projects through the API, on a database of its own (or the empty one of DATABASE_URL), and
 * writes one JSON object to standard output. Returns 0 when each ended as it must, else 1 with why on standard error.
 */
export async function playOnce(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'colabel-demo-'));
  const server = given.databaseUrl
    ? undefined
    : await startEmbedded({ dataDir: '', ephemeral: true, log: tell });
  try {
    const databaseUrl = given.databaseUrl ?? server?.url ?? '';
    const stage = await openStage({ databaseUrl, filesDir: folder, port: 0 });
    try {
      return await playAndReport(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function playAndReport(stage: Stage): Promise<number> {
  const { troupe } = stage;
  const plays = [
    await playOpenRoad(troupe),
    await playElectInteg(troupe),
    // The last, for days go by in it.
    await playMobypost(troupe, coReviewEnds(stage)),
  ];
  await stage.background.sendAll();
  const projects = await reportOn(stage, plays);
  const elapsedMs = Math.round(performance.now());
  process.stdout.write(`${JSON.stringify({ projects, elapsedMs })}\n`);
  const wrong = await Promise.all(
    plays.map(async (play, index) => {
      const report = projects[index];
      return report ? shortcomings(play, report, await labellingOf(play)) : [`${play.acronym}: not reported`];
    }),
  );
  for (const line of wrong.flat()) tell(line);
  return wrong.flat().length === 0 ? 0 : 1;
}

async function labellingOf({ procedure, officer }: Play): Promise<string[]> {
  return (await procedure.seenBy(officer)).outcome?.labelling ?? [];
}

/** Days pass until the deadline itself has ended the co-review; letters under way leave before each. */
function coReviewEnds({ config, background }: Stage): AwaitCoReviewEnd {
  return async (procedure, officer) => {
    for (let day = 0; day < patience; day += 1) {
      if ((await procedure.seenBy(officer)).state !== 'coReview') return;
      await background.sendAll();
      await advanceDays(config, 1);
      await background.runDue();
    }
    throw new Error(`${procedure.reference}: the co-review does not end`);
  };
}

const tell = (line: string) => void process.stderr.write(`${line}\n`);
