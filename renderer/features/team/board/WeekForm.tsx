import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addDays } from '../../../../src/core/domain/calendar/day.ts';
import type { Rep } from '../../../../src/core/domain/rep/rep.ts';
import { repExcuseId } from '../../../../src/core/domain/rhythm/excuses.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import type { RepRhythm, RepWeek } from '../../../../src/core/insights/rep-rhythm.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useRecords, useRun, useToday } from '../../../state/use-plan.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { askToLogSession } from '../../conversations/log-session-request.ts';
import { weekWords } from '../rhythm-words.ts';
import classes from './Board.module.css';

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One week of a rep: how it went, and what can be done about it: excuse it, take the excuse back, log a session. */
export function WeekForm({
  rep,
  rhythm,
  week,
  close,
}: {
  rep: Rep;
  rhythm: RepRhythm;
  week: RepWeek;
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const today = useToday();
  const { weekStart } = week;
  const own = records.get('rep-excuse', repExcuseId(rep.id, weekStart));
  const ofTeam = records.all('excused-week').find((other) => other.weekStart === weekStart);
  const [reason, setReason] = useState(own?.reason ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const left = rhythm.excusesLeft;
  const excuse = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await run('excuse-rep-week', { repId: rep.id, weekStart, reason: reason.trim() });
    if (outcome.ok) close();
    else setProblem(outcome.problem);
  };
  const takeBack = async () => {
    const outcome = await run('unexcuse-rep-week', { repId: rep.id, weekStart });
    if (outcome.ok) close();
    else setProblem(outcome.problem);
  };
  const log = () => {
    close();
    askToLogSession({ repId: rep.id });
  };
  return (
    <Modal opened onClose={close} title={`${rep.name}, week of ${formatDay(weekStart)}`}>
      <form onSubmit={excuse}>
        <p className={classes.weekWords}>
          {capital(weekWords(week))}, {formatDay(weekStart)} to {formatDay(addDays(weekStart, 6))}.
        </p>
        {ofTeam ? (
          <p className={classes.soft}>
            The whole team is excused: {ofTeam.reason}. Change it on the Plan screen.
          </p>
        ) : (
          <>
            <p className={classes.soft}>
              {left > 0
                ? `${formatCounted(left, 'excused week')} left for ${rep.name} in this cycle of 13 weeks.`
                : `No excused week is left for ${rep.name} in this cycle of 13 weeks: a further one needs a reason.`}
            </p>
            <GrowingTextarea
              label={left > 0 ? 'Reason, if you like' : 'Reason'}
              minRows={1}
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        )}
        {problem && <ProblemNote problem={problem} />}
        <Group justify="space-between" mt="lg">
          <div>
            {weekStart <= today && (
              <Button variant="subtle" onClick={log}>
                Log a session
              </Button>
            )}
          </div>
          <Group>
            {own && (
              <Button variant="default" onClick={() => void takeBack()}>
                Let it count
              </Button>
            )}
            {!ofTeam && <Button type="submit">{own ? 'Save the reason' : 'Excuse this week'}</Button>}
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
