import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCharacterReferences } from '../../../../../src/core/interchange/transcripts/character-references.ts';
import {
  cueText,
  readCueText,
  unescapedCueText,
} from '../../../../../src/core/interchange/transcripts/cue-text.ts';
import { readClockTime, readWebvttTimes } from '../../../../../src/core/interchange/transcripts/cue-times.ts';
import { readSrtCues, readWebvttCues } from '../../../../../src/core/interchange/transcripts/read-cues.ts';

function cues(text: string, reading: 'strict' | 'tolerant' = 'strict') {
  const read = readWebvttCues(text, reading);
  return read.ok
    ? read.value.cues.map(({ id, start, end, payload }) => [id, start, end, payload])
    : read.problem.code;
}

describe('blocks of a WebVTT file', () => {
  it('passes over header, notes and styles, and keeps identifiers', () => {
    const text =
      'WEBVTT\nKind: x\n\nNOTE\nnot a cue\n\nSTYLE\n::cue {}\n\nfirst\n00:01.000 --> 00:02.000 line:0\na\nb\n';
    expect(cues(text)).toEqual([['first', 1, 2, 'a\nb']]);
  });

  it('begins a new cue at a timing line without an empty line before it', () => {
    expect(cues('WEBVTT\n00:01.000 --> 00:02.000\na\n00:02.000 --> 00:03.000\nb')).toEqual([
      ['', 1, 2, 'a'],
      ['', 2, 3, 'b'],
    ]);
  });

  it('leaves out a cue with times against the rules and counts it', () => {
    const read = readWebvttCues(
      'WEBVTT\n\n00:01.00 --> 00:02.000\na\n\n00:03.000 --> 00:04.000\nb',
      'strict',
    );
    expect(read.ok && [read.value.cues.length, read.value.unreadable]).toEqual([1, 1]);
  });

  it('refuses a file without the signature only when strict', () => {
    expect(cues('00:01.000 --> 00:02.000\na')).toBe('transcript-unrecognised');
    expect(cues('00:01.000 --> 00:02.000\na', 'tolerant')).toEqual([['', 1, 2, 'a']]);
    expect(cues('WEBVTTX\n\n00:01.000 --> 00:02.000\na')).toBe('transcript-unrecognised');
  });
});

describe('times', () => {
  it.each([
    ['00:00:25.000-->00:00:27.500', 25, 27.5],
    ['120:00:00.000 --> 120:00:01.000', 432000, 432001],
    ['0:00:01.000\t--> \t0:00:02.000 align:start', 1, 2],
  ])('reads %s strictly', (line, start, end) => {
    expect(readWebvttTimes(line, 'strict')).toEqual({ start, end });
  });

  it.each([
    '0:0:0.0 --> 0:0:1.250',
    '00:61.000 --> 00:62.000',
    '00:01,000 --> 00:02,000',
    '00:01.0000 --> 00:02.000',
  ])('refuses %s strictly', (line) => expect(readWebvttTimes(line, 'strict')).toBeNull());

  it('takes what meeting tools write when tolerant', () => {
    expect(readWebvttTimes('0:0:0.0 --> 0:1:1.25', 'tolerant')).toEqual({ start: 0, end: 61.25 });
    expect(readWebvttTimes('-0:0:2.5 --> 0:0:1.0', 'tolerant')).toEqual({ start: -2.5, end: 1 });
    expect(readWebvttTimes('00:01,000 -> 00:02,000', 'tolerant')).toEqual({ start: 1, end: 2 });
  });

  it('gives back any time that was written by the rules', () => {
    const time = fc.record({ h: fc.nat(999), m: fc.nat(59), s: fc.nat(59), ms: fc.nat(999) });
    const pad = (n: number, width: number) => String(n).padStart(width, '0');
    const written = ({ h, m, s, ms }: { h: number; m: number; s: number; ms: number }) =>
      `${pad(h, 2)}:${pad(m, 2)}:${pad(s, 2)}.${pad(ms, 3)}`;
    fc.assert(
      fc.property(time, time, (a, b) => {
        const read = readWebvttTimes(`${written(a)} --> ${written(b)}`, 'strict');
        expect(read?.start).toBe((a.h * 3_600_000 + a.m * 60_000 + a.s * 1000 + a.ms) / 1000);
        expect(read?.end).toBe((b.h * 3_600_000 + b.m * 60_000 + b.s * 1000 + b.ms) / 1000);
      }),
    );
  });

  it.each([
    ['0:53', 53],
    ['75:10', 4510],
    ['1:02:03', 3723],
    ['1:75:03', null],
    ['10:75', null],
    ['soon', null],
  ])('reads the clock time %s', (text, seconds) => expect(readClockTime(text)).toBe(seconds));
});

describe('cue text', () => {
  it('groups words by the innermost voice', () => {
    expect(readCueText('<v Ana>Yes, <v Ben>no</v> and</v> both')).toEqual([
      { voice: 'Ana', text: 'Yes, ' },
      { voice: 'Ben', text: 'no' },
      { voice: 'Ana', text: ' and' },
      { voice: null, text: ' both' },
    ]);
  });

  it('keeps script as text and never as a tag', () => {
    expect(cueText('<script>alert(1)</script>')).toBe('alert(1)');
    expect(readCueText('<v &lt;b&gt;Ana>hi')).toEqual([{ voice: '<b>Ana', text: 'hi' }]);
  });

  it('leaves what was never escaped as it was said', () => {
    expect(unescapedCueText('I <3 R&D, a < b > c, <i>really</i> AT&amp;T')).toBe(
      'I <3 R&D, a < b > c, really AT&T',
    );
    expect(unescapedCueText('&lt;i&gt;Softly&lt;/i&gt; the &lt;div&gt;')).toBe('Softly the <div>');
  });

  it('gives back any text that was escaped', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cueText(escaped(text))).toBe(text);
      }),
    );
  });
});

describe('character references', () => {
  it.each([
    ['&eacute;&#233;&#xE9;', 'ééé'],
    ['&nsubE;', '\u2ac5\u0338'],
    ['&notit; &notin;', '¬it; ∉'],
    ['&#0; &#xD800; &#x110000;', '\ufffd \ufffd \ufffd'],
    ['&nosuch; & &; &#; &1;', '&nosuch; & &; &#; &1;'],
  ])('%s is %s', (text, expected) => expect(decodeCharacterReferences(text, 'bare')).toBe(expected));

  it('takes names without a semicolon only when bare ones are asked for', () => {
    expect(decodeCharacterReferences('&copy2026, AT&lt', 'bare')).toBe('©2026, AT<');
    expect(decodeCharacterReferences('&copy2026, AT&lt', 'closed')).toBe('&copy2026, AT&lt');
  });
});

describe('SubRip', () => {
  it('reads counters, empty lines inside a cue, and counts what it cannot read', () => {
    const read = readSrtCues(
      '1\n00:00:01,000 --> 00:00:02,000\na\n\nb\n\n2\n00:00:xx,000 --> 1\nlost\n',
      'strict',
    );
    expect(read.ok && read.value).toEqual({
      cues: [{ id: '1', start: 1, end: 2, payload: 'a\nb' }],
      unreadable: 1,
    });
  });
});
