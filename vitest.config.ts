import { defineConfig } from 'vitest/config';

const STATELESS = ['test/unit/{core,renderer}/**/*.test.{ts,tsx}'];

/** Everything that needs no browser: unit, contract and architecture tests, in Node as it is pinned. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Core and page keep no state between calls but what they have worked out, so their tests share a process: a fresh one
        // for every file took three quarters of their time, for reading the same modules again.
        test: { name: 'stateless', include: STATELESS, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/{unit,contract,architecture}/**/*.test.{ts,tsx}'],
          exclude: STATELESS,
        },
      },
    ],
  },
});
