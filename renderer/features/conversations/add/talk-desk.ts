import { type Outcome, succeed } from '../../../../src/core/foundation/outcome.ts';
import { type WithoutId, type WorkerDoor, workerDoor } from '../../../app/worker-door.ts';
import type { TalkWork, TalkWorkDone } from '../talk-worker.ts';
import type { KnownSpeakers } from './first-draft.ts';
import type { CodedTalk, FoundTalk, TalkSource, WhoSpeaks } from './talk-jobs.ts';

/** Where transcripts are read and coded, away from the page where that is possible. */
export type TalkDesk = {
  /** Starts what reading and coding need, so that the first transcript doesn't wait for it. */
  getReady(): void;
  /** Reads a transcript; where `known` says who likely is the manager in it, that is coded ahead, while the page asks. */
  read(source: TalkSource, known: KnownSpeakers): Promise<Outcome<FoundTalk>>;
  /** Codes a transcript that was read here. */
  code(found: FoundTalk, who: WhoSpeaks): Promise<CodedTalk>;
  close(): void;
};

function openWorker(): WorkerDoor<TalkWork, TalkWorkDone> {
  return workerDoor(new Worker(new URL('../talk-worker.ts', import.meta.url), { type: 'module' }));
}

/** Lets the page draw what it shows before it is busy. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

/** The same work in the page, for where workers aren't allowed; a long transcript holds the page up for a moment. */
const inPage = {
  async read(source: TalkSource): Promise<Outcome<FoundTalk>> {
    const { foundIn, readTalk } = await import('./talk-jobs.ts');
    await drawn();
    const read = readTalk(source);
    return read.ok ? succeed(foundIn(read.value)) : read;
  },
  async code(source: TalkSource, who: WhoSpeaks): Promise<CodedTalk> {
    const { codeTalk, readTalk } = await import('./talk-jobs.ts');
    await drawn();
    const read = readTalk(source);
    if (!read.ok) throw new Error('A transcript that was read can be read again.');
    return codeTalk({ transcript: read.value.transcript, ...who });
  },
};

/**
 * The desk: a worker if it can be had, the page itself if not. The worker starts with the first task, or when told to get ready; after
 * `close` the next task starts another.
 */
export function talkDesk(): TalkDesk {
  const sources = new WeakMap<FoundTalk, { readonly source: TalkSource; readonly of: number | null }>();
  let worker: WorkerDoor<TalkWork, TalkWorkDone> | null = null;
  const ask = async (work: WithoutId<TalkWork>): Promise<TalkWorkDone | null> => {
    try {
      worker ??= openWorker();
      return await worker.ask(work);
    } catch {
      return null;
    }
  };
  return {
    getReady: () => void ask({ job: 'get ready' }),
    async read(source, known) {
      const done = await ask({ job: 'read', source, known });
      const isDone = done?.job === 'read';
      const outcome = isDone ? done.outcome : await inPage.read(source);
      if (outcome.ok) sources.set(outcome.value, { source, of: isDone ? done.id : null });
      return outcome;
    },
    async code(found, who) {
      const from = sources.get(found);
      if (!from) throw new Error('What is coded was read at this desk.');
      const done = from.of === null ? null : await ask({ job: 'code', of: from.of, ...who });
      return (done?.job === 'code' && done.coded) || inPage.code(from.source, who);
    },
    close() {
      worker?.close();
      worker = null;
    },
  };
}
