/** One thing to do, by one of the workers that run at once. */
export type Job = (worker: number) => Promise<void>;

/** What a stretch of work came to: milliseconds of each job, and of the whole. */
export interface Stretch {
  latencies: number[];
  elapsedMs: number;
}

/**
 * Keeps `concurrency` jobs under way for `ms` milliseconds, or until `enough` are done, then waits for the last; a job
 * that throws ends it all.
 */
export async function drive(concurrency: number, ms: number, job: Job, enough = Infinity): Promise<Stretch> {
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + ms;
  const worker = async (index: number) => {
    for (let now = performance.now(); now < until && latencies.length < enough;) {
      await job(index);
      const done = performance.now();
      latencies.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, (_, index) => worker(index)));
  return { latencies, elapsedMs: performance.now() - began };
}
