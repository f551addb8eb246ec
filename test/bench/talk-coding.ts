import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { generateSample } from '../../src/core/application/sample/generate-sample.ts';
import { toDay } from '../../src/core/domain/calendar/day.ts';
import type { TalkTurn } from '../../src/core/domain/conversation/move.ts';
import { classify } from '../../src/core/domain/conversation/talk-coder.ts';
import { countWords } from '../../src/core/domain/conversation/word-count.ts';
import { type BenchRow, median, timesOf } from './measure.ts';

/** Sessions of made-up managers, each of another seed, so that no library lives off its cache. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const TODAY = toDay('2026-03-02');

function conversations(): TalkTurn[][] {
  return SEEDS.flatMap((seed) => {
    const { conversation, transcript } = generateSample({ seed, today: TODAY });
    const coach = new Map(conversation.map(({ id, coachSpeakers }) => [id, new Set(coachSpeakers)]));
    return transcript.map(({ id, turns }) =>
      turns.map(
        ({ speaker, text }) => ({ role: coach.get(id)?.has(speaker) ? 'coach' : 'other', text }) as const,
      ),
    );
  });
}

/** Words a millisecond of a reader over the same text: the median of several runs. */
async function wordsPerMs(words: number, read: () => unknown, runs: number): Promise<number> {
  return words / median(await timesOf(read, runs, 3));
}

/**
 * Coding the manager's talk in whole conversations, against two libraries over the same words: one that finds questions, and one that tags
 * tokens. Neither of them says what a sentence does in a conversation.
 */
export async function benchTalkCoding(): Promise<BenchRow[]> {
  const talks = conversations();
  const text = talks
    .flat()
    .map((turn) => turn.text)
    .join('\n');
  const words = countWords(text);
  const short = (talks[0] ?? []).map((turn) => turn.text).join('\n');
  const wink = winkNLP(model);
  const own = await wordsPerMs(words, () => talks.map((turns) => classify(turns)), 15);
  const tokens = await wordsPerMs(words, () => wink.readDoc(text).tokens().out(), 10);
  const rules = await wordsPerMs(countWords(short), () => compromise(short).questions().out('array'), 5);
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
