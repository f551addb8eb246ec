import { Button, Group } from '@mantine/core';
import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import { calendarDayOf, type PlanAxis } from '../../../src/core/domain/plan/plan-axis.ts';
import { DayField } from '../../ui/DayField.tsx';

/** The day of a report's figures: any from the day before the plan to today, or a mark of the plan at a press. `day` null is today. */
export function DayChoice({
  day,
  change,
  today,
  axis,
}: {
  day: Day | null;
  change: (day: Day | null) => void;
  today: Day;
  axis: PlanAxis;
}) {
  const before = addDays(axis.firstDay, -1);
  const earliest = before < today ? before : today;
  const marks = [0, ...axis.phases.map(({ lastPlanDay }) => lastPlanDay)].map((planDay) => ({
    planDay,
    on: calendarDayOf(axis, planDay),
  }));
  const choose = (wanted: Day) => change(wanted === today ? null : wanted);
  return (
    <div>
      <DayField
        label="As of"
        description="Its figures. Milestones and commitments are shown as they stand today."
        value={day ?? today}
        min={earliest}
        max={today}
        onChange={(wanted) => {
          if (wanted && wanted >= earliest && wanted <= today) choose(wanted);
        }}
      />
      <Group gap={6} mt={8}>
        {marks.map(({ planDay, on }) => (
          <Button
            key={planDay}
            size="compact-xs"
            variant={day === on ? 'filled' : 'default'}
            aria-pressed={day === on}
            disabled={on > today}
            onClick={() => choose(on)}
          >
            Day {planDay}
          </Button>
        ))}
        <Button
          size="compact-xs"
          variant={day === null ? 'filled' : 'default'}
          aria-pressed={day === null}
          onClick={() => change(null)}
        >
          Today
        </Button>
      </Group>
    </div>
  );
}
