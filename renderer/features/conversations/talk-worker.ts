import type { Outcome } from '../../../src/core/foundation/outcome.ts';
import {
  type CodedTalk,
  type CodingRequest,
  codeTalk,
  readTalk,
  type TalkReading,
  type TalkSource,
} from './add/talk-jobs.ts';

/** What the page asks of the worker; `id` comes back with the answer. */
export type TalkWork = { readonly id: number } & (
  | { readonly job: 'read'; readonly source: TalkSource }
  | { readonly job: 'code'; readonly request: CodingRequest }
);

/** The worker's answer. */
export type TalkWorkDone = { readonly id: number } & (
  | { readonly job: 'read'; readonly outcome: Outcome<TalkReading> }
  | { readonly job: 'code'; readonly coded: CodedTalk }
);

self.onmessage = ({ data }: MessageEvent<TalkWork>) => {
  const done: TalkWorkDone =
    data.job === 'read'
      ? { id: data.id, job: 'read', outcome: readTalk(data.source) }
      : { id: data.id, job: 'code', coded: codeTalk(data.request) };
  self.postMessage(done);
};
