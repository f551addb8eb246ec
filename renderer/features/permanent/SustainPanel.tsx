import { Button } from '@mantine/core';
import { useState } from 'react';
import { EMPTY_SUSTAIN_PLAN, type SustainCheck } from '../../../src/core/domain/permanent/sustain-plan.ts';
import { SUSTAIN_PLAN_ID } from '../../../src/core/domain/permanent/sustain-plan-id.ts';
import { type SustainLine, sustainLines } from '../../../src/core/insights/sustain-checks.ts';
import { formatDay } from '../../format/days.ts';
import { formatShare } from '../../format/numbers.ts';
import { useInsight, useRecords, useToday } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CheckForm } from './CheckForm.tsx';
import classes from './Permanent.module.css';
import { SustainForm } from './SustainForm.tsx';

function lineWords({ value, least, slipped }: SustainLine): string {
  if (least === null) return 'no line drawn';
  const now = value === null ? 'nothing measured lately' : `now ${formatShare(value)}`;
  return `not under ${formatShare(least)}, ${now}${slipped ? ': slipping' : ''}`;
}

/** The plan for after day 90: what goes on, where the line is, who says so, and when one looks. */
export function SustainPanel() {
  const plan = useRecords().get('sustain-plan', SUSTAIN_PLAN_ID) ?? EMPTY_SUSTAIN_PLAN;
  const { share, rhythm } = useInsight(sustainLines);
  const [writing, setWriting] = useState(false);
  const isWritten =
    plan.keeps.length + plan.checks.length > 0 || plan.ifItSlips !== '' || plan.partner !== '';
  return (
    <Panel
      title="After day 90"
      hint="What stays, what tells you that you are slipping back, and who may say so."
      actions={
        isWritten && (
          <Button size="compact-sm" variant="default" onClick={() => setWriting(true)}>
            Change
          </Button>
        )
      }
    >
      {isWritten ? (
        <>
          <dl className={classes.facts}>
            <div>
              <dt>What goes on every week</dt>
              <dd>
                {plan.keeps.length === 0 ? (
                  'nothing written'
                ) : (
                  <ul className={classes.plain}>
                    {plan.keeps.map((keep) => (
                      <li key={keep}>{keep}</li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
            <div>
              <dt>Coaching share</dt>
              <dd data-slipped={share.slipped || undefined}>{lineWords(share)}</dd>
            </div>
            <div>
              <dt>Rhythm of the last four weeks</dt>
              <dd data-slipped={rhythm.slipped || undefined}>{lineWords(rhythm)}</dd>
            </div>
            {plan.ifItSlips && (
              <div>
                <dt>If it slips</dt>
                <dd>{plan.ifItSlips}</dd>
              </div>
            )}
            {plan.partner && (
              <div>
                <dt>Who says so to your face</dt>
                <dd>{plan.partner}</dd>
              </div>
            )}
          </dl>
          <ul className={classes.checks} aria-label="Days to look back">
            {plan.checks.map((check) => (
              <CheckLine key={check.day} check={check} />
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          title="Nothing planned yet"
          action={<Button onClick={() => setWriting(true)}>Write the plan</Button>}
        >
          Old habits come back in the first busy month. Decide now what you will do about it.
        </EmptyState>
      )}
      {writing && <SustainForm close={() => setWriting(false)} />}
    </Panel>
  );
}

function CheckLine({ check }: { check: SustainCheck }) {
  const today = useToday();
  const [looking, setLooking] = useState(false);
  const { day, doneOn, note } = check;
  const state = doneOn ? `looked back on ${formatDay(doneOn)}` : day <= today ? 'due' : 'to come';
  return (
    <li className={classes.check}>
      <div className={classes.words}>
        Look back on {formatDay(day)}
        <span className={classes.soft} data-due={state === 'due' || undefined}>
          {state}
        </span>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      {(doneOn || day <= today) && (
        <Button size="compact-sm" variant="default" onClick={() => setLooking(true)}>
          {doneOn ? 'Change' : 'Look back'}
        </Button>
      )}
      {looking && <CheckForm check={check} close={() => setLooking(false)} />}
    </li>
  );
}
