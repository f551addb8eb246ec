import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../../src/core/interchange/transcripts/count-words.ts';
import { readTranscript } from '../../../../../src/core/interchange/transcripts/read-transcript.ts';
import { TRANSCRIPT_FORMATS } from '../../../../../src/core/interchange/transcripts/transcript.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../../../../src/core/interchange/transcripts/transcript-size.ts';
import { type Expectation, expectations, fixtureNames, fixtureText } from './fixture-files.ts';

function summary(expected: Expectation) {
  const read = readTranscript({ text: fixtureText(expected.file), fileName: expected.file });
  if (!read.ok) return { file: expected.file, refused: read.problem.code };
  return {
    file: expected.file,
    format: read.value.format,
    timing: read.value.timing,
    turns: read.value.turns.map(({ speaker, start, end, text }) => [speaker, start, end, text]),
    warnings: read.value.warnings.length,
  };
}

describe('every fixture is read as its expectation says', () => {
  it.each(expectations())('$file', (expected) => {
    expect(summary(expected)).toEqual(expected);
  });

  it('leaves no fixture without an expectation', () => {
    expect(fixtureNames().sort()).toEqual(
      expectations()
        .map(({ file }) => file)
        .sort(),
    );
  });

  it('has at least two fixtures for each format', () => {
    for (const format of TRANSCRIPT_FORMATS) {
      const files = expectations().filter((one) => one.format === format);
      expect(files.length, format).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('line ends and encodings change nothing', () => {
  const texts = expectations().filter(({ file }) => !file.endsWith('.json'));
  it.each(texts)('$file with CRLF and with CR', ({ file }) => {
    const lines = fixtureText(file).split(/\r\n|\r|\n/);
    const read = (lineEnd: string) => readTranscript({ text: lines.join(lineEnd) });
    expect(read('\r\n')).toEqual(read('\n'));
    expect(read('\r')).toEqual(read('\n'));
  });

  it.each(expectations())('$file with a byte order mark in front', ({ file }) => {
    const text = fixtureText(file);
    expect(readTranscript({ text: `\ufeff${text}` })).toEqual(readTranscript({ text }));
  });
});

describe('totals', () => {
  it('counts words and turns of each speaker in the order of first speech', () => {
    const read = readTranscript({ text: 'Ana: One – two, three.\nBen: Four.\nAna: Five 6 seven!' });
    expect(read.ok && read.value.speakers).toEqual([
      { name: 'Ana', words: 6, turns: 2 },
      { name: 'Ben', words: 1, turns: 1 },
    ]);
  });

  it('counts no lone signs as words', () => {
    expect(countWords(' – … 20 % don’t  ')).toBe(2);
    expect(countWords('')).toBe(0);
  });
});

describe('refusals', () => {
  it('name the setting of the source that gives names', () => {
    const remedy = (file: string) => {
      const read = readTranscript({ text: fixtureText(file) });
      return read.ok ? '' : read.problem.remedy;
    };
    expect(remedy('zoom-vtt/captions-without-names.vtt')).toContain('Create audio transcript');
    expect(remedy('teams-vtt/unattributed.vtt')).toContain('Automatically identify me');
    expect(remedy('webvtt/rolling-captions.vtt')).toContain('Video captions');
  });

  it('tell the size of a text that is too large, without reading it', () => {
    const read = readTranscript({ text: 'a'.repeat(MAX_TRANSCRIPT_BYTES + 1) });
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problem.code).toBe('transcript-too-large');
    expect(read.problem.message).toContain('21 MB');
  });

  it('are a sentence each for what happened and what to do', () => {
    for (const { file } of expectations().filter(({ refused }) => refused !== undefined)) {
      const read = readTranscript({ text: fixtureText(file) });
      expect(read.ok).toBe(false);
      if (read.ok) continue;
      expect(read.problem.message).toMatch(/^[A-Z].+\.$/);
      expect(read.problem.remedy).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe('warnings', () => {
  const warnings = (text: string) => {
    const read = readTranscript({ text });
    return read.ok ? read.value.warnings.join(' ') : read.problem.code;
  };

  it('say that a room may be several people', () => {
    expect(warnings('Conference Room 4: We are three here.\nAna: Hello all.')).toContain('Conference Room 4');
  });

  it('say that one person alone speaks', () => {
    expect(warnings('Ana: So.\nAna: That was it.')).toContain('Only one person');
  });

  it('count cues whose times cannot be read', () => {
    const cue = (times: string, text: string) => `${times}\n${text}\n\n`;
    const text = `WEBVTT\n\n${cue('00:01.000 --> 00:02.000', '<v Ana>Yes</v>')}${cue('00:61.000 --> 00:02.000', '<v Ben>No')}`;
    expect(warnings(text)).toContain('1 cue was left out');
  });
});
