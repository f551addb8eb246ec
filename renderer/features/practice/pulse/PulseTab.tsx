import { Button, Menu } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { MINIMUM_ANSWERS } from '../../../../src/core/domain/survey/survey-terms.ts';
import { coachingPulse } from '../../../../src/core/insights/coaching-pulse.ts';
import { ratingsDue } from '../../../../src/core/insights/ratings-due.ts';
import { useAll, useInsight } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useOpenRounds } from '../behaviours/use-open-rounds.ts';
import { AskModal } from '../surveys/AskModal.tsx';
import { ReadAnswersModal } from '../surveys/ReadAnswersModal.tsx';
import { RoundRow } from '../surveys/RoundRow.tsx';
import { useRemoveRound } from '../surveys/use-remove-round.ts';
import classes from './Pulse.module.css';
import { PulseChart } from './PulseChart.tsx';
import { PulseFigures } from './PulseFigures.tsx';
import { PulseNotes } from './PulseNotes.tsx';

/** The coaching quality pulse: five questions to the reps, round by round. */
export default function PulseTab() {
  const pulse = useInsight(coachingPulse);
  const due = useInsight(ratingsDue).askPulse;
  const open = useOpenRounds('pulse');
  const active = useAll('rep').filter(({ status }) => status === 'active').length;
  const remove = useRemoveRound();
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState(false);
  const latest = pulse.rounds.at(-1);
  const canAsk = open.length === 0 && active >= MINIMUM_ANSWERS;
  const ask = <Button onClick={() => setAsking(true)}>Ask your reps</Button>;
  const read = (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconFileImport size={15} stroke={1.6} />}
      onClick={() => setReading(true)}
    >
      Read answers in
    </Button>
  );
  return (
    <div className={classes.stack}>
      {latest && (
        <PulseFigures
          pulse={pulse}
          round={latest}
          actions={
            <>
              {canAsk && (
                <Button
                  size="compact-sm"
                  variant={due ? 'filled' : 'default'}
                  onClick={() => setAsking(true)}
                >
                  {due ? `Ask again, day ${due.stage}` : 'Ask again'}
                </Button>
              )}
              <MoreMenu label="More for the latest round">
                <Menu.Item color="red" onClick={() => remove(latest)}>
                  Remove the round
                </Menu.Item>
              </MoreMenu>
            </>
          }
        />
      )}
      {open.length > 0 && (
        <Panel title="The form is out" actions={read}>
          <ul className={classes.rounds}>
            {open.map((state) => (
              <RoundRow key={state.survey.id} state={state} />
            ))}
          </ul>
        </Panel>
      )}
      {!latest && open.length === 0 && (
        <Panel>
          <EmptyState title="Ask the people whom you coach" action={canAsk ? ask : undefined}>
            {canAsk
              ? `Five short questions, two minutes, no names. You see the answers together once at least ${MINIMUM_ANSWERS} are in.`
              : `Your team has fewer than ${MINIMUM_ANSWERS} reps, so nobody’s answer would stay unnamed. Ask them in person how useful your last talk was.`}
          </EmptyState>
        </Panel>
      )}
      {pulse.rounds.length > 0 && <PulseChart rounds={pulse.rounds} />}
      {latest && latest.notes.length > 0 && <PulseNotes notes={latest.notes} />}
      {asking && (
        <AskModal form="pulse" audience="reps" stage={due?.stage ?? null} close={() => setAsking(false)} />
      )}
      {reading && <ReadAnswersModal close={() => setReading(false)} />}
    </div>
  );
}
