import { describe, expect, it } from 'vitest';
import { formatsIn, tellMomentsIn } from '../../../../renderer/format/formats.ts';

const LATE = '2026-03-02T23:30:00.000Z';

describe('a moment', () => {
  it('is told in the zone of the shell, in every language, whatever zone the page runs in', () => {
    tellMomentsIn('Asia/Tokyo');
    expect(formatsIn('en-GB').moment(LATE)).toBe('3 Mar 2026, 08:30');
    expect(formatsIn('de-DE').moment(LATE)).toBe('03.03.2026, 08:30');
    tellMomentsIn('America/New_York');
    expect(formatsIn('en-GB').moment(LATE)).toBe('2 Mar 2026, 18:30');
    expect(formatsIn('de-DE').moment(LATE)).toBe('02.03.2026, 18:30');
  });
});
