import { defineConfig } from 'vitest/config';

const CORE = 'test/unit/core/**/*.test.ts';

/** Everything that needs no browser: unit, contract and architecture tests, in Node as it is pinned. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        // The core keeps no state between calls but what it has worked out, so its tests share a process: a fresh one for
        // every file took three quarters of their time, for reading the same modules again.
        test: { name: 'core', include: [CORE], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/{unit,contract,architecture}/**/*.test.{ts,tsx}'],
          exclude: [CORE],
        },
      },
    ],
  },
});
