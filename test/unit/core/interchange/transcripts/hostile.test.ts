import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenInvariant, mutate, seededNumbers } from '../../../../../scripts/transcript-mutations.ts';
import { readTranscript } from '../../../../../src/core/interchange/transcripts/read-transcript.ts';
import { TRANSCRIPT_FORMATS } from '../../../../../src/core/interchange/transcripts/transcript.ts';
import { expectations, fixtureText } from './fixture-files.ts';

const MUTATIONS_PER_FORMAT = 300;
const MILLION = 1_000_000;

describe('mutated files', () => {
  it.each(TRANSCRIPT_FORMATS)('of %s are read or refused, and keep the invariants', (format) => {
    const sources = expectations()
      .filter((one) => one.format === format)
      .map(({ file }) => fixtureText(file));
    expect(sources.length).toBeGreaterThan(0);
    const random = seededNumbers(TRANSCRIPT_FORMATS.indexOf(format) + 1);
    let read = 0;
    for (let count = 0; count < MUTATIONS_PER_FORMAT; count += 1) {
      const text = mutate(sources[count % sources.length] ?? '', random);
      const outcome = readTranscript({ text });
      if (!outcome.ok) continue;
      read += 1;
      expect(brokenInvariant(outcome.value), JSON.stringify(text)).toBeNull();
    }
    expect(read).toBeGreaterThan(MUTATIONS_PER_FORMAT / 20);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'WEBVTT\n\n',
      '00:00:01.000 --> 00:00:02.000\n',
      'Ana: ',
      'Ben  0:04\n',
      '\n\n',
      '<v Ana>',
      '</v>',
      '1\n',
    ),
  );
  it('is read or refused, and keeps the invariants', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const outcome = readTranscript({ text: pieces.join('') });
        if (outcome.ok) expect(brokenInvariant(outcome.value)).toBeNull();
        else expect(outcome.problem.code).toMatch(/^transcript-/);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of lines that name their speaker', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const line = fc.tuple(
      fc.constantFrom('Ana Diaz', 'Ben', 'Zoë O’Neil'),
      fc.array(word, { minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const read = readTranscript({
          text: lines.map(([name, words]) => `${name}: ${words.join(' ')}`).join('\n'),
        });
        if (!read.ok) throw new Error(read.problem.message);
        const said = read.value.turns.map(({ text }) => text).join(' ');
        expect(said).toBe(lines.flatMap(([, words]) => words).join(' '));
      }),
    );
  });
});

describe('hostile text is answered in time that grows with its length', () => {
  const cue = (text: string) => `WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n${text}`;
  const cases: Record<string, string> = {
    'a million characters in a line': `Ana: ${'x'.repeat(MILLION)}`,
    'a million words': `Ana: ${'word '.repeat(MILLION)}`,
    'a million colons': ':'.repeat(MILLION),
    'a million spaces before a time': `Ana${' '.repeat(MILLION)}0:03\nhello`,
    'a million opening signs': cue(`Ana: ${'<'.repeat(MILLION)}`),
    'a million ampersands': cue(`<v Ana>${'&'.repeat(MILLION)}`),
    'unclosed tags': cue(`Ana: ${'<c '.repeat(MILLION / 3)}`),
    'nested tags': cue(`${'<v Ana><i>'.repeat(100_000)}deep${'</i></v>'.repeat(100_000)}`),
    'nested lists': '['.repeat(MILLION) + ']'.repeat(MILLION),
    'a million NUL characters': '\0'.repeat(MILLION),
    'cues divided again and again': cue(`(Ana)\nhi\n-\n\n${'(Ben)\nyes\n-\n\n'.repeat(50_000)}`),
    'counters without cues': `${'1\n'.repeat(300_000)}00:00:01,000 --> 00:00:02,000\nAna: hi`,
  };
  // Two seconds are the promise; a machine under load gets the same again. Quadratic reading takes minutes.
  it.each(Object.entries(cases))('%s', { timeout: 4000 }, (_name, text) => {
    const outcome = readTranscript({ text });
    if (outcome.ok) expect(brokenInvariant(outcome.value)).toBeNull();
    else expect(outcome.problem.message).toMatch(/\.$/);
  });

  it('ten thousand speakers are ten thousand speakers', { timeout: 4000 }, () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `Speaker ${index}: hello`);
    const read = readTranscript({ text: lines.join('\n') });
    expect(read.ok && read.value.speakers.length).toBe(10_000);
  });

  it('cuts a name that no person has', () => {
    const read = readTranscript({ text: cue(`<v ${'A'.repeat(MILLION)}>hello`) });
    expect(read.ok && read.value.speakers[0]?.name.length).toBe(100);
  });

  it('keeps script as text', () => {
    const read = readTranscript({
      text: 'Ana <script>alert(1)</script>: x\nAna: <img src=x onerror=alert(1)> said\nBen: so',
    });
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.turns[0]?.text).toBe('<img src=x onerror=alert(1)> said');
  });
});
