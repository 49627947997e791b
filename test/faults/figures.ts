/** A promise with a number, what proves it, and how often it is tried. The first count is the one `--count` sets. */
export interface Figure {
  claim: string;
  spec: readonly string[];
  counts: Readonly<Record<string, Tiers>>;
}

/** How many in `npm test`, in `npm run proof`, and with `--full`. */
export interface Tiers {
  test: number;
  proof: number;
  full: number;
}

/** Read by the proof command too, which knows no TypeScript: this file imports nothing. */
export const figures = {
  F1: {
    claim: 'kill -9 of web and worker at any moment: no acknowledged act lost, none done twice',
    spec: ['test/faults/kills.spec.ts'],
    counts: { schedules: { test: 2, proof: 300, full: 3000 } },
  },
  F2: {
    claim: 'the happy path with its connection cut at every message to PostgreSQL gives the same history',
    spec: ['test/faults/every-message.spec.ts'],
    counts: { percent: { test: 2, proof: 100, full: 100 } },
  },
  F4: {
    claim:
      'a letter owed is sent, whatever the mail server says and whoever is killed; a repeat has its Message-ID',
    spec: ['test/faults/letters.spec.ts'],
    counts: {
      letters: { test: 100, proof: 1500, full: 10_000 },
      kills: { test: 2, proof: 40, full: 300 },
      stalls: { test: 0, proof: 2, full: 10 },
      outages: { test: 0, proof: 2, full: 10 },
    },
  },
  F16: {
    claim:
      'with the database away pages answer 503 in French, the processes live on and serve again by themselves',
    spec: ['test/faults/database-away.spec.ts'],
    counts: { absences: { test: 1, proof: 5, full: 50 } },
  },
  F22: {
    claim: 'SIGTERM under load cuts no request',
    spec: ['test/faults/restarts.spec.ts'],
    counts: { restarts: { test: 1, proof: 200, full: 200 } },
  },
  scaling: {
    claim: 'two web processes and two workers on one database keep the same promises as one of each',
    spec: ['test/faults/scaling.spec.ts'],
    counts: { requests: { test: 2, proof: 40, full: 400 } },
  },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;
