/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/workflows', '<rootDir>/templates', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  // Sources are compiled by the runner's own hooks, and run by Node itself.
  transform: {},
  testRunner: '<rootDir>/test/support/jest/runner.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  maxWorkers: 2,
  // What spec files leave in a worker stays as long as it does: one that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  // For what hangs: disks flush slowly when both cores are busy.
  testTimeout: 120_000,
};
