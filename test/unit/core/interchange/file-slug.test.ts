import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../../src/core/interchange/file-slug.ts';

describe('a name as part of a file name', () => {
  it('stays in its folder and keeps letters with their marks in any script', () => {
    expect(slugOf('../../x')).toBe('x');
    expect(slugOf('C:\\CON')).toBe('c-con');
    expect(slugOf('Åsa / Müller')).toBe('åsa-müller');
    expect(slugOf('हिन्दी')).toBe('हिन्दी');
    expect(slugOf('\u202eليلى الحسيني')).toBe('ليلى-الحسيني');
    expect(slugOf(' … ')).toBe('');
  });

  it('fits with what stands around it into a file system’s 255 bytes, and cuts no letter in two', () => {
    for (const letter of ['a', 'ü', '愛', '𞤀']) {
      const slug = slugOf(letter.repeat(300));
      expect(Buffer.byteLength(`coachward-${slug}-${slug}-2026-03-02.json`)).toBeLessThan(255);
      expect(Buffer.from(slug).toString()).toBe(slug);
    }
    expect(slugOf(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
  });
});
