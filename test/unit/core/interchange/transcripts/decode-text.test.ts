import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../../src/core/interchange/transcripts/decode-text.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../../../../src/core/interchange/transcripts/transcript-size.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const out: number[] = [];
  for (const unit of (mark ? '\ufeff' : '') + text) {
    for (let at = 0; at < unit.length; at += 1) {
      const code = unit.charCodeAt(at);
      const pair = [code & 0xff, code >> 8];
      out.push(...(order === 'le' ? pair : pair.reverse()));
    }
  }
  return Uint8Array.from(out);
}

const decoded = (data: Uint8Array) => {
  const read = decodeText(data);
  return read.ok ? read.value : read.problem.code;
};

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decoded(bytes('Zoë: 你好 🦊'))).toBe('Zoë: 你好 🦊');
    expect(decoded(bytes('\ufeffZoë'))).toBe('Zoë');
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s with and without its mark', (order) => {
    expect(decoded(utf16('Zoë: 你好 🦊', order, true))).toBe('Zoë: 你好 🦊');
    expect(decoded(utf16('WEBVTT\n\n1\nAna: hello', order, false))).toBe('WEBVTT\n\n1\nAna: hello');
  });

  it('falls back on Windows-1252, with its quotes and its euro', () => {
    expect(decoded(Uint8Array.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x80, 0x20, 0x96]))).toBe(
      '“Zoë” € –',
    );
  });

  it('refuses a file above the limit before it is decoded', () => {
    const read = decodeText(new Uint8Array(50 * 1024 * 1024));
    expect(read.ok ? '' : read.problem.code).toBe('transcript-too-large');
    expect(read.ok ? '' : read.problem.message).toContain('50 MB');
    expect(decoded(new Uint8Array(MAX_TRANSCRIPT_BYTES).fill(0x20)).length).toBe(MAX_TRANSCRIPT_BYTES);
  });

  it.each([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['Word', [0x50, 0x4b, 0x03, 0x04, 0]],
    ['recording', [0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70]],
  ])('refuses a file that is no text: %s', (what, data) => {
    const read = decodeText(Uint8Array.from(data));
    expect(read.ok ? '' : read.problem.code).toBe('transcript-unrecognised');
    expect(read.ok ? '' : read.problem.message).toContain(what);
  });

  it('gives back any UTF-8 text, and answers any bytes', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !one.includes('\0') && !one.startsWith('\ufeff'));
    fc.assert(
      fc.property(text, (one) => {
        expect(decoded(bytes(`Ana: ${one}`))).toBe(`Ana: ${one}`);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (data) => {
        expect(typeof decoded(data)).toBe('string');
      }),
    );
  });
});
