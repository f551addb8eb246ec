import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../../src/core/content/behaviours.ts';
import { CATEGORY_GROUPS, DEFAULT_TIME_CATEGORIES } from '../../../../src/core/content/time-categories.ts';
import { CATEGORY_GROUP_KEYS } from '../../../../src/core/domain/audit/category-group.ts';
import { BEHAVIOUR_KEYS } from '../../../../src/core/domain/behaviour/behaviour-key.ts';

describe('the four behaviours', () => {
  it('stand between the poles of the domain', () => {
    expect(BEHAVIOURS.map(({ key }) => key)).toEqual(BEHAVIOUR_KEYS);
    expect(BEHAVIOURS.map(({ name, rescuer, coach }) => [name, rescuer.name, coach.name])).toEqual([
      ['Primary focus', 'Numbers and results', 'People and their development'],
      ['Meeting style', 'Reviewing the pipeline', 'Conversations that build skill'],
      ['Deal involvement', 'Steps in and closes', 'Guides the rep’s thinking'],
      ['Feedback', 'Tells what to do', 'Helps the rep discover it'],
    ]);
  });

  it.each(BEHAVIOURS)(
    '$key shows both poles in daily life and offers three swaps',
    ({ rescuer, coach, swaps }) => {
      expect(rescuer.dayToDay.length).toBe(3);
      expect(coach.dayToDay.length).toBe(3);
      expect(swaps.length).toBe(3);
      // Each swap is read as "Instead of …, I will …", so neither part may begin a sentence or end one.
      for (const { insteadOf, iWill } of swaps) {
        expect(insteadOf).toMatch(/^[a-z].*ing\b/);
        expect(iWill).toMatch(/^[a-z].*[^.]$/);
      }
    },
  );
});

describe('time categories', () => {
  it('are 14 to 20, with keys and names of their own', () => {
    expect(DEFAULT_TIME_CATEGORIES.length).toBeGreaterThanOrEqual(14);
    expect(DEFAULT_TIME_CATEGORIES.length).toBeLessThanOrEqual(20);
    expect(new Set(DEFAULT_TIME_CATEGORIES.map(({ key }) => key)).size).toBe(DEFAULT_TIME_CATEGORIES.length);
    expect(new Set(DEFAULT_TIME_CATEGORIES.map(({ name }) => name)).size).toBe(
      DEFAULT_TIME_CATEGORIES.length,
    );
  });

  it('fill every group, in the order of the groups', () => {
    expect(CATEGORY_GROUPS.map(({ key }) => key)).toEqual(CATEGORY_GROUP_KEYS);
    expect([...new Set(DEFAULT_TIME_CATEGORIES.map(({ group }) => group))]).toEqual(CATEGORY_GROUP_KEYS);
  });

  it('keep the three forms of coaching apart from the pipeline review', () => {
    const groupOf = (key: string) => DEFAULT_TIME_CATEGORIES.find((category) => category.key === key)?.group;
    expect(['one-to-one', 'deal-coaching', 'team-skill-session'].map(groupOf)).toEqual(
      Array(3).fill('coaching'),
    );
    expect(groupOf('pipeline-review')).toBe('supervising');
    expect(groupOf('deal-takeover')).toBe('rescuing');
  });

  it('count everything but breaks as working time', () => {
    expect(DEFAULT_TIME_CATEGORIES.filter(({ working }) => !working).map(({ key }) => key)).toEqual([
      'breaks',
    ]);
  });
});
