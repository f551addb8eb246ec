import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day, weekStartOf } from '../../../src/core/domain/calendar/day.ts';
import { PHASE_DAYS_MAX, PHASE_DAYS_MIN } from '../../../src/core/domain/plan/phase-lengths.ts';
import { laterDay } from '../../../src/core/insights/plan-frame.ts';
import { planProgress } from '../../../src/core/insights/plan-progress.ts';
import { phaseName } from '../../charts/phase-spans.ts';
import { formatDay } from '../../format/days.ts';
import { useInsight, useRun, useToday, useTransition } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './Permanent.module.css';

/** The way into the next 90 days, once the present ones are over. */
export function NextCyclePanel() {
  const { axis } = useInsight(planProgress);
  const today = useToday();
  const [starting, setStarting] = useState(false);
  const isOver = today > axis.lastDay;
  return (
    <Panel
      title="The next cycle"
      hint={
        isOver
          ? 'Sessions, conversations, time, commitments and the team go on. Milestones, gates and guesses begin anew; those of this cycle are kept.'
          : `It can begin after ${formatDay(axis.lastDay)}, and keeps the whole history.`
      }
      actions={
        isOver && (
          <Button size="compact-sm" variant="default" onClick={() => setStarting(true)}>
            Start the next 90 days
          </Button>
        )
      }
    >
      {starting && <NextCycleForm lastDay={axis.lastDay} close={() => setStarting(false)} />}
    </Panel>
  );
}

function nextMonday(day: Day): Day {
  const monday = weekStartOf(day);
  return monday >= day ? monday : addDays(monday, 7);
}

function NextCycleForm({ lastDay, close }: { lastDay: Day; close: () => void }) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const { id, phaseDays } = useTransition();
  const earliest = addDays(lastDay, 1);
  const [firstDay, setFirstDay] = useState<Day | null>(nextMonday(laterDay(today, earliest)));
  const [lengths, setLengths] = useState<(number | string)[]>([...phaseDays]);
  const [keepsBehaviours, setKeeps] = useState(false);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (firstDay === null || lengths.some((length) => typeof length !== 'number')) return null;
    return run('start-next-cycle', {
      id,
      firstDay,
      phaseDays: lengths as [number, number, number],
      keepsBehaviours,
    });
  };
  return (
    <FormModal title="Start the next 90 days" saveLabel="Start" save={save} close={close}>
      <DayField
        label="First day"
        min={earliest}
        value={firstDay}
        error={tried && firstDay === null && 'Choose the first day.'}
        onChange={setFirstDay}
      />
      <div className={classes.three}>
        {lengths.map((length, index) => (
          <NumberInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a phase is its number
            key={index}
            label={phaseName((index + 1) as 1 | 2 | 3)}
            suffix=" days"
            min={PHASE_DAYS_MIN}
            max={PHASE_DAYS_MAX}
            allowDecimal={false}
            value={length}
            error={tried && typeof length !== 'number' && 'How many days?'}
            onChange={(value) => setLengths(lengths.map((other, at) => (at === index ? value : other)))}
          />
        ))}
      </div>
      <Checkbox
        label="Go on with the behaviours that I have chosen"
        description="Otherwise you choose anew; the old ones are kept with this cycle."
        checked={keepsBehaviours}
        onChange={(event) => setKeeps(event.currentTarget.checked)}
      />
    </FormModal>
  );
}
