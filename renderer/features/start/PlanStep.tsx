import { Chip, Group, Input, NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { PHASES } from '../../../src/core/content/phases.ts';
import type { Weekday } from '../../../src/core/domain/calendar/day.ts';
import { PHASE_DAYS_MAX, PHASE_DAYS_MIN } from '../../../src/core/domain/plan/phase-lengths.ts';
import { planAxis } from '../../../src/core/domain/plan/plan-axis.ts';
import { formatDayWithYear } from '../../format/days.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import classes from './Questions.module.css';
import type { StartAnswers } from './start-answers.ts';
import { TemplateField } from './TemplateField.tsx';
import { WEEKDAY_NAMES } from './weekday-names.ts';

/** First day, working days and hours, the length of the phases, and what follows from them. */
export function PlanStep({ form }: { form: UseFormReturnType<StartAnswers> }) {
  const { values } = form;
  const { workspace } = useWorkspace();
  return (
    <div className={classes.fields}>
      <p className={classes.hint}>
        Most people begin on a Monday. Days off and busy weeks can be added later.
      </p>
      <div className={classes.pair}>
        <DayField
          label="First day"
          value={values.firstDay}
          onChange={(day) => form.setFieldValue('firstDay', day)}
          error={form.errors.firstDay}
        />
        <NumberInput
          label="Hours you work on a working day"
          min={1}
          max={16}
          step={0.5}
          {...form.getInputProps('hoursPerDay')}
        />
      </div>
      <Input.Wrapper label="Working days" labelElement="div" error={form.errors.workingDays}>
        <Chip.Group
          multiple
          value={values.workingDays.map(String)}
          onChange={(days) =>
            form.setFieldValue(
              'workingDays',
              days.map((day) => Number(day) as Weekday),
            )
          }
        >
          <Group gap="xs" mt={6} role="group" aria-label="Working days">
            {WEEKDAY_NAMES.map(({ weekday, name }) => (
              <Chip key={weekday} value={String(weekday)} size="sm" variant="outline">
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <div className={classes.triple}>
        {PHASES.map(({ phase, name }) => (
          <NumberInput
            key={phase}
            label={`${name}, days`}
            min={PHASE_DAYS_MIN}
            max={PHASE_DAYS_MAX}
            clampBehavior="strict"
            {...form.getInputProps(`phaseDays.${phase - 1}`)}
          />
        ))}
      </div>
      {workspace.isPractice && (
        <TemplateField
          value={values.template}
          onChange={(template) => form.setFieldValue('template', template)}
        />
      )}
      <PlanPreview values={values} />
    </div>
  );
}

function PlanPreview({ values }: { values: StartAnswers }) {
  const { firstDay, phaseDays } = values;
  if (firstDay === null || phaseDays.some((days) => typeof days !== 'number' || days < PHASE_DAYS_MIN))
    return null;
  const axis = planAxis({ firstDay, phaseDays }, []);
  return (
    <div className={classes.preview} aria-live="polite">
      {axis.phases.map(({ phase, from, to }) => (
        <div key={phase}>
          <strong>{PHASES[phase - 1]?.name}</strong> {formatDayWithYear(from)} – {formatDayWithYear(to)}
        </div>
      ))}
    </div>
  );
}
