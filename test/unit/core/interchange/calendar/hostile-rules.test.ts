import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendar, event, readable } from './calendar-text.ts';

const CASES = readFileSync(
  new URL('../../../../fixtures/calendars/hostile-rules.tsv', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [start = '', rule = '', outcome = ''] = line.split('\t');
    return { start, rule, outcome };
  });

const GOOD = event('UID:good', 'DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z', 'SUMMARY:Good');

describe('rules that hang, lie or make no sense', () => {
  it('are at least forty', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(CASES)('$rule from $start: $outcome', ({ start, rule, outcome }) => {
    const bad = event(
      'UID:bad',
      `DTSTART;TZID=Europe/Berlin:${start}`,
      'DURATION:PT1S',
      `RRULE:${rule}`,
      'SUMMARY:Bad',
    );
    const { occurrences, skipped } = readable(calendar(bad, GOOD));
    const found = occurrences.filter(({ uid }) => uid === 'bad').length;
    expect(occurrences.some(({ uid }) => uid === 'good')).toBe(true);
    if (outcome === 'refused') {
      expect(found).toBe(0);
      expect(skipped).toEqual([
        { summary: 'Bad', start: expect.any(String), reason: expect.stringMatching(/^its? .{10,}/) },
      ]);
    } else {
      expect(skipped).toEqual([]);
      expect(found).toBe(Number(outcome));
    }
  });

  it('keeps to one budget for a thousand of them together', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      event(
        `UID:${index}`,
        'DTSTART:00010101T000000Z',
        'RRULE:FREQ=SECONDLY;BYMONTH=3;BYSECOND=1,2;COUNT=2000000000',
      ),
    );
    const { occurrences, skipped } = readable(calendar(...many, GOOD));
    expect(skipped).toHaveLength(1000);
    expect(occurrences.map(({ uid }) => uid)).toEqual(['good']);
  });
});
