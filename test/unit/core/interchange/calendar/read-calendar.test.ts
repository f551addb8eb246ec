import { describe, expect, it } from 'vitest';
import { MAX_CALENDAR_CHARACTERS } from '../../../../../src/core/interchange/calendar/calendar-size.ts';
import { calendar, event, readable, reading, starts } from './calendar-text.ts';

const AT_NINE = ['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z'];
const GOOD = event('UID:good', ...AT_NINE, 'SUMMARY:Good');

function problemOf(texts: string | readonly string[], asked = {}) {
  const outcome = reading(texts, asked);
  return outcome.ok ? null : outcome.problem;
}

describe('what a calendar is refused for as a whole', () => {
  it.each([
    ['a text', 'Dear Sam, see you on Monday.', 'not-a-calendar'],
    ['nothing', '', 'not-a-calendar'],
    [
      'a calendar without events',
      calendar('BEGIN:VTODO', 'SUMMARY:Buy milk', 'END:VTODO'),
      'calendar-without-events',
    ],
    [
      'a feed of busy times',
      calendar(event('UID:1', ...AT_NINE, 'SUMMARY:Busy'), event('UID:2', ...AT_NINE, 'SUMMARY:Busy')),
      'calendar-only-busy',
    ],
    [
      'a feed of busy times in German',
      calendar(event('UID:1', ...AT_NINE, 'SUMMARY;LANGUAGE=de-DE:Gebucht')),
      'calendar-only-busy',
    ],
    [
      'no event in the window',
      calendar(event('UID:1', 'DTSTART:20250101T080000Z', 'SUMMARY:Old')),
      'calendar-empty-window',
    ],
  ])('%s', (_, text, code) => {
    const problem = problemOf(text);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toMatch(/^[A-Z].*\.$/);
    expect(problem?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('says where the dates lie when none is in the window', () => {
    const text = calendar(
      event('UID:1', 'DTSTART:20240115T080000Z', 'SUMMARY:A'),
      event('UID:2', 'DTSTART:20250301', 'SUMMARY:B'),
    );
    expect(problemOf(text)?.message).toContain('from 2024-01-15 to 2025-03-01');
  });

  it('a calendar beyond the size limit', () => {
    expect(problemOf('x'.repeat(MAX_CALENDAR_CHARACTERS + 1))?.code).toBe('calendar-too-large');
  });

  it('an unknown zone and a window upside down', () => {
    expect(problemOf(calendar(GOOD), { zone: 'Mars/Olympus' })?.code).toBe('calendar-zone-invalid');
    expect(problemOf(calendar(GOOD), { from: '2026-03-31', to: '2026-03-01' })?.code).toBe(
      'calendar-window-invalid',
    );
  });

  it('a calendar of somebody else, also as one of several', () => {
    const theirs = calendar(event('UID:t', ...AT_NINE, 'SUMMARY:T', 'ATTENDEE:mailto:kim@firm.example'));
    const mine = calendar(event('UID:m', ...AT_NINE, 'SUMMARY:M', 'ATTENDEE:mailto:SAM@firm.example'));
    const me = ['sam@firm.example'];
    expect(problemOf(theirs, { me })?.code).toBe('calendar-of-someone-else');
    expect(problemOf([mine, theirs], { me })?.message).toContain('2 of 2');
    expect(readable(mine, { me }).occurrences).toHaveLength(1);
    expect(
      readable(calendar('X-WR-CALNAME:sam@firm.example', event('UID:t', ...AT_NINE, 'SUMMARY:T')), { me })
        .warnings,
    ).toEqual([]);
    expect(readable(calendar(GOOD), { me }).warnings).toHaveLength(1);
  });
});

describe('what is left out', () => {
  it.each([
    ['STATUS:CANCELLED', 'it was cancelled'],
    ['TRANSP:TRANSPARENT', 'it is marked as free time'],
    ['X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'it is marked as free time'],
    ['X-MICROSOFT-CDO-BUSYSTATUS:OOF', 'it is marked as out of office'],
    ['ATTENDEE;PARTSTAT=DECLINED;CN="Reyes, Sam":mailto:sam@firm.example', 'you declined it'],
  ])('%s', (line, reason) => {
    const text = calendar(
      event('UID:out', ...AT_NINE, 'SUMMARY:Out', line),
      event('UID:in', ...AT_NINE, 'SUMMARY:In', 'ORGANIZER:mailto:sam@firm.example'),
    );
    const { occurrences, skipped } = readable(text, { me: ['sam@firm.example'] });
    expect(occurrences.map(({ summary }) => summary)).toEqual(['In']);
    expect(skipped).toEqual([{ summary: 'Out', start: '2026-03-02T09:00:00+01:00', reason }]);
  });

  it('keeps what somebody else declined, and marks what is tentative', () => {
    const text = calendar(
      event('UID:1', ...AT_NINE, 'SUMMARY:A', 'ATTENDEE;PARTSTAT=DECLINED:mailto:kim@firm.example'),
      event('UID:2', ...AT_NINE, 'SUMMARY:B', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'),
      event('UID:3', ...AT_NINE, 'SUMMARY:C', 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:sam@firm.example'),
    );
    const { occurrences } = readable(text, { me: ['sam@firm.example'] });
    expect(occurrences.map(({ tentative }) => tentative)).toEqual([false, true, true]);
  });

  it('counts people, not rooms, and each once', () => {
    const text = calendar(
      event(
        'UID:1',
        ...AT_NINE,
        'SUMMARY:A',
        'ORGANIZER;CN=Sam:mailto:sam@firm.example',
        'ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;CN="Raum; 4:12":mailto:raum@firm.example',
        'ATTENDEE;CUTYPE=ROOM:mailto:big@firm.example',
        'ATTENDEE;CN=Blue:mailto:c_123@resource.calendar.google.com',
        'ATTENDEE;CN=Ana: Sales;PARTSTAT=ACCEPTED:mailto:ana@firm.example',
        'ATTENDEE:MAILTO:ANA@firm.example',
        'ATTENDEE;CN=Ben Carter:invalid:nomail',
      ),
    );
    const { occurrences } = readable(text, { team: [{ name: 'Ben Carter', address: 'ben@firm.example' }] });
    expect(occurrences[0]?.attendees.map(({ address }) => address).sort()).toEqual([
      'ana@firm.example',
      'ben@firm.example',
      'sam@firm.example',
    ]);
  });

  it('keeps whole days apart', () => {
    const text = calendar(
      GOOD,
      event('UID:d', 'DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260307', 'SUMMARY:Fair'),
      event(
        'UID:m',
        'DTSTART;TZID=Europe/Berlin:20260309T000000',
        'DTEND;TZID=Europe/Berlin:20260310T000000',
        'SUMMARY:Off',
      ),
      event(
        'UID:o',
        'DTSTART:20260311T230000Z',
        'DTEND:20260312T230000Z',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'SUMMARY:Trip',
      ),
    );
    const { occurrences, allDay } = readable(text);
    expect(occurrences).toHaveLength(1);
    expect(allDay.map(({ summary, firstDay, lastDay }) => [summary, firstDay, lastDay])).toEqual([
      ['Fair', '2026-03-05', '2026-03-06'],
      ['Off', '2026-03-09', '2026-03-09'],
      ['Trip', '2026-03-12', '2026-03-12'],
    ]);
  });
});

describe('one bad event among good ones', () => {
  it.each([
    [['DTEND:20260302T090000Z'], 'it has no start'],
    [['DTSTART:20260230T090000Z'], 'its start cannot be read (20260230T090000Z)'],
    [['DTSTART:20260302T080000Z', 'DTEND:20260302T070000Z'], 'it ends before it starts'],
    [['DTSTART:20260302T080000Z', 'DURATION:soon'], 'its length cannot be read (soon)'],
    [['DTSTART:20260302T080000Z', 'RRULE:FREQ=NEVER'], 'its repeat rule has FREQ=NEVER'],
  ])('%j', (lines, reason) => {
    const { occurrences, skipped } = readable(calendar(event('UID:bad', ...lines, 'SUMMARY:Bad'), GOOD));
    expect(occurrences.map(({ uid }) => uid)).toEqual(['good']);
    expect(skipped).toEqual([expect.objectContaining({ summary: 'Bad', reason })]);
  });

  it('says so when the file breaks off', () => {
    const text = calendar(GOOD, event('UID:cut', ...AT_NINE, 'SUMMARY:Cut')).replace(
      /END:VEVENT\r\nEND:VCALENDAR\r\n$/,
      '',
    );
    expect(readable(text).skipped[0]?.reason).toContain('breaks off');
  });
});

describe('versions', () => {
  const version = (sequence: number, hour: string) =>
    event('UID:v', `SEQUENCE:${sequence}`, `DTSTART:20260302T${hour}0000Z`, 'DURATION:PT1H', 'SUMMARY:V');

  it('takes the highest sequence, wherever it stands', () => {
    for (const texts of [
      [calendar(version(2, '10'), version(0, '08'))],
      [calendar(version(0, '08')), calendar(version(2, '10'))],
    ]) {
      const read = readable(texts);
      expect(starts(read)).toEqual(['03-02 11:00 +01']);
      expect(read.warnings).toHaveLength(1);
    }
  });

  it('lets a newer version lead out of the window', () => {
    const later = event('UID:v', 'SEQUENCE:1', 'DTSTART:20260502T080000Z', 'SUMMARY:V');
    expect(readable(calendar(version(0, '08'), later, GOOD)).occurrences.map(({ uid }) => uid)).toEqual([
      'good',
    ]);
  });

  it('changes nothing when the same file comes twice', () => {
    const text = calendar(
      GOOD,
      event(...AT_NINE, 'SUMMARY:Without a name'),
      event('UID:w', ...AT_NINE, 'RRULE:FREQ=DAILY', 'SUMMARY:W'),
    );
    expect(readable([text, text])).toEqual(readable(text));
  });

  it('keeps two events apart that share a careless name', () => {
    const text = calendar(version(0, '08'), version(0, '12'));
    expect(readable(text).occurrences).toHaveLength(2);
  });
});

describe('the text itself', () => {
  it('joins folded lines, also within words and names of properties, and reads escapes', () => {
    const text = calendar(
      event(
        'UID:1',
        ...AT_NINE,
        'SUMM\r\n ARY;LANGUAGE=en-US:Pipe\r\n line\\, weekly\\n',
        'DESCRIP\r\n\tTION:a\r\n b',
      ),
    );
    expect(readable(text).occurrences[0]).toMatchObject({ summary: 'Pipeline, weekly', notes: 'ab' });
  });

  it('reads the same with any line end, empty lines, small letters and a byte order mark', () => {
    const text = calendar(GOOD, event('uid:x', ...AT_NINE, 'summary:X\r\n Y'));
    const expected = readable(text);
    expect(expected.occurrences).toHaveLength(2);
    for (const variant of [
      text.replaceAll('\r\n', '\n'),
      text.replaceAll('\r\n', '\r'),
      text.replaceAll('\r\n', '\r\n\r\n').replace('X\r\n\r\n Y', 'X\r\n Y'),
      `\ufeff${text}`,
    ]) {
      expect(readable(variant)).toEqual(expected);
    }
  });

  it('does not take an alarm for its event', () => {
    const alarm = [
      'BEGIN:VALARM',
      'DURATION:PT5M',
      'SUMMARY:Ring',
      'ATTENDEE:mailto:kim@firm.example',
      'END:VALARM',
    ];
    const read = readable(calendar(event('UID:1', ...AT_NINE, ...alarm, 'SUMMARY:Real')));
    expect(read.occurrences[0]).toMatchObject({ summary: 'Real', attendees: [], minutes: 60 });
  });

  it('drops the block that meeting software adds to the notes', () => {
    const notes =
      'Bring numbers\\n________________________________________________________________________________\\nJoin now';
    expect(
      readable(calendar(event('UID:1', ...AT_NINE, `DESCRIPTION:${notes}`, 'SUMMARY:A'))).occurrences[0]
        ?.notes,
    ).toBe('Bring numbers');
  });

  it('gets through a line without end', () => {
    const long = `${'a:'.repeat(200_000)}`;
    const text = calendar(
      event('UID:1', ...AT_NINE, `ATTENDEE;CN=${long}`, `DESCRIPTION:${' '.repeat(300_000)}_`, 'SUMMARY:A'),
      GOOD,
    );
    expect(readable(text).occurrences).toHaveLength(2);
  });
});
