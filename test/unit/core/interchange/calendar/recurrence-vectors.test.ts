import { describe, expect, it } from 'vitest';
import { wallSeconds, wallText } from '../../../../../src/core/interchange/calendar/recurrence/civil.ts';
import { expandRule } from '../../../../../src/core/interchange/calendar/recurrence/expand-rule.ts';
import { readRule } from '../../../../../src/core/interchange/calendar/recurrence/rule.ts';
import { hasSharedCalendars, sharedText } from './shared-calendars.ts';

function wall(text: string): number {
  const seconds = wallSeconds(text);
  if (seconds === null) throw new Error(`no date: ${text}`);
  return seconds;
}

/** Expands a rule from its start to 2200 and writes the occurrences in the form of the start. */
function expanded(ruleText: string, startText: string): string {
  const reading = readRule(ruleText);
  if (!reading.ok) return reading.reason;
  const { until } = reading.rule;
  const wholeDays = !startText.includes('T');
  const expansion = expandRule({
    rule: reading.rule,
    start: wall(startText),
    wholeDays,
    from: wall(startText),
    to: wall('22000101'),
    until: until ? until.seconds + (until.dateOnly ? 86_399 : 0) : Number.POSITIVE_INFINITY,
  });
  if (!expansion.ok) return expansion.reason;
  const written = expansion.starts.map((start) => wallText(start).replaceAll(/[-:]/g, ''));
  return written.map((text) => (wholeDays ? text.slice(0, 8) : text + startText.slice(15))).join();
}

describe('rules whose days can be read off a wall calendar', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', '20260130T090000', '20260130T090000,20260227T090000,20260327T090000'],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '20260131', '20260131,20260331,20260531'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4', '20260303', '20260303,20260308,20260317,20260322'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4', '20260303', '20260303,20260315,20260317,20260329'],
    ['FREQ=YEARLY;COUNT=3', '20240229', '20240229,20280229,20320229'],
    ['FREQ=DAILY;UNTIL=20260303', '20260301T080000', '20260301T080000,20260302T080000,20260303T080000'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '20260227', '20260227,20260331'],
    ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=2', '20251229', '20251229,20270104'],
    [
      'FREQ=HOURLY;INTERVAL=8;COUNT=4',
      '20260301T200000Z',
      '20260301T200000Z,20260302T040000Z,20260302T120000Z,20260302T200000Z',
    ],
  ])('%s from %s', (rule, start, expected) => {
    expect(expanded(rule, start)).toBe(expected);
  });
});

describe('counting from the first occurrence, whatever the window', () => {
  it('finds the same end of a count from a later window', () => {
    const reading = readRule('FREQ=WEEKLY;BYDAY=MO,TH;COUNT=5');
    if (!reading.ok) throw new Error(reading.reason);
    const expansion = expandRule({
      rule: reading.rule,
      start: wall('20260302T090000'),
      wholeDays: false,
      from: wall('20260310'),
      to: wall('20260401'),
      until: Number.POSITIVE_INFINITY,
    });
    const found = expansion.ok ? expansion.starts.map(wallText) : [];
    expect(found).toEqual(['2026-03-12T09:00:00', '2026-03-16T09:00:00']);
  });
});

type Vector = { rule: string; start: string; instances: string };

function vectorsOf(text: string): Vector[] {
  const vectors: Vector[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value = ''] = /^(RRULE|DTSTART|INSTANCES):(.*)$/.exec(line) ?? [];
    const last = vectors.at(-1);
    if (name === 'RRULE') vectors.push({ rule: value, start: '', instances: '' });
    else if (name === 'DTSTART' && last) last.start = value;
    else if (name === 'INSTANCES' && last) last.instances = value;
  }
  return vectors;
}

/** Left open by its own library, not wrong: the days that BYMONTH, BYMONTHDAY and BYWEEKNO have in common. */
const LEFT_OPEN = 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;BYWEEKNO=1;UNTIL=20320101';

describe.skipIf(!hasSharedCalendars)('the rule vectors of libical', () => {
  const vectors = hasSharedCalendars
    ? vectorsOf(sharedText('calendars-expected/libical_icalrecur_test.txt'))
    : [];

  it('are all there', () => {
    expect(vectors).toHaveLength(146);
  });

  it.each(vectors.filter(({ rule }) => rule !== LEFT_OPEN))(
    '$rule from $start',
    ({ rule, start, instances }) => {
      expect(expanded(rule, start)).toBe(instances);
    },
  );

  it('gives the one that libical leaves open by RFC 5545', () => {
    expect(expanded(LEFT_OPEN, '20241230')).toBe('20241230,20251230,20301230,20311230');
  });
});
