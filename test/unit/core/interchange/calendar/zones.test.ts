import { describe, expect, it } from 'vitest';
import { decodeCalendar } from '../../../../../src/core/interchange/calendar/decode-calendar.ts';
import { calendar, event, readable, reading, starts } from './calendar-text.ts';

function at(line: string): string {
  return event('UID:z', `DTSTART${line}`, 'DURATION:PT1H', 'SUMMARY:Zoned');
}

/** A zone like New York's, under a name that says nothing. */
function eastern(name: string): string {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T020000',
    'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
}

describe('zones', () => {
  it.each([
    [';TZID=America/New_York:20260302T090000', '03-02 15:00 +01'],
    [';TZID=America/New York:20260302T090000', '03-02 15:00 +01'],
    [';TZID=/mozilla.org/20050126_1/America/New_York:20260302T090000', '03-02 15:00 +01'],
    [';TZID=Eastern Standard Time:20260312T090000', '03-12 14:00 +01'],
    [';TZID="W. Europe Standard Time":20260330T090000', '03-30 09:00 +02'],
    [';TZID=GMT Standard Time 1:20260302T090000', '03-02 10:00 +01'],
    [';TZID=SA Pacific Standard Time:20260302T090000', '03-02 15:00 +01'],
    [';TZID=tzone://Microsoft/Utc:20260302T090000', '03-02 10:00 +01'],
    [';TZID=UTC+11:20260302T190000', '03-02 09:00 +01'],
    [':20260302T090000Z', '03-02 10:00 +01'],
    [';TZID=Europe/Berlin:20260329T023000', '03-29 03:30 +02'],
  ])('DTSTART%s', (line, expected) => {
    expect(starts(readable(calendar(at(line))))).toEqual([expected]);
  });

  it.each(['Customized Time Zone', 'tzone://Microsoft/Custom', 'Zone 7', '(UTC-05:00) East, by the sea'])(
    'by the file’s own definition: %s',
    (name) => {
      const before = at(`;TZID="${name}":20260302T090000`);
      const after = event('UID:y', `DTSTART;TZID="${name}":20260312T090000`, 'SUMMARY:Zoned');
      const text = calendar(before, after, eastern(name.replace(',', '\\,')));
      expect(starts(readable(text))).toEqual(['03-02 15:00 +01', '03-12 14:00 +01']);
    },
  );

  it('reads a zone with a colon that nobody quoted, and one quoted too late', () => {
    const name = '(UTC-05:00) East';
    expect(starts(readable(calendar(at(`;TZID=${name}:20260302T090000`), eastern(name))))).toEqual([
      '03-02 15:00 +01',
    ]);
    expect(starts(readable(calendar(at(';TZID="Eastern Standard Time:20260302T090000"'))))).toEqual([
      '03-02 15:00 +01',
    ]);
  });

  it('asks about a zone that nothing explains, and takes the answer', () => {
    const text = calendar(
      at(';TZID=Office Time:20260302T090000'),
      event('UID:g', 'DTSTART:20260303T080000Z', 'SUMMARY:G'),
    );
    const asked = reading(text);
    expect(asked).toMatchObject({
      ok: false,
      problem: { code: 'calendar-zone-unknown', zones: ['Office Time'] },
    });
    expect(starts(readable(text, { knownZones: { 'Office Time': 'America/New_York' } }))).toEqual([
      '03-02 15:00 +01',
      '03-03 09:00 +01',
    ]);
    const left = readable(text, { knownZones: { 'Office Time': null } });
    expect(left.unknownZones).toEqual(['Office Time']);
    expect(left.occurrences).toHaveLength(1);
    expect(left.skipped).toHaveLength(1);
  });

  it('never guesses letters that mean several zones', () => {
    for (const name of ['BST', 'IST', 'CST', 'Local']) {
      expect(reading(calendar(at(`;TZID=${name}:20260302T090000`)))).toMatchObject({ ok: false });
    }
  });

  it('does not ask about a zone that no event of the window uses', () => {
    const text = calendar(
      at(';TZID=Office Time:20200302T090000'),
      event('UID:g', 'DTSTART:20260303T080000Z', 'SUMMARY:G'),
    );
    expect(readable(text).occurrences).toHaveLength(1);
  });

  it('says which entries it read on the reader’s wall', () => {
    const read = readable(calendar(at(':20260302T090000')));
    expect(starts(read)).toEqual(['03-02 09:00 +01']);
    expect(read.warnings).toEqual([expect.stringContaining('Europe/Berlin')]);
  });

  it('is not held up by a zone whose rule never ends', () => {
    const wild = eastern('Wild').replaceAll('FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', 'FREQ=SECONDLY');
    expect(reading(calendar(at(';TZID=Wild:20260302T090000'), wild))).toMatchObject({ ok: false });
  });
});

describe('bytes', () => {
  const text = calendar(event('UID:1', 'DTSTART:20260302T080000Z', 'SUMMARY:Gespräch mit Zoë'));

  it('decodes UTF-8 and UTF-16 with and without a mark, and the Western code page', () => {
    const utf16 = (mark: string) => new Uint8Array(Buffer.from(mark + text, 'utf16le'));
    const bigEndian = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      utf16(''),
      utf16('\ufeff'),
      bigEndian,
      Buffer.from(text, 'latin1'),
    ]) {
      expect(readable(decodeCalendar(new Uint8Array(bytes))).occurrences[0]?.summary).toBe(
        'Gespräch mit Zoë',
      );
    }
  });

  it('joins a letter that was folded in its middle', () => {
    const bytes = Buffer.from(text);
    const cut = bytes.indexOf(Buffer.from('ä')) + 1;
    for (const fold of ['\r\n ', '\n\t']) {
      const folded = Buffer.concat([bytes.subarray(0, cut), Buffer.from(fold), bytes.subarray(cut)]);
      expect(readable(decodeCalendar(new Uint8Array(folded))).occurrences[0]?.summary).toBe(
        'Gespräch mit Zoë',
      );
    }
  });
});
