import { type Day, isDay } from '../../../../src/core/domain/calendar/day.ts';

const TITLE_MAX = 300;
const DAY_IN_NAME = /(?:^|\D)(20\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?=\D|$)/;
const ENDINGS = /(?:\.transcript)?\.(?:vtt|srt|txt|md|json|docx)$/i;

/**
 * A title from a file's name: without its ending, with spaces for the signs that stand for them.
 * `titleOfFile('1on1_Ben-Carter.transcript.vtt')` is `1on1 Ben-Carter`.
 */
export function titleOfFile(fileName: string): string {
  return fileName
    .replace(ENDINGS, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, TITLE_MAX);
}

/** The day written in a file's name, as recorders do: `GMT20260302-140000_Recording.vtt` has `2026-03-02`. Null without one. */
export function dayOfFile(fileName: string): Day | null {
  const match = DAY_IN_NAME.exec(fileName);
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return isDay(day) ? day : null;
}
