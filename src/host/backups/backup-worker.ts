import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { BackupThreadRequest } from './back-up-in-thread.ts';
import { makeBackup } from './make-backup.ts';

const { path, ...request } = workerData as BackupThreadRequest;
const database = new DatabaseSync(path, { readOnly: true });
const outcome = makeBackup({ ...request, database });
database.close();
parentPort?.postMessage(outcome);
