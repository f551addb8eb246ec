import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenInvariant } from '../../../../../scripts/transcript-mutations.ts';
import { readTranscript } from '../../../../../src/core/interchange/transcripts/read-transcript.ts';
import {
  mapSpeakers,
  proposeSpeakerMapping,
} from '../../../../../src/core/interchange/transcripts/speaker-names.ts';
import type { Transcript } from '../../../../../src/core/interchange/transcripts/transcript.ts';

const proposals = (...names: string[]) =>
  proposeSpeakerMapping(names.map((name, index) => ({ name, words: 100 - index, turns: 1 }))).map(
    ({ from, to, reason }) => `${from} → ${to} (${reason})`,
  );

function transcript(text: string): Transcript {
  const read = readTranscript({ text });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('proposals', () => {
  it.each([
    [['Ana Diaz', "Ana Diaz's Presentation"], ["Ana Diaz's Presentation → Ana Diaz (presentation)"]],
    [['Ana Diaz', 'Ana Diaz (1)'], ['Ana Diaz (1) → Ana Diaz (second-device)']],
    [['Ana Diaz (Acme)', 'Ben'], ['Ana Diaz (Acme) → Ana Diaz (company)']],
    [['Bobby | Halden', 'Ben'], ['Bobby | Halden → Bobby (company)']],
    [['ana  diaz', 'Ana Diaz'], ['ana  diaz → Ana Diaz (spelling)']],
    [['Diaz, Ana', 'Ana Diaz'], ['Diaz, Ana → Ana Diaz (spelling)']],
    [['Ana', 'Ana Diaz', 'Ben'], ['Ana → Ana Diaz (fuller-name)']],
    [['Ana D.', 'Ana Diaz'], ['Ana D. → Ana Diaz (fuller-name)']],
    [['Ana (1)', 'Ana Diaz'], ['Ana (1) → Ana Diaz (second-device)']],
  ])('%j', (names, expected) => expect(proposals(...names)).toEqual(expected));

  it.each([
    [['Ana', 'Ana Diaz', 'Ana Silva']],
    [['Ana (Acme)', 'Ana (Halden)']],
    [['Ana Diaz', 'Ben Diaz']],
    [['Zoe', 'Zoë']],
    [['A', 'Ana Diaz']],
  ])('leave %j alone', (names) => expect(proposals(...names)).toEqual([]));

  it('never map a name onto one that is mapped itself', () => {
    const name = fc.constantFrom(
      'Ana',
      'ana',
      'Ana (1)',
      'Ana Diaz',
      'ANA DIAZ',
      'Diaz, Ana',
      "Ana's Presentation",
      'Ben',
      'Ana (X)',
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const found = proposeSpeakerMapping(names.map((one) => ({ name: one, words: 1, turns: 1 })));
        const mapped = new Set(found.map(({ from }) => from));
        for (const { from, to } of found) {
          expect(to).not.toBe(from);
          expect(mapped.has(to)).toBe(false);
        }
      }),
    );
  });
});

describe('mapping', () => {
  it('merges the turns that now follow each other', () => {
    const before = transcript('Ana: One.\nAna (1): Two.\nBen: Three.\nAna: Four.');
    const after = mapSpeakers(before, [{ from: 'Ana (1)', to: 'Ana' }]);
    expect(after.turns.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Ana', 'One. Two.'],
      ['Ben', 'Three.'],
      ['Ana', 'Four.'],
    ]);
    expect(after.speakers).toEqual([
      { name: 'Ana', words: 3, turns: 2 },
      { name: 'Ben', words: 1, turns: 1 },
    ]);
    expect(brokenInvariant(after)).toBeNull();
  });

  it('changes nothing without a mapping', () => {
    const before = transcript('Ana: One.\nBen: Two.');
    expect(mapSpeakers(before, [])).toEqual(before);
  });
});
