import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const WAIT_MS = 100;

/**
 * Runs a task while no other process runs one under the same lock file, and waits for those that do. A lock whose
 * process is gone doesn't count.
 */
export async function withLock<Result>(lockFile: string, task: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(lockFile), { recursive: true });
  while (!taken(lockFile)) await pause(WAIT_MS);
  try {
    return await task();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function taken(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!holderRuns(lockFile)) rmSync(lockFile, { force: true });
    return false;
  }
}

function holderRuns(lockFile: string): boolean {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    // Between making the file and writing into it, its maker hasn't said who it is.
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
