import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { commandArguments } from '../../../electron/main/command-line/command-arguments.ts';
import { fakeElectron } from '../../support/electron-fake/fake-electron.ts';
import { fakeFolder, installFake } from '../../support/electron-fake/start-fake-app.ts';

const folder = fakeFolder();
const argv = process.argv;
afterEach(() => {
  process.argv = argv;
});

async function enter(machine: Partial<Parameters<typeof fakeElectron>[0]> = {}) {
  const fake = fakeElectron({ folder, ...machine });
  installFake(fake);
  await import('../../../electron/main/index.ts');
  return fake;
}

it('claims its scheme before anything else, then starts', async () => {
  const fake = await enter();
  expect(fake.log[0]).toBe('schemes');
  expect(fake.privileged).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
  await vi.waitFor(() => expect(fake.windows).toHaveLength(1));
  fake.module.app.quit();
  await vi.waitFor(() => expect(fake.log.at(-1)).toBe('gone'));
});

it('says so and ends when it can’t start', async () => {
  const empty = join(folder, 'nothing');
  const fake = await enter({ folder: empty });
  await vi.waitFor(() => expect(fake.log.at(-1)).toBe('exit 1'));
  expect(fake.answers.errors).toEqual([expect.stringContaining('Coachward can’t start')]);
});

it('runs a command without a window when it is installed and started with one', async () => {
  const talk = join(folder, 'talk.txt');
  writeFileSync(talk, 'Ana: How did it go?\nBen: Well enough, I think.\n');
  process.argv = ['/opt/coachward', 'transcript', talk];
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const fake = await enter({ isPackaged: true });
  await vi.waitFor(() => expect(fake.log.at(-1)).toBe('exit 0'));
  const line = String(written.mock.calls[0]?.[0]);
  written.mockRestore();
  expect(JSON.parse(line)).toMatchObject({ speakers: [{ name: 'Ana' }, { name: 'Ben' }] });
  expect(fake.windows).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

it('takes nothing else for a command', () => {
  expect(commandArguments(['coachward', 'classify'], true)).toEqual(['classify']);
  expect(commandArguments(['coachward', 'help', 'x'], true)).toEqual(['help', 'x']);
  expect(commandArguments(['coachward'], true)).toBeNull();
  expect(commandArguments(['coachward', '--no-sandbox'], true)).toBeNull();
  expect(commandArguments(['electron', '.', 'classify'], false)).toBeNull();
});
