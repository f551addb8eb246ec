import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../../scripts/build-lock.ts';
import { type BuildTarget, isFresh, sourceState, writeStamp } from '../../../scripts/build-stamp.ts';

let folder: string;
let target: BuildTarget;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachward-build-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/deep/a.ts'), 'a');
  writeFileSync(join(folder, 'lock.json'), '{}');
  writeFileSync(join(folder, 'out.js'), 'a');
  target = {
    sources: [join(folder, 'src'), join(folder, 'lock.json')],
    outputs: [join(folder, 'out.js')],
    stamp: join(folder, 'out.stamp'),
  };
  writeStamp(target, sourceState(target));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is fresh after a build, also when a checkout dates the files anew', () => {
  expect(isFresh(target)).toBe(true);
  utimesSync(join(folder, 'src/deep/a.ts'), new Date(), new Date());
  expect(isFresh(target)).toBe(true);
});

const changes: readonly (readonly [string, () => void])[] = [
  ['a source was edited', () => writeFileSync(join(folder, 'src/deep/a.ts'), 'b')],
  ['a source was added', () => writeFileSync(join(folder, 'src/b.ts'), '')],
  ['a source was removed', () => rmSync(join(folder, 'src/deep/a.ts'))],
  ['a dependency changed', () => writeFileSync(join(folder, 'lock.json'), '{"a":1}')],
  ['the output has gone', () => rmSync(join(folder, 'out.js'))],
  ['it was never built', () => rmSync(join(folder, 'out.stamp'))],
];
for (const [what, change] of changes) {
  it(`is stale when ${what}`, () => {
    change();
    expect(isFresh(target)).toBe(false);
  });
}

it('lets one task run at a time', async () => {
  const lock = join(folder, 'cache/build.lock');
  const log: string[] = [];
  const task = (name: string) =>
    withLock(lock, async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends`);
    });
  await Promise.all([task('one'), task('two')]);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it('gives the lock back after a failure', async () => {
  const lock = join(folder, 'build.lock');
  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

it('takes the lock from a process that has gone', async () => {
  const lock = join(folder, 'build.lock');
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => gone.once('close', resolve));
  writeFileSync(lock, String(gone.pid));
  expect(await withLock(lock, async () => 'built')).toBe('built');
});
