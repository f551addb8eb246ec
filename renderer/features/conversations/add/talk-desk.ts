import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import type { Transcript } from '../../../../src/core/interchange/transcripts/transcript.ts';
import { type WithoutId, type WorkerDoor, workerDoor } from '../../../app/worker-door.ts';
import type { TalkWork, TalkWorkDone } from '../talk-worker.ts';
import type { CodedTalk, CodingRequest, TalkReading, TalkSource } from './talk-jobs.ts';

/** Where transcripts are read and coded, away from the page where that is possible. */
export type TalkDesk = {
  /** Starts what reading and coding need, so that the first transcript doesn't wait for it. */
  getReady(): void;
  read(source: TalkSource): Promise<Outcome<TalkReading>>;
  /** Codes a talk. What was asked last is done once: asked for ahead, it is there, or on its way, when it is wanted. */
  code(request: CodingRequest): Promise<CodedTalk>;
  close(): void;
};

function openWorker(): WorkerDoor<TalkWork, TalkWorkDone> {
  return workerDoor(new Worker(new URL('../talk-worker.ts', import.meta.url), { type: 'module' }));
}

/** Lets the page draw what it shows before it is busy. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

/** The same work in the page, for where workers aren't allowed; a long transcript holds the page up for a moment. */
const inPage: Omit<TalkDesk, 'close' | 'getReady'> = {
  async read(source) {
    const { readTalk } = await import('./talk-jobs.ts');
    await drawn();
    return readTalk(source);
  },
  async code(request) {
    const { codeTalk } = await import('./talk-jobs.ts');
    await drawn();
    return codeTalk(request);
  },
};

/**
 * The desk: a worker if it can be had, the page itself if not. The worker starts with the first task, or when told to get ready; after
 * `close` the next task starts another.
 */
export function talkDesk(): TalkDesk {
  const readings = new WeakMap<Transcript, number>();
  let worker: WorkerDoor<TalkWork, TalkWorkDone> | null = null;
  const ask = async (work: WithoutId<TalkWork>): Promise<TalkWorkDone | null> => {
    try {
      worker ??= openWorker();
      return await worker.ask(work);
    } catch {
      return null;
    }
  };
  const codeNow = async ({ transcript, ...who }: CodingRequest) => {
    const of = readings.get(transcript);
    const done = of === undefined ? null : await ask({ job: 'code', of, ...who });
    return (done?.job === 'code' && done.coded) || inPage.code({ transcript, ...who });
  };
  let last: {
    readonly transcript: Transcript;
    readonly who: string;
    readonly talk: Promise<CodedTalk>;
  } | null = null;
  return {
    getReady: () => void ask({ job: 'get ready' }),
    async read(source) {
      const done = await ask({ job: 'read', source });
      if (done?.job !== 'read') return inPage.read(source);
      if (done.outcome.ok) readings.set(done.outcome.value.transcript, done.id);
      return done.outcome;
    },
    code(request) {
      const { transcript, ...whoSpeaks } = request;
      const who = JSON.stringify(whoSpeaks);
      if (last?.transcript !== transcript || last.who !== who) {
        last = { transcript, who, talk: codeNow(request) };
      }
      return last.talk;
    },
    close() {
      worker?.close();
      worker = null;
      last = null;
    },
  };
}
