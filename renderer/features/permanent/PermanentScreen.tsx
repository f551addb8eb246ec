import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { planProgress } from '../../../src/core/insights/plan-progress.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { useInsight, useToday } from '../../state/use-plan.ts';
import { Screen } from '../../ui/Screen.tsx';
import { ExpectationsPanel } from './ExpectationsPanel.tsx';
import { NextCyclePanel } from './NextCyclePanel.tsx';
import { PastCyclesPanel } from './PastCyclesPanel.tsx';
import classes from './Permanent.module.css';
import { PermanentPrint } from './PermanentPrint.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { SustainPanel } from './SustainPanel.tsx';

/**
 * What keeps coaching going when the 90 days are over: expectations in writing, the review with the evidence, the plan for
 * afterwards, and the next cycle. `#/plan/permanent/print` has the pages to sign.
 */
export default function PermanentScreen({ prints }: { prints: boolean }) {
  return prints ? <PermanentPrint /> : <PermanentPanels />;
}

function PermanentPanels() {
  const { axis, state } = useInsight(planProgress);
  const today = useToday();
  const when = state === 'after' || today >= axis.lastDay ? 'ended' : 'end';
  return (
    <Screen
      title="Making it permanent"
      lead={
        <>
          <a className={classes.back} href={addressOf('plan')}>
            Plan
          </a>
          {` · The ${axis.days} days ${when} on ${formatDay(axis.lastDay)}. What is expected, reviewed and planned is what stays.`}
        </>
      }
      actions={
        <Button
          component="a"
          variant="default"
          leftSection={<IconPrinter size={17} stroke={1.6} />}
          href={addressOf('plan', 'permanent', 'print')}
        >
          Pages to sign
        </Button>
      }
    >
      <ExpectationsPanel />
      <ReviewPanel />
      <SustainPanel />
      <NextCyclePanel />
      <PastCyclesPanel />
    </Screen>
  );
}
