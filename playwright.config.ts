import { createRequire } from 'node:module';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/support/browser.ts';
import { electronBinary } from './test/support/electron-binary.ts';

const browser = await findBrowser();
const electron = electronBinary(createRequire(import.meta.url));
if (!electron) {
  console.warn('NOT RUN: the end-to-end tests in the real Electron. Its program is not installed here.');
}

/** The same specs in both shells: Chromium through the loopback shell always, the real Electron wherever it is installed. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // A machine that others use as well may stall a browser; a test that needs its second try is told as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 860 },
    // Nothing fades in or out while a test waits for it; the main job is done with motion, as most people have it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browser.executablePath, args: browser.args },
    actionTimeout: 20_000,
    // A recording is wanted of what failed only, and costs time on every run.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'loopback', use: { browserName: 'chromium' } },
    ...(electron ? [{ name: 'electron', metadata: { electron } }] : []),
  ],
});
