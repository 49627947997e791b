import { boxOf, type OpenBallot } from './ballot/ballots.js';
import { ballotRequest } from './ballot/measure-ballots.js';
import { httpJob } from './load/http-client.js';
import type { ServerProcess } from './load/process.js';
import { measure, type Measure, type Plan, type Variant } from './load/slices.js';
import { pageNames, pageVariant } from './pages/measure-pages.js';
import type { Reader } from './pages/reader.js';

/** One base with the web that serves it. */
export interface Side {
  label: 'Small' | 'Large';
  databaseUrl: string;
  web: ServerProcess;
  reader: Reader;
  ballots: readonly OpenBallot[];
}

/** The same requests on a small base and on a large one, sizes alternating, one connection. */
export async function measureGrowth(
  sides: readonly Side[],
  plan: Omit<Plan, 'concurrency'>,
): Promise<Record<string, Measure>> {
  const measures: Record<string, Measure> = {};
  for (const name of pageNames) {
    const variants = sides.map(({ label, web, reader }) => pageVariant(name, web, reader, `${name}${label}`));
    Object.assign(measures, await measure(variants, { ...plan, concurrency: 1 }));
  }
  const boxes = sides.map(({ databaseUrl, ballots }) => boxOf(databaseUrl, ballots));
  const votes = sides.map(({ label, web }, index): Variant => {
    const { job } = httpJob(web.port, 204, () => ballotRequest(boxes[index]?.next() ?? missing()));
    return { name: `ballot${label}`, job, cpu: web.cpu };
  });
  // The small base has few ballots: they are taken back as often as it needs.
  const between = async () => void (await Promise.all(boxes.map((box) => box.reopen())));
  Object.assign(measures, await measure(votes, { ...plan, concurrency: 1, between }));
  return measures;
}

function missing(): never {
  throw new Error('a side without ballots');
}
