import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../src/core/domain/calendar/day.ts';
import { calendarReview } from '../../../../../src/core/insights/calendar/calendar-review.ts';
import { ruleOffers } from '../../../../../src/core/insights/calendar/rule-offers.ts';
import { entry, MONDAY, Plan } from '../../application/calendar/a-calendar.ts';

const blockOf = (plan: Plan, id: string) =>
  calendarReview(plan.records, MONDAY)
    .days.flatMap(({ blocks }) => blocks)
    .find((block) => block.entry.id === id);

describe('the review of a week', () => {
  it('puts overlapping entries side by side and says what each would count', () => {
    const plan = new Plan();
    plan.import(
      entry('long', '09:00', '12:00'),
      entry('short', '10:00', '10:30'),
      entry('after', '12:00', '13:00'),
    );
    const [long, short, after] = ['long', 'short', 'after'].map((id) => blockOf(plan, id));
    expect([long?.lane, long?.lanes, long?.countedMinutes, long?.yieldsTo]).toEqual([0, 2, 150, ['short']]);
    expect([short?.lane, short?.lanes, short?.countedMinutes, short?.yieldsTo]).toEqual([1, 2, 30, []]);
    expect([after?.lane, after?.lanes, after?.startMinute, after?.endMinute]).toEqual([0, 1, 720, 780]);
  });

  it('proposes anew as soon as there is a rule, and again without it', () => {
    const plan = new Plan();
    plan.import(entry('Quarterly sync', '09:00', '10:00'));
    const before = blockOf(plan, 'Quarterly sync')?.categoryId;
    const rule = {
      id: 'r',
      on: 'words',
      value: 'quarterly sync',
      label: 'quarterly sync',
      categoryId: 'training',
      learnt: false,
    };
    plan.run('add-category-rule', rule);
    const ruled = blockOf(plan, 'Quarterly sync');
    expect([ruled?.categoryId, ruled?.confidence, ruled?.sure]).toEqual(['training', 1, true]);
    plan.run('remove-category-rule', { id: 'r' });
    expect(blockOf(plan, 'Quarterly sync')?.categoryId).toBe(before);
  });

  it('knows titles by the manager’s own words in another language', () => {
    const plan = new Plan();
    plan.import(entry('Funil da equipa', '09:00', '10:00'));
    plan.run('edit-word-list', { language: 'pt', topic: 'pipeline', terms: ['funil'] });
    expect(blockOf(plan, 'Funil da equipa')?.categoryId).toBe('pipeline-review');
  });

  it('takes another category of the group, less sure and saying so, where the fitting one is archived', () => {
    const plan = new Plan();
    plan.import(entry('Forecast call', '09:00', '10:00'));
    expect(blockOf(plan, 'Forecast call')?.categoryId).toBe('forecast');
    plan.run('edit-category', { id: 'forecast', patch: { archived: true } });
    const stood = blockOf(plan, 'Forecast call');
    expect([stood?.category?.group, stood?.sure]).toEqual(['supervising', false]);
    expect(stood?.why).toContain('is not in use');
  });

  it('shows a pipeline review in disguise until it is refiled', () => {
    const plan = new Plan();
    const people = [{ name: 'Ana Ruiz', address: '', repId: 'ana' }];
    const proposal = {
      categoryId: 'one-to-one',
      why: 'x',
      confidence: 0.9,
      flag: 'pipeline-review-in-disguise' as const,
    };
    plan.import(entry('1:1 Ana', '09:00', '10:00', { people, proposal }));
    expect(calendarReview(plan.records, MONDAY).disguised).toHaveLength(1);
    plan.accept('1:1 Ana');
    expect(plan.records.get('time-entry', 'cal:1:1 Ana')?.categoryId).toBe('one-to-one');
    plan.refile('1:1 Ana', 'pipeline-review');
    expect(calendarReview(plan.records, MONDAY).disguised).toHaveLength(0);
  });
});

describe('rules offered after corrections', () => {
  const corrected = (...titles: readonly string[]) => {
    const plan = new Plan();
    plan.import(
      ...titles.map((summary, index) =>
        entry(`e${index}`, '09:00', '10:00', {
          summary,
          seriesUid: summary,
          day: addDays(MONDAY, index),
          lastDay: addDays(MONDAY, index),
        }),
      ),
    );
    for (const index of titles.keys()) plan.refile(`e${index}`, 'deal-coaching');
    return plan;
  };

  it('come after the second of a series, not after the first', () => {
    expect(ruleOffers(corrected('Lighthouse').records)).toEqual([]);
    const [offer, ...others] = ruleOffers(corrected('Lighthouse', 'Lighthouse').records);
    expect(others).toEqual([]);
    expect([offer?.on, offer?.value, offer?.categoryId, offer?.corrections]).toEqual([
      'series',
      'Lighthouse',
      'deal-coaching',
      2,
    ]);
  });

  it('find the longest words that different titles share', () => {
    const [offer] = ruleOffers(corrected('Halden visit prep Monday', 'Northquay visit prep').records);
    expect([offer?.on, offer?.value]).toEqual(['words', 'visit prep']);
  });

  it('don’t come for words that were accepted otherwise elsewhere, when there is a rule, or after a no', () => {
    const contradicted = corrected('Alpha round', 'Beta round', 'Gamma round');
    contradicted.refile('e2', 'internal-meetings');
    expect(ruleOffers(contradicted.records)).toEqual([]);

    const declined = corrected('Lighthouse', 'Lighthouse');
    declined.run('decline-rule-offer', { key: ruleOffers(declined.records)[0]?.key });
    expect(ruleOffers(declined.records)).toEqual([]);

    const made = corrected('Lighthouse', 'Lighthouse');
    const [offer] = ruleOffers(made.records);
    made.run('add-category-rule', {
      id: 'r',
      on: offer?.on,
      value: offer?.value,
      label: 'x',
      categoryId: 'deal-coaching',
      learnt: true,
    });
    expect(ruleOffers(made.records)).toEqual([]);
  });
});
