import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { startShell } from '../../support/start-shell.ts';
import { type Beginning, FIRST_VISIT } from './beginnings.ts';

/** A running Coachward over a data folder: the same for a test, whichever shell it runs in. */
export type Coachward = {
  readonly page: Page;
  readonly folder: string;
  /** Stops the program and starts it again on the same data. */
  restart(): Promise<void>;
  /** Kills the program without a word, as a power cut would, and starts it again. */
  killAndRestart(): Promise<void>;
  /** Sets the page's day and time, and opens the page anew. */
  goToDay(moment: string): Promise<void>;
};

type Running = { readonly page: Page; stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> };

async function startLoopback(folder: string, newPage: () => Promise<Page>): Promise<Running> {
  const [shell, page] = await Promise.all([
    startShell(['--data', folder], { TZ: 'Europe/Berlin' }),
    newPage(),
  ]);
  await page.goto(shell.address);
  await page.locator('h1').first().waitFor();
  return { page, stop: shell.stop };
}

async function startElectron(folder: string, executablePath: string): Promise<Running> {
  const app: ElectronApplication = await _electron.launch({
    executablePath,
    args: ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, COACHWARD_DATA: folder, TZ: 'Europe/Berlin' } as Record<string, string>,
  });
  const page = await app.firstWindow();
  return {
    page,
    stop: async (signal) => {
      if (signal === 'SIGTERM') return app.close();
      app.process().kill(signal);
    },
  };
}

/** Fixes the page's clock, so that every run sees the same days. Timers go on as they do. */
async function pinClock(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
}

/** Puts what a test begins with into its folder. */
type FillFolder = (folder: string, beginning: Beginning) => void;

/**
 * The test with a data folder of its own and Coachward running on it: `begins` says what it finds there. A test that leaves errors
 * on the page's console fails.
 */
export const test = base.extend<{ begins: Beginning; coachward: Coachward }, { fillFrom: FillFolder }>({
  begins: [FIRST_VISIT, { option: true }],
  // Each beginning is made once by each of the processes that run tests, and copied for every test.
  fillFrom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const made = mkdtempSync(join(tmpdir(), 'coachward-e2e-made-'));
      const known = new Set<string>();
      await use((folder, { name, fill }) => {
        const model = join(made, name);
        if (!known.has(name)) {
          mkdirSync(model);
          fill(model);
          known.add(name);
        }
        cpSync(model, folder, { recursive: true });
      });
      rmSync(made, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  coachward: async ({ context, begins, fillFrom }, use, testInfo) => {
    const folder = mkdtempSync(join(tmpdir(), 'coachward-e2e-'));
    fillFrom(folder, begins);
    const executable = testInfo.project.metadata.electron as string | undefined;
    let { moment } = begins;
    const faults: string[] = [];
    const watch = (page: Page) => {
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    };
    const start = async (): Promise<Running> => {
      const running = executable
        ? await startElectron(folder, executable)
        : await startLoopback(folder, async () => {
            const page = await context.newPage();
            watch(page);
            await pinClock(page, moment);
            return page;
          });
      if (executable) {
        watch(running.page);
        await pinClock(running.page, moment);
        await running.page.reload();
      }
      return running;
    };
    let running = await start();
    const again = async (signal: 'SIGTERM' | 'SIGKILL') => {
      // A page whose program stops may complain; what comes after the new start counts.
      const before = faults.length;
      await running.stop(signal);
      await running.page.close().catch(() => {});
      faults.length = before;
      running = await start();
    };
    await use({
      get page() {
        return running.page;
      },
      folder,
      restart: () => again('SIGTERM'),
      killAndRestart: () => again('SIGKILL'),
      goToDay: async (next) => {
        moment = next;
        await pinClock(running.page, next);
        await running.page.reload();
        // The keys are heard once the page has drawn itself.
        await running.page.locator('h1').first().waitFor();
      },
    });
    await running.page.close().catch(() => {});
    await running.stop('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
    if (faults.length > 0) throw new Error(`The page reported: ${faults.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
