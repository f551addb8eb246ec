import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration } from '../../../../../src/core/interchange/duration/read-duration.ts';
import { writeDuration } from '../../../../../src/core/interchange/duration/write-duration.ts';

function minutesOf(text: string, most?: number): number | string {
  const read = readDuration(text, most);
  return read.ok ? read.value : read.problem.code;
}

describe('a length of time as typed', () => {
  it.each([
    ['45', 45],
    [' 45 ', 45],
    ['90 min', 90],
    ['90m', 90],
    ['1 minute', 1],
    ['1:30', 90],
    ['01:30', 90],
    [':45', 45],
    ['0:05', 5],
    ['1:30:00', 90],
    ['0:59:31', 60],
    ['24:00', 1440],
    ['1.5h', 90],
    ['1,5 h', 90],
    ['.5h', 30],
    ['2 hours', 120],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['1H30M', 90],
    ['1.33h', 80],
    // What a document pasted: a no-break space, digits of full width.
    ['1\u00a0h\u00a015', 75],
    ['４５', 45],
  ])('%j is %i minutes', (text, minutes) => expect(minutesOf(text)).toBe(minutes));

  it.each(['', '   ', '0', '-', '–', '0:00', '0h'])('%j is nothing', (text) =>
    expect(minutesOf(text)).toBe(0),
  );

  it.each([
    'abc',
    '1:75',
    '1:3',
    '-30',
    '1h2h',
    '30 min 1h',
    '1.5.5h',
    '45 sec',
    '1:30 pm',
    'h',
    'min',
    '1e3',
    '١',
  ])('%j is refused with the forms that are understood', (text) => {
    const read = readDuration(text);
    expect(read).toMatchObject({ ok: false, problem: { code: 'duration-not-understood' } });
    if (!read.ok) expect(read.problem.remedy).toMatch(/45.*90 min.*1\.5h.*1:30/);
  });

  it.each(['1.5', '1,5', '.5', '1.30'])('%j is asked back: hours or minutes', (text) => {
    expect(readDuration(text)).toMatchObject({ ok: false, problem: { code: 'duration-without-unit' } });
  });

  it('keeps to the time that there is', () => {
    expect(minutesOf('24:01')).toBe('duration-too-long');
    expect(minutesOf('24:01', 7 * 1440)).toBe(1441);
    expect(readDuration('169h', 7 * 1440)).toMatchObject({
      problem: { message: '169:00 is more than 7 days have.' },
    });
  });

  it('shows little of a long text', () => {
    const read = readDuration('9'.repeat(100_000));
    expect(read.ok ? '' : read.problem.message.length).toBeLessThan(90);
  });
});

describe('writing and reading', () => {
  it('gives the minutes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1440 }),
        (minutes) => minutesOf(writeDuration(minutes)) === minutes,
      ),
    );
  });

  it('agrees on every form of the same minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
        const forms = [
          `${minutes}`,
          `${minutes} min`,
          `${hours}h${rest}`,
          `${hours} h ${rest} min`,
          `${hours}:${String(rest).padStart(2, '0')}`,
        ];
        return forms.every((form) => minutesOf(form) === minutes);
      }),
    );
  });

  it('answers every text with whole minutes of a day or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:.,hmin ]{0,45}$/)), (text) => {
        const read = readDuration(text);
        return read.ok
          ? Number.isInteger(read.value) && read.value >= 0 && read.value <= 1440
          : read.problem.message !== '' && read.problem.remedy !== '';
      }),
    );
  });
});
