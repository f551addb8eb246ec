import { defineConfig } from 'vitest/config';

/** Everything that needs no browser: unit, contract and architecture tests, in Node as it is pinned. */
export default defineConfig({
  test: {
    include: ['test/{unit,contract,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
