import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { TalkTurn } from '../../src/core/domain/conversation/move.ts';
import { classify } from '../../src/core/domain/conversation/talk-coder.ts';
import { countWords } from '../../src/core/domain/conversation/word-count.ts';
import { BENCH_TALK } from './bench-talk.ts';
import { type BenchRow, median, timesOf } from './measure.ts';

const REPEATS = 40;

/** Words a millisecond of a reader over the same text: the median of several runs. */
async function wordsPerMs(words: number, read: () => unknown, runs: number): Promise<number> {
  return words / median(await timesOf(read, runs, 3));
}

/**
 * Coding the manager's talk, against two libraries over the same words: one that finds questions, and one that tags
 * tokens. Neither of them says what a sentence does in a conversation.
 */
export async function benchTalkCoding(): Promise<BenchRow[]> {
  const turns: TalkTurn[] = Array.from({ length: REPEATS }, () => BENCH_TALK).flat();
  const coachText = turns.filter(({ role }) => role === 'coach').map(({ text }) => text);
  const words = coachText.reduce((sum, text) => sum + countWords(text), 0);
  const text = coachText.join('\n');
  const short = coachText.slice(0, BENCH_TALK.length).join('\n');
  const shortWords = countWords(short);
  const wink = winkNLP(model);
  const own = await wordsPerMs(words, () => classify(turns), 25);
  const rules = await wordsPerMs(shortWords, () => compromise(short).questions().out('array'), 5);
  const tokens = await wordsPerMs(words, () => wink.readDoc(text).tokens().out(), 15);
  const row = (peerName: string, peer: number, factor: number): BenchRow => ({
    what: `coding talk, words a millisecond (peer: ${peerName})`,
    ours: own.toFixed(0),
    peer: peer.toFixed(0),
    ratio: `${(own / peer).toFixed(1)}x`,
    goal: `at least ${factor}x, and 500`,
    met: own / peer >= factor && own >= 500,
  });
  return [row('compromise', rules, 50), row('wink-nlp', tokens, 2)];
}
