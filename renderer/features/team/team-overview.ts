import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import type { RhythmPlan } from '../../../src/core/domain/rhythm/rhythm-plan.ts';
import { type CoachingFrequency, coachingFrequency } from '../../../src/core/insights/coaching-frequency.ts';
import { type CommitmentsKept, commitmentsKept } from '../../../src/core/insights/commitments-kept.ts';
import type { RepRhythm, RepWeek } from '../../../src/core/insights/rep-rhythm.ts';
import { inForceOn } from '../../../src/core/insights/rhythm-in-force.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';

/** A rep with what the team's list and board show of them. `thisWeek` is null outside the plan. */
export type TeamMember = {
  readonly rep: Rep;
  readonly plan: RhythmPlan | null;
  readonly rhythm: RepRhythm;
  readonly thisWeek: RepWeek | null;
  readonly open: number;
  readonly overdue: number;
};

/** The team in its order, with the insights that its list was drawn from. */
export type TeamOverview = {
  readonly members: readonly TeamMember[];
  readonly frequency: CoachingFrequency;
  readonly commitments: CommitmentsKept;
};

/** Gathers what the records say of every rep. */
export function teamOverview(records: RecordsView, today: Day): TeamOverview {
  const frequency = coachingFrequency(records, today);
  const commitments = commitmentsKept(records, today);
  const current = frequency.weeks.findIndex((week) => week.current);
  const plans = plansByRep(records.all('rhythm-plan'));
  const open = countByRep(records.all('commitment').filter(({ status }) => status === 'open'));
  const overdue = countByRep(commitments.overdue);
  const members = frequency.reps.flatMap((rhythm): TeamMember[] => {
    const rep = records.get('rep', rhythm.repId);
    if (!rep) return [];
    return [
      {
        rep,
        rhythm,
        plan: inForceOn(plans.get(rep.id) ?? [], today),
        thisWeek: rhythm.weeks[current] ?? null,
        open: open.get(rep.id) ?? 0,
        overdue: overdue.get(rep.id) ?? 0,
      },
    ];
  });
  return { members, frequency, commitments };
}

function plansByRep(plans: readonly RhythmPlan[]): Map<string, RhythmPlan[]> {
  const byRep = new Map<string, RhythmPlan[]>();
  for (const plan of plans) {
    const ofRep = byRep.get(plan.repId);
    if (ofRep) ofRep.push(plan);
    else byRep.set(plan.repId, [plan]);
  }
  return byRep;
}

function countByRep(items: readonly { readonly repId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { repId } of items) counts.set(repId, (counts.get(repId) ?? 0) + 1);
  return counts;
}
