import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Tally, TallyCounts } from '../../../../src/core/domain/tally/tally.ts';
import { useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { FormModal } from '../../../ui/FormModal.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { problemOfDay } from '../log/session-problems.ts';
import { askToLogSession } from '../log-session-request.ts';
import { RepsField } from '../RepsField.tsx';
import { useRemoveWithUndo } from '../use-remove-with-undo.tsx';
import classes from './TallyForm.module.css';

const COUNTS: readonly { readonly key: keyof TallyCounts; readonly label: string }[] = [
  { key: 'tells', label: 'Told' },
  { key: 'asks', label: 'Asked' },
  { key: 'reflects', label: 'Reflected' },
];

/** Changes or removes a live tally. One of a session keeps to the session's day and reps. */
export function TallyForm({ tally, close }: { tally: Tally; close: () => void }) {
  const today = useToday();
  const { firstDay } = useTransition();
  const run = useRun({ quietly: true });
  const removeWithUndo = useRemoveWithUndo();
  const [day, setDay] = useState<Day | null>(tally.day);
  const [repIds, setRepIds] = useState(tally.repIds);
  const [counts, setCounts] = useState<TallyCounts>(tally);
  const { sessionId } = tally;
  const dayProblem = problemOfDay(day, { firstDay, today });
  const save = async () => {
    if (day === null || dayProblem) return null;
    const { tells, asks, reflects } = counts;
    const outcome = await run('edit-tally', { id: tally.id, patch: { day, repIds, tells, asks, reflects } });
    if (outcome.ok) tellDone('Tally saved.');
    return outcome;
  };
  const remove = async () => {
    if (await removeWithUndo('remove-tally', tally.id, 'Tally removed.')) close();
  };
  const openSession = () => {
    close();
    if (sessionId) askToLogSession({ sessionId });
  };
  return (
    <FormModal
      title="Edit live tally"
      saveLabel="Save tally"
      save={save}
      close={close}
      extra={
        <Button variant="subtle" color="red" onClick={() => void remove()}>
          Remove tally
        </Button>
      }
    >
      {sessionId ? (
        <p className={classes.session}>
          Day and reps are those of its session.{' '}
          <Button size="compact-sm" variant="default" onClick={openSession}>
            Open the session
          </Button>
        </p>
      ) : (
        <>
          <DayField label="Day" value={day} min={firstDay} max={today} onChange={setDay} error={dayProblem} />
          <RepsField value={repIds} onChange={setRepIds} />
        </>
      )}
      <div className={classes.counts}>
        {COUNTS.map(({ key, label }) => (
          <NumberInput
            key={key}
            label={label}
            min={0}
            max={10_000}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="strict"
            value={counts[key]}
            onChange={(value) => setCounts({ ...counts, [key]: Number(value) })}
          />
        ))}
      </div>
    </FormModal>
  );
}
