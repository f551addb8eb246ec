/** A stretch of a recording in seconds from its beginning. */
export type CueTimes = { readonly start: number; readonly end: number };

/**
 * How times are read: `strict` as the format's own rules say; `tolerant` also takes what meeting tools write
 * against them (`0:0:0.0`, a comma or a point before the fraction, one to three digits, a leading minus).
 */
export type TimeReading = 'strict' | 'tolerant';

const WEBVTT_TIMES =
  /^[ \t\f]*(?:(\d+):)?(\d{2}):(\d{2})\.(\d{3})[ \t\f]*-->[ \t\f]*(?:(\d+):)?(\d{2}):(\d{2})\.(\d{3})(?!\d)/;
const SRT_TIMES =
  /^\s*(?:(\d{1,4}):)(\d{1,2}):(\d{1,2}),(\d{1,3})\s*-->\s*(?:(\d{1,4}):)(\d{1,2}):(\d{1,2}),(\d{1,3})(?!\d)/;
const TOLERANT_TIMES =
  /^\s*(?:(-?\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-{1,2}>\s*(?:(-?\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/;

const CLOCK_TIME = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/;
const LONGEST_TIMING_LINE = 400;

/** Reads `00:01.000 --> 00:02.000` as the WebVTT rules say, or null where the line breaks them. */
export function readWebvttTimes(line: string, reading: TimeReading): CueTimes | null {
  return matchTimes(line, WEBVTT_TIMES) ?? (reading === 'tolerant' ? matchTimes(line, TOLERANT_TIMES) : null);
}

/** Reads `00:00:01,000 --> 00:00:02,000`, the form of SubRip files, or null where the line is another. */
export function readSrtTimes(line: string, reading: TimeReading): CueTimes | null {
  return matchTimes(line, SRT_TIMES) ?? (reading === 'tolerant' ? matchTimes(line, TOLERANT_TIMES) : null);
}

function matchTimes(line: string, pattern: RegExp): CueTimes | null {
  const match = pattern.exec(line.slice(0, LONGEST_TIMING_LINE));
  if (match === null) return null;
  const start = toSeconds(match.slice(1, 5));
  const end = toSeconds(match.slice(5, 9));
  return start === null || end === null ? null : { start, end };
}

function toSeconds([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number | null {
  const minute = Number(minutes);
  const second = Number(seconds);
  if (minute > 59 || second > 59) return null;
  const milliseconds = Number((fraction ?? '').padEnd(3, '0'));
  const size = Math.abs(Number(hours ?? 0)) * 3_600_000 + minute * 60_000 + second * 1000 + milliseconds;
  return (hours?.startsWith('-') === true ? -size : size) / 1000 + 0;
}

/**
 * Reads a clock time such as `0:53`, `75:10` or `1:02:03.5` as seconds, or null.
 *
 * @example
 * readClockTime('1:02:03'); // 3723
 */
export function readClockTime(text: string): number | null {
  const match = CLOCK_TIME.exec(text.trim());
  if (match === null) return null;
  const [, hours, minutes, seconds, fraction] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole + Number(`0.${fraction ?? '0'}`);
}
