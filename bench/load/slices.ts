import { cpuOfFamily } from './cpu.js';
import { drive, type Job } from './drive.js';
import { median, quantile, rounded } from './figures.js';

/** One of the things measured against each other. */
export interface Variant {
  name: string;
  job: Job;
  /** CPU milliseconds its own process has used so far */
  cpu: () => number | undefined;
}

/** What a variant came to at one concurrency; milliseconds, and CPU milliseconds a request. */
export interface Measure {
  perSecond: number;
  p50: number;
  p99: number;
  requests: number;
  cpuServer: number | null;
  cpuPostgres: number | null;
}

export interface Plan {
  concurrency: number;
  /** seconds for each variant, all slices together */
  seconds: number;
  /** of the PostgreSQL server, when it runs on this machine */
  postmaster: number | undefined;
  /** done before each round, unmeasured */
  between?: () => Promise<void>;
}

interface Slice {
  latencies: number[];
  perSecond: number;
  server: number | undefined;
  postgres: number | undefined;
}

const sliceMs = 500;
/** Every connection has prepared its statements and the code is compiled after this, or after so long. */
const warmRequests = 150;
const warmMs = 3000;

/** Measures the variants in slices that alternate, in an order that turns, after a warming of each. */
export async function measure(variants: readonly Variant[], plan: Plan): Promise<Record<string, Measure>> {
  const slices = new Map<string, Slice[]>(variants.map(({ name }) => [name, []]));
  for (const { job } of variants) await drive(plan.concurrency, warmMs, job, warmRequests);
  const rounds = Math.max(3, Math.round((plan.seconds * 1000) / sliceMs));
  for (let round = 0; round < rounds; round += 1) {
    await plan.between?.();
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = variants[(turn + round) % variants.length];
      if (variant) slices.get(variant.name)?.push(await sliceOf(variant, plan));
    }
  }
  return Object.fromEntries([...slices].map(([name, taken]) => [name, measureOf(taken)]));
}

async function sliceOf({ job, cpu }: Variant, { concurrency, postmaster }: Plan): Promise<Slice> {
  const before = { server: cpu(), postgres: postmaster && cpuOfFamily(postmaster) };
  const { latencies, elapsedMs } = await drive(concurrency, sliceMs, job);
  const after = { server: cpu(), postgres: postmaster && cpuOfFamily(postmaster) };
  return {
    latencies,
    perSecond: (latencies.length * 1000) / elapsedMs,
    server: difference(before.server, after.server),
    postgres: difference(before.postgres, after.postgres),
  };
}

function difference(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined ? undefined : after - before;
}

function measureOf(slices: readonly Slice[]): Measure {
  const latencies = slices.flatMap((slice) => slice.latencies);
  const perRequest = (of: (slice: Slice) => number | undefined) => {
    const spent = slices.map(of);
    if (spent.includes(undefined)) return null;
    return rounded(spent.reduce<number>((sum, ms) => sum + (ms ?? 0), 0) / latencies.length);
  };
  return {
    perSecond: rounded(median(slices.map((slice) => slice.perSecond))),
    p50: rounded(quantile(latencies, 0.5)),
    p99: rounded(quantile(latencies, 0.99)),
    requests: latencies.length,
    cpuServer: perRequest(({ server }) => server),
    cpuPostgres: perRequest(({ postgres }) => postgres),
  };
}
