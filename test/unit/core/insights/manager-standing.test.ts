import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import { coachingFrequency } from '../../../../src/core/insights/coaching-frequency.ts';
import { commitmentsKept } from '../../../../src/core/insights/commitments-kept.ts';
import { gates } from '../../../../src/core/insights/gates.ts';
import { managerStanding } from '../../../../src/core/insights/manager-standing.ts';
import { planProgress } from '../../../../src/core/insights/plan-progress.ts';
import { talkOverTime } from '../../../../src/core/insights/talk-balance.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { MONDAY, transition } from './a-plan.ts';

describe('where a manager stands', () => {
  it('has nothing to show on the first day, and says so instead of zero', () => {
    const standing = managerStanding(RecordSet.from({ transition: [transition()] }), MONDAY);
    expect(standing).toMatchObject({
      planDay: 1,
      planDays: 90,
      gatesBehind: [],
      coachingShare: { value: null, count: 0 },
      telling: { value: null, count: 0 },
      rhythmKept: { value: null, count: 0 },
      commitmentsKept: { value: null, count: 0 },
      baselineShare: null,
      baselineTelling: null,
    });
  });

  it('counts the gates of phases that are over and not passed', () => {
    const records = RecordSet.from({ transition: [transition()] });
    expect(managerStanding(records, toDay('2026-04-01')).gatesBehind).toEqual([1]);
    expect(managerStanding(records, toDay('2026-06-01')).gatesBehind).toEqual([1, 2, 3]);
  });

  it.each([3, 8, 12])(
    'gives the numbers of the insights that the other screens show, in week %i',
    (weeks) => {
      const today = toDay('2026-06-18');
      const records = RecordSet.from(generateSample({ seed: weeks, today, weeks }));
      const standing = managerStanding(records, today);
      const { latest } = talkOverTime(records, today);
      const { rhythmKept } = coachingFrequency(records, today);
      const commitments = commitmentsKept(records, today);
      expect(standing.planDay).toBe(planProgress(records, today).planDay);
      expect(standing.telling).toEqual({ value: latest.tellShare, count: latest.acts });
      expect(standing.rhythmKept).toEqual({ value: rhythmKept.value, count: rhythmKept.of });
      expect(standing.commitmentsKept).toEqual({ value: commitments.value, count: commitments.due });
      expect(standing.gatesBehind).toEqual(
        gates(records, today)
          .filter(({ phase, state }) => phase.to < today && state === 'open')
          .map(({ phase }) => phase.phase),
      );
    },
  );
});
