import { expect, test } from 'vitest';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import { drillSkills, drillsDue, practiceLately } from '../../../../src/core/insights/drill-skill.ts';
import { ownDrills } from '../../../../src/core/insights/own-drills.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const TODAY = toDay('2026-06-18');
const sample = generateSample({ seed: 7, today: TODAY });

test('skill by kind is counted as by hand', () => {
  const answers = (
    [
      ['2026-03-05', true],
      ['2026-03-02', false],
      ['2026-03-03', true],
    ] as const
  ).map(([day, isRight], at) => ({
    id: `${at}`,
    cardId: 'card',
    kind: 'reflect' as const,
    day: toDay(day),
    grade: 'good' as const,
    isRight,
    isOverruled: false,
  }));
  const set = RecordSet.from({ 'drill-answer': answers });
  expect(drillSkills(set, toDay('2026-03-06'))[2]).toMatchObject({
    kind: 'reflect',
    answered: 3,
    right: 2,
    days: 3,
    lastRight: 2,
    isSkill: true,
    weeks: [{ weekStart: '2026-03-02', answered: 3, right: 2 }],
  });
  expect(drillSkills(set, toDay('2026-03-04'))[2]).toMatchObject({ days: 2, isSkill: false });
  expect(practiceLately(set, toDay('2026-03-05'))).toEqual({ daysOfSeven: 3, answeredToday: 1 });
});

test('what the manager told becomes practice, as long as its text is kept', () => {
  const items = ownDrills(RecordSet.from(sample));
  expect(items.length).toBeGreaterThan(0);
  const [item] = items;
  if (!item?.conversationId) throw new Error('No item of one’s own');
  const transcript = sample.transcript.find(({ id }) => id === item.conversationId);
  expect(transcript?.turns.some(({ text }) => text.includes(item.words))).toBe(true);

  const card = {
    id: item.id,
    kind: item.kind,
    conversationId: item.conversationId,
    due: TODAY,
    lastDay: toDay('2026-06-16'),
    stability: 2,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    isLearned: true,
  };
  const kept = RecordSet.from({ ...sample, 'drill-card': [card] });
  expect(drillsDue(kept, TODAY)).toBe(1);
  const dropped = RecordSet.from({
    ...sample,
    'drill-card': [card],
    conversation: sample.conversation.map((one) => ({ ...one, keepsText: false })),
  });
  expect(drillsDue(dropped, TODAY)).toBe(0);
  expect(ownDrills(dropped)).toEqual([]);
  expect(JSON.stringify(card)).not.toContain(item.words);
});
