import { type Outcome, succeed } from '../../../src/core/foundation/outcome.ts';
import { type KnownSpeakers, likelyRequest } from './add/first-draft.ts';
import {
  type CodedTalk,
  codeTalk,
  type FoundTalk,
  foundIn,
  getReady,
  readTalk,
  type TalkReading,
  type TalkSource,
  type WhoSpeaks,
} from './add/talk-jobs.ts';

/** What the page asks of the worker; `id` comes back with the answer. What is coded is the transcript that request `of` read. */
export type TalkWork = { readonly id: number } & (
  | { readonly job: 'get ready' }
  | { readonly job: 'read'; readonly source: TalkSource; readonly known: KnownSpeakers }
  | ({ readonly job: 'code'; readonly of: number } & WhoSpeaks)
);

/** The worker's answer; `coded` is null when it no longer has the transcript. */
export type TalkWorkDone = { readonly id: number } & (
  | { readonly job: 'get ready' }
  | { readonly job: 'read'; readonly outcome: Outcome<FoundTalk> }
  | { readonly job: 'code'; readonly coded: CodedTalk | null }
);

// What was read last stays here, so that a long transcript doesn't travel to the page and back; and how it was coded last.
let last: { readonly id: number; readonly reading: TalkReading } | null = null;
let lastCoded: { readonly of: number; readonly who: string; readonly talk: CodedTalk } | null = null;

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
    last = outcome.ok ? { id, reading: outcome.value } : null;
    return { id, job: work.job, outcome: outcome.ok ? succeed(foundIn(outcome.value)) : outcome };
  }
  return { id, job: work.job, coded: last?.id === work.of ? codeLast(last, work) : null };
}

function codeLast(
  { id, reading }: NonNullable<typeof last>,
  { joined, coachSpeakers }: WhoSpeaks,
): CodedTalk {
  const who = JSON.stringify([joined, coachSpeakers]);
  if (lastCoded?.of !== id || lastCoded.who !== who) {
    const { transcript } = reading;
    lastCoded = { of: id, who, talk: codeTalk({ transcript, joined, coachSpeakers }) };
  }
  return lastCoded.talk;
}

/** Codes what will most likely be asked, while the page still shows who speaks. */
function codeAhead(known: KnownSpeakers): void {
  const likely = last && likelyRequest(last.reading, known);
  if (last && likely) codeLast(last, likely);
}

self.onmessage = ({ data }: MessageEvent<TalkWork>) => {
  self.postMessage(answer(data));
  if (data.job === 'read') codeAhead(data.known);
};
