import { describe, expect, it } from 'vitest';
import type { BehaviourRating } from '../../../../src/core/domain/behaviour/behaviour-rating.ts';
import { selfRatingId } from '../../../../src/core/domain/behaviour/self-rating-id.ts';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { Survey } from '../../../../src/core/domain/survey/survey.ts';
import { ratingsDue } from '../../../../src/core/insights/ratings-due.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const FIRST = toDay('2026-03-02');

function records(
  reps: number,
  surveys: readonly Partial<Survey>[] = [],
  rated: readonly (0 | 30 | 60 | 90)[] = [],
) {
  return RecordSet.from({
    transition: [
      {
        id: 'plan',
        managerName: 'Mia',
        managerRole: '',
        firstDay: FIRST,
        phaseDays: [30, 30, 30],
        workingDays: [1, 2, 3, 4, 5],
        minutesPerDay: 480,
        isSample: false,
        createdAt: '2026-03-02T08:00:00Z' as never,
      },
    ],
    rep: Array.from({ length: reps }, (_, order) => ({
      id: `${order}`,
      name: `Rep ${order}`,
      email: '',
      tier: 'middle' as const,
      nextReview: null,
      status: 'active' as const,
      order,
    })),
    survey: surveys.map((survey, index) => ({
      id: `round ${index}`,
      form: 'pulse',
      audience: 'reps',
      stage: 30,
      asked: 4,
      openedOn: toDay('2026-03-31'),
      closedOn: toDay('2026-04-03'),
      ...survey,
    })),
    'behaviour-rating': rated.map(
      (stage): BehaviourRating => ({
        id: selfRatingId(stage),
        by: 'self',
        name: '',
        stage,
        day: FIRST,
        ratings: [],
      }),
    ),
  });
}

describe('what is due of rating and asking', () => {
  it('is the rating of the first day from the first day on, and no pulse yet', () => {
    expect(ratingsDue(records(4), FIRST)).toMatchObject({
      rateSelf: { stage: 0, due: FIRST },
      askBehaviours: { stage: 0 },
      askPulse: null,
    });
    expect(ratingsDue(records(4), toDay('2026-03-01')).rateSelf).toBeNull();
  });

  it('is only the latest day that has come: what was let pass is no debt', () => {
    // Day 30 of a plan from 2 March is 31 March, day 60 is 30 April.
    expect(ratingsDue(records(4), toDay('2026-05-04'))).toMatchObject({
      rateSelf: { stage: 60, due: '2026-04-30' },
      askPulse: { stage: 60 },
    });
  });

  it('is nothing once it is done, early or late', () => {
    const done = records(4, [{}, { form: 'inventory' }], [30]);
    expect(ratingsDue(done, toDay('2026-04-10'))).toEqual({
      rateSelf: null,
      askBehaviours: null,
      askPulse: null,
      open: [],
    });
  });

  it('shows rounds that are open, and asks nobody twice meanwhile', () => {
    const due = ratingsDue(records(4, [{ closedOn: null, stage: null }]), toDay('2026-05-04'));
    expect(due.open).toMatchObject([{ answers: 0, missing: 3 }]);
    expect(due.askPulse).toBeNull();
  });

  it('asks no team in which nobody would stay unnamed', () => {
    expect(ratingsDue(records(2), toDay('2026-04-10'))).toMatchObject({
      askBehaviours: null,
      askPulse: null,
    });
  });
});
