import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const isSource = (file: string) => /^(src|electron|renderer|scripts)\/.*\.tsx?$/.test(file);

/** Texts that are data rather than code may be longer than code. */
const LONG_BY_NATURE = /^src\/core\/(content|application\/sample)\/|html-character-names\.ts$/;

describe('the sources', () => {
  it('have no file above 400 lines', () => {
    const long = tracked
      .filter((file) => isSource(file) && !LONG_BY_NATURE.test(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('have no folder or file for whatever has no name', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no host to fetch from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":\s*"https?:/);
  });
});
