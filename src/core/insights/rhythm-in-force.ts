import type { Day } from '../domain/calendar/day.ts';
import type { RhythmForm } from '../domain/rhythm/rhythm-form.ts';
import { minutesPerWeek, type RhythmPart } from '../domain/rhythm/rhythm-part.ts';
import type { RecordsView } from '../records/records.ts';

/** A part of the rhythm that is in force: with a rep, or with the team (null). */
export type ActivePart = RhythmPart & { readonly repId: string | null; readonly form: RhythmForm };

/** The plan in force on a day: the latest from that day or before, else the first of those to come; null without any. */
export function inForceOn<Plan extends { readonly from: Day }>(
  plans: readonly Plan[],
  day: Day,
): Plan | null {
  const sorted = [...plans].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.findLast(({ from }) => from <= day) ?? sorted[0] ?? null;
}

/** The parts of the rhythm in force on a day, in the team's order; what is planned zero times a week is left out. */
export function rhythmOn(records: RecordsView, day: Day): ActivePart[] {
  const plans = records.all('rhythm-plan');
  const reps = records
    .all('rep')
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.order - b.order);
  const ofReps = reps.flatMap(({ id: repId }): ActivePart[] => {
    const plan = inForceOn(
      plans.filter((other) => other.repId === repId),
      day,
    );
    if (!plan) return [];
    const { perWeek, minutes, deals } = plan;
    return [
      { repId, form: 'one-to-one', perWeek, minutes },
      { repId, form: 'deal-coaching', ...deals },
    ];
  });
  const team = inForceOn(records.all('team-rhythm'), day);
  const ofTeam: ActivePart[] = team
    ? [{ repId: null, form: 'team-session', perWeek: team.perWeek, minutes: team.minutes }]
    : [];
  return [...ofReps, ...ofTeam].filter(({ perWeek }) => perWeek > 0);
}

/** Minutes that a rhythm takes in an average week. */
export function minutesOfRhythm(parts: readonly RhythmPart[]): number {
  return Math.round(parts.reduce((sum, part) => sum + minutesPerWeek(part), 0));
}
