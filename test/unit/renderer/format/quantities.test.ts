import { describe, expect, it } from 'vitest';
import { formatShare } from '../../../../renderer/format/numbers.ts';
import { formatPoints, formatQuantity } from '../../../../renderer/format/quantities.ts';

describe('quantities in words', () => {
  it('gives every unit its own words', () => {
    const words = (
      ['percent', 'minutes', 'seconds', 'days', 'weeks', 'words', 'count', 'ratio'] as const
    ).map((unit) => formatQuantity({ value: unit === 'percent' ? 0.25 : 75, unit }));
    expect(words).toEqual([
      formatShare(0.25),
      '1 h 15',
      '75 s',
      '75 days',
      '75 weeks',
      '75 words',
      '75',
      '75 to 1',
    ]);
  });

  it('says one day and one week', () => {
    expect(formatQuantity({ value: 1, unit: 'days' })).toBe('1 day');
    expect(formatQuantity({ value: 1, unit: 'weeks' })).toBe('1 week');
  });

  it('shows a difference of shares in points with its sign', () => {
    expect(formatPoints(0.054)).toBe('+5 points');
    expect(formatPoints(-0.01)).toBe('−1 point');
    expect(formatPoints(0)).toBe('0 points');
  });

  it('stands a dash where there is no number', () => {
    expect(formatQuantity({ value: null, unit: 'percent' })).toBe('–');
  });
});
