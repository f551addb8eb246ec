import type { Outcome } from '../../../src/core/foundation/outcome.ts';
import type { Transcript } from '../../../src/core/interchange/transcripts/transcript.ts';
import {
  type CodedTalk,
  type CodingRequest,
  codeTalk,
  getReady,
  readTalk,
  type TalkReading,
  type TalkSource,
} from './add/talk-jobs.ts';

/** What the page asks of the worker; `id` comes back with the answer. Without a transcript, that of reading `of` is coded. */
export type TalkWork = { readonly id: number } & (
  | { readonly job: 'get ready' }
  | { readonly job: 'read'; readonly source: TalkSource }
  | ({ readonly job: 'code'; readonly of: number } & Omit<CodingRequest, 'transcript'>)
);

/** The worker's answer; `coded` is null when it no longer has the transcript. */
export type TalkWorkDone = { readonly id: number } & (
  | { readonly job: 'get ready' }
  | { readonly job: 'read'; readonly outcome: Outcome<TalkReading> }
  | { readonly job: 'code'; readonly coded: CodedTalk | null }
);

// What was read last stays here, so that a long transcript doesn't travel back to be coded.
let last: { readonly id: number; readonly transcript: Transcript } | null = null;

/** How often the code is run in: by then it takes a third of the time that it takes at first. */
const RUNS_IN = 8;

/** Runs the code in, a round at a time, so that a transcript which comes meanwhile waits for one round at most. */
function runIn(rounds: number): void {
  if (rounds === 0 || last) return;
  getReady();
  setTimeout(() => runIn(rounds - 1));
}

function answer(work: TalkWork): TalkWorkDone {
  const { id } = work;
  if (work.job === 'get ready') {
    runIn(RUNS_IN);
    return { id, job: work.job };
  }
  if (work.job === 'read') {
    const outcome = readTalk(work.source);
    last = outcome.ok ? { id, transcript: outcome.value.transcript } : null;
    return { id, job: work.job, outcome };
  }
  const { joined, coachSpeakers } = work;
  const transcript = last?.id === work.of ? last.transcript : null;
  return { id, job: work.job, coded: transcript && codeTalk({ transcript, joined, coachSpeakers }) };
}

self.onmessage = ({ data }: MessageEvent<TalkWork>) => self.postMessage(answer(data));
