import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { slugOf } from '../../../src/core/interchange/file-slug.ts';

/**
 * A file's name of words and a day, with nothing that a file system minds.
 *
 * @example fileNameOf(['Ines Aldana', 'Time'], toDay('2026-03-02'), 'csv') // 'coachward-ines-aldana-time-2026-03-02.csv'
 */
export function fileNameOf(words: readonly string[], day: Day, ending: string): string {
  return `${['coachward', ...words.map(slugOf), day].filter(Boolean).join('-')}.${ending}`;
}
