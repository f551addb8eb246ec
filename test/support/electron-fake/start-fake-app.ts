import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { vi } from 'vitest';
import { type FakeElectron, type FakeMachine, fakeElectron } from './fake-electron.ts';
import type { FakeWindow } from './fake-window.ts';

/** The app as it was started on a fake Electron, over a folder of its own. */
export type FakeApp = FakeElectron & {
  readonly folder: string;
  readonly window: () => FakeWindow;
  end(): Promise<void>;
};

/** Makes the folders of a machine, with a small page in the app's. */
export function fakeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-app-'));
  const page = join(folder, 'app/out/renderer/assets');
  for (const each of [page, join(folder, 'userData'), join(folder, 'documents')])
    mkdirSync(each, { recursive: true });
  writeFileSync(join(page, '../index.html'), '<!doctype html><title>Coachward</title>');
  writeFileSync(join(page, 'index-Abc123.js'), 'console.log("page")');
  writeFileSync(join(folder, 'app/package.json'), '{"secret":"not part of the page"}');
  return folder;
}

/** Puts a fake in place of the package `electron`, and electron-store's own base in place of electron-store. */
export function installFake(fake: FakeElectron): void {
  vi.resetModules();
  vi.doMock('electron', () => fake.module);
  vi.doMock('electron-store', () => ({
    default: class extends Conf {
      constructor({ name, ...options }: { name: string; clearInvalidConfig: boolean }) {
        super({
          ...options,
          configName: name,
          cwd: fake.module.app.getPath('userData'),
          projectVersion: '1.2.3',
        });
      }
    },
  }));
}

/** Starts the app's composition root on a fake. `folder` is made, and removed at the end, unless it is given. */
export async function startFakeApp(machine: Partial<FakeMachine> = {}): Promise<FakeApp> {
  const folder = machine.folder ?? fakeFolder();
  const fake = fakeElectron({ ...machine, folder });
  installFake(fake);
  const { startApp } = await import('../../../electron/main/start-app.ts');
  await startApp();
  return {
    ...fake,
    folder,
    window: () => {
      const [window] = fake.windows;
      if (!window) throw new Error('no window is open');
      return window;
    },
    async end() {
      fake.module.app.quit();
      // Another instance has nothing to close.
      if (machine.isFirstInstance ?? true)
        await vi.waitFor(() => fake.log.includes('gone') || Promise.reject());
      if (!machine.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
