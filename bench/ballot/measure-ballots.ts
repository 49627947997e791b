import { randomUUID } from 'node:crypto';
import { Engine } from '../../src/engine/index.js';
import { LABEL_REQUEST } from '../../src/labelling/index.js';
import { kinds, type Parts } from '../../src/parts.js';
import { httpJob, requestText } from '../load/http-client.js';
import type { ServerProcess } from '../load/process.js';
import { measure, type Measure, type Plan, type Variant } from '../load/slices.js';
import { boxOf, type BallotBox, type OpenBallot } from './ballots.js';
import { limitJob } from './durable-step.js';

/** What ballots are cast on: the product in this process and in one of its own, and the floor. */
export interface Grounds {
  parts: Parts;
  web: ServerProcess;
  floor: ServerProcess;
  /** open ballots: a quarter of the requests is the limit’s, one the floor’s, of the others each ballot is cast once */
  ballots: OpenBallot[];
}

export const concurrencies = [1, 8, 32] as const;

export type BallotMeasures = Record<'raw' | 'engine' | 'http' | 'floor', Measure>;

const ownCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The four ways to cast a ballot, slices alternating, at each concurrency. */
export async function measureBallots(
  grounds: Grounds,
  plan: Omit<Plan, 'concurrency'>,
): Promise<Record<string, BallotMeasures>> {
  const { variants, box, close } = await variantsOn(grounds);
  const measures: Record<string, BallotMeasures> = {};
  for (const concurrency of concurrencies) {
    measures[`c${concurrency}`] = (await measure(variants, {
      ...plan,
      concurrency,
      between: box.reopen,
    })) as BallotMeasures;
    await box.reopen();
  }
  close();
  return measures;
}

interface Way {
  variants: Variant[];
  box: BallotBox;
  close: () => void;
}

async function variantsOn({ parts, web, floor, ballots }: Grounds): Promise<Way> {
  const requests = [...new Map(ballots.map((ballot) => [ballot.id, ballot])).values()];
  const quarter = Math.floor(requests.length / 4);
  const [limits, floors] = [requests.slice(0, quarter), requests.slice(quarter, 2 * quarter)];
  const kept = new Set([...limits, ...floors].map(({ id }) => id));
  const open = ballots.filter(({ id }) => !kept.has(id));
  const box = boxOf(parts.config.databaseUrl, open);
  const engine = new Engine(parts.enginePool, kinds);
  const http = httpJob(web.port, 204, () => ballotRequest(box.next()));
  const bare = floorJob(floor.port, floors);
  const variants: Variant[] = [
    { name: 'raw', job: await limitJob(parts.enginePool, limits), cpu: ownCpu },
    { name: 'engine', job: () => castBy(engine, box.next()), cpu: ownCpu },
    { name: 'http', job: http.job, cpu: web.cpu },
    { name: 'floor', job: bare.job, cpu: floor.cpu },
  ];
  return { variants, box, close: () => [http, bare].forEach((one) => one.close()) };
}

async function castBy(engine: Engine, { id, person, pole, seat }: OpenBallot): Promise<void> {
  const asked = { type: 'castBallot', pole, seat, ballot: 'favourable' };
  await engine.apply(LABEL_REQUEST, id, { kind: 'person', id: person }, asked, { commandId: randomUUID() });
}

export function ballotRequest({ reference, pole, seat, token }: OpenBallot): string {
  return requestText(
    'POST',
    `/api/v1/dossiers/${reference}/commands/cast-ballot`,
    {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      prefer: 'return=minimal',
    },
    JSON.stringify({ pole, seat, ballot: 'favourable' }),
  );
}

/** One seat of each of these requests, one request after the other. */
function floorJob(port: number, ballots: readonly OpenBallot[]) {
  const requests = ballots.map(({ id, pole, seat, token }) =>
    requestText(
      'POST',
      '/ballot',
      { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      JSON.stringify({ id, pole, seat, ballot: 'favourable' }),
    ),
  );
  let turn = 0;
  return httpJob(port, 200, () => requests[turn++ % requests.length] ?? '');
}
