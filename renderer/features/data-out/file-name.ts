import type { Day } from '../../../src/core/domain/calendar/day.ts';

/** Longer parts of a file's name are cut: some file systems take no more than 255 bytes in all. */
const LONGEST_PART = 50;

/**
 * A file's name of words and a day, with nothing that a file system minds.
 *
 * @example fileNameOf(['Ines Aldana', 'Time'], toDay('2026-03-02'), 'csv') // 'coachward-ines-aldana-time-2026-03-02.csv'
 */
export function fileNameOf(words: readonly string[], day: Day, ending: string): string {
  const parts = words.map((word) =>
    [...word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
      .slice(0, LONGEST_PART)
      .join('')
      .replace(/^-+|-+$/g, ''),
  );
  return `${['coachward', ...parts, day].filter(Boolean).join('-')}.${ending}`;
}
