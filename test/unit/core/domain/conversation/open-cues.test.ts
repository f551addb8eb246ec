import { describe, expect, it } from 'vitest';
import { collectOpenCues, OPEN_CUE_COUNT } from '../../../../../src/core/domain/conversation/open-cues.ts';
import { scanSpeech } from '../../../../../src/core/domain/conversation/speech-tokens.ts';

/** The numbers found in a sentence. What was in the list before must not matter. */
function cuesOf(text: string): number[] {
  const speech = scanSpeech([text]);
  const list = { values: new Float64Array(OPEN_CUE_COUNT).fill(9), count: 0 };
  collectOpenCues(list, speech, { from: 0, to: speech.first[1] ?? 0, tail: speech.tail[0] ?? 0 });
  expect(list.count).toBe(OPEN_CUE_COUNT);
  return [...list.values];
}

describe('the cues of open and closed questions', () => {
  it.each([
    ['How many did they call?', 'How far did it go?'],
    ["What's in the way?", 'whats in the way'],
    ['Tell me about the call.', 'Walk me through the call.'],
  ])('hears “%s” like “%s”, its size and marks aside', (one, other) => {
    expect(cuesOf(one).slice(0, -2)).toEqual(cuesOf(other).slice(0, -2));
  });

  it.each([
    ['How did it go?', 'How many went?'],
    ['What did you try?', 'Did you try?'],
    ['Anything else?', 'Anything?'],
    ['Do you mind if I look?', 'Do you look?'],
    ['Where do you look?', 'Why do you look?'],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(cuesOf(one).slice(0, -2)).not.toEqual(cuesOf(other).slice(0, -2));
  });

  it('finds nothing in no words', () => {
    expect(cuesOf('').every((value) => value === 0)).toBe(true);
  });
});
