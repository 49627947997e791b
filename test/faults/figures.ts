/** A promise with a number, what proves it, and how often it is tried. The first count is the one `--count` sets. */
export interface Figure {
  claim: string;
  spec: readonly string[];
  counts: Readonly<Record<string, Tiers>>;
}

/** How many in `npm test`, in `npm run proof`, and with `--full`. */
export interface Tiers {
  test: number;
  /** in `.ci/run`, where it is not the count of `npm test` */
  ci?: number;
  proof: number;
  full: number;
}

/** Read by the proof command too, which knows no TypeScript: this file imports nothing. */
export const figures = {
  F1: {
    claim: 'kill -9 of web and worker at any moment: no acknowledged act lost, none done twice',
    spec: ['test/faults/kills.spec.ts'],
    counts: { schedules: { test: 4, ci: 10, proof: 300, full: 3000 } },
  },
  F2: {
    claim: 'the happy path with its connection cut at every message to PostgreSQL gives the same history',
    spec: ['test/faults/every-message.spec.ts'],
    counts: { percent: { test: 1, ci: 2, proof: 100, full: 100 } },
  },
  F4: {
    claim:
      'a letter owed is sent, whatever the mail server says and whoever is killed; a repeat has its Message-ID',
    spec: ['test/faults/letters.spec.ts'],
    counts: {
      letters: { test: 20, ci: 60, proof: 1500, full: 10_000 },
      kills: { test: 1, ci: 2, proof: 40, full: 300 },
      stalls: { test: 0, proof: 2, full: 10 },
      outages: { test: 0, proof: 2, full: 10 },
    },
  },
  F5: {
    claim:
      'the last ballots of an organ, or four chairs, at once: one tally, one outcome, and that of the rule',
    spec: ['test/faults/one-tally.spec.ts'],
    counts: {
      dossiers: { test: 5, proof: 2000, full: 50000 },
      voters: { test: 4, proof: 64, full: 64 },
      outcomes: { test: 1, proof: 4, full: 4 },
    },
  },
  F6: {
    claim:
      'the vote of an organ of 3 to 7 voters (R30-R34) and the outcome of 1 to 9 pôles under each model (R36, R40) are those an independent reader wrote, in any order',
    spec: ['test/oracles/organ-vote.spec.ts', 'test/oracles/joint-outcome.spec.ts'],
    counts: {
      seats: { test: 4, ci: 5, proof: 7, full: 7 },
      settings: { test: 12, ci: 24, proof: 300, full: 2880 },
      outcomePoles: { test: 4, ci: 6, proof: 9, full: 9 },
    },
  },
  F7: {
    claim:
      'an act at the last second against its deadline: one of two legal histories, and all tell the same one',
    spec: ['test/faults/deadline-race.spec.ts'],
    counts: { races: { test: 8, proof: 1000, full: 10000 }, acts: { test: 1, proof: 4, full: 4 } },
  },
  F8: {
    claim:
      'each deadline acts once and never early, through both changes of the clock, 29 February and the year’s end, on a host whose clock jumps and that sleeps, and with the legal time set back',
    spec: ['test/faults/clock.spec.ts'],
    counts: {
      days: { test: 0, ci: 1, proof: 5, full: 5 },
      deadlines: { test: 0, ci: 8, proof: 100, full: 1000 },
    },
  },
  F9: {
    claim: 'every mutating route asked again, five times at once, after a cut, with another body: one effect',
    spec: ['test/faults/asked-again.spec.ts', 'test/faults/other-routes.spec.ts'],
    counts: { stories: { test: 1, proof: 3, full: 3 } },
  },
  F10: {
    claim: 'two editors of one draft or review form: the second is told 412 and loses nothing',
    spec: ['test/faults/two-editors.spec.ts'],
    counts: { edits: { test: 10, proof: 1000, full: 10000 } },
  },
  F11: {
    claim: 'every arrow of every machine is taken, and every guard found open and closed',
    spec: ['workflows/paths.spec.ts'],
    counts: { machines: { test: 5, proof: 5, full: 5 } },
  },
  F12: {
    claim:
      'any act by anybody in any order: none against the procedure, none but those of one’s page, and a sound base after it',
    spec: ['test/model/any-order.spec.ts'],
    counts: {
      runs: { test: 1, ci: 4, proof: 300, full: 5000 },
      acts: { test: 100, proof: 100, full: 100 },
    },
  },
  F16: {
    claim:
      'with the database away pages answer 503 in French, the processes live on and serve again by themselves',
    spec: ['test/faults/database-away.spec.ts'],
    counts: { absences: { test: 0, ci: 1, proof: 5, full: 50 } },
  },
  F22: {
    claim: 'SIGTERM under load cuts no request',
    spec: ['test/faults/restarts.spec.ts'],
    counts: { restarts: { test: 0, ci: 1, proof: 200, full: 200 } },
  },
  F23: {
    claim: 'each named sabotage of the product turns the test named with it red, which is green without it',
    spec: ['test/sabotages/sabotages.spec.ts'],
    counts: { sabotages: { test: 0, proof: 271, full: 271 } },
  },
  calls: {
    claim: 'a call that moves reaches each running request once, in order, its workers killed midway (R52)',
    spec: ['test/faults/moved-call.spec.ts'],
    counts: {
      requests: { test: 4, ci: 8, proof: 200, full: 2000 },
      kills: { test: 1, ci: 2, proof: 20, full: 200 },
    },
  },
  days: {
    claim:
      'the stories of the demonstration are played to where they stand, whatever the day they are loaded on',
    spec: ['test/demo/any-day.spec.ts'],
    counts: { days: { test: 0, ci: 1, proof: 53, full: 365 } },
  },
  scaling: {
    claim: 'two web processes and two workers on one database keep the same promises as one of each',
    spec: ['test/faults/scaling.spec.ts'],
    counts: { requests: { test: 0, ci: 2, proof: 40, full: 400 } },
  },
  walk: {
    claim:
      'in every situation of a small world, whatever anybody asks: no label without a quorum, no ballot of who may not vote, no pôle decides for another, no decision changes but by a new deliberation, and all comes to an end',
    spec: [
      'test/model/every-state.spec.ts',
      'test/model/version-walk.spec.ts',
      'test/model/departure-walk.spec.ts',
      'test/model/standstill-walk.spec.ts',
    ],
    counts: { situations: { test: 200, ci: 600, proof: 40_000, full: 2_000_000 } },
  },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;
