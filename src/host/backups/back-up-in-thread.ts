import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { BackupEntry } from '../../core/bridge/replies.ts';
import { fail, type Outcome } from '../../core/foundation/outcome.ts';
import { backupFailed } from './backup-problems.ts';
import type { BackupRequest } from './make-backup.ts';

/** What is backed up in a thread: the data file by its path, since an open one can't be handed over. */
export type BackupThreadRequest = Omit<BackupRequest, 'database'> & { readonly path: string };

/** A backup under way. `stop` gives it up; what is half written is swept at a later start. */
export type BackupUnderWay = {
  readonly done: Promise<Outcome<BackupEntry>>;
  stop(): void;
};

/** Beside this module, as it stands: source in development, a built file of the same name in a package. */
function ownWorker(): URL {
  const source = new URL('./backup-worker.ts', import.meta.url);
  return existsSync(source) ? source : new URL('./backup-worker.js', import.meta.url);
}

/**
 * Backs a data file up in a thread of its own, so that a file of hundreds of megabytes, which takes seconds to copy and to
 * check, keeps nobody waiting. It doesn't keep the process alive. Never rejects.
 */
export function backUpInThread(request: BackupThreadRequest): BackupUnderWay {
  const thread = new Worker(ownWorker(), { workerData: request });
  thread.unref();
  const done = new Promise<Outcome<BackupEntry>>((resolve) => {
    thread.once('message', resolve);
    thread.once('error', (error: Error) => resolve(fail(backupFailed(error.message))));
    thread.once('exit', (code) => resolve(fail(backupFailed(`it ended with ${code}`))));
  });
  return { done, stop: () => void thread.terminate() };
}
