import { Button, Menu } from '@mantine/core';
import {
  IconAdjustments,
  IconCalendarOff,
  IconDots,
  IconFlag,
  IconPlus,
  IconRuler2,
} from '@tabler/icons-react';
import { Suspense, useEffect, useState } from 'react';
import { PHASES } from '../../../src/core/content/phases.ts';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { gates } from '../../../src/core/insights/gates.ts';
import { type PlanProgress, planProgress } from '../../../src/core/insights/plan-progress.ts';
import { addressOf, goTo } from '../../app/router.ts';
import { formatDay, formatDistance } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useInsight, useRecords, useToday, useWorkspace } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { BehaviourPanel } from './BehaviourPanel.tsx';
import { MilestoneForm } from './MilestoneForm.tsx';
import { PhasePanel } from './PhasePanel.tsx';
import { PlanRibbon } from './PlanRibbon.tsx';
import { PlanSettings } from './PlanSettings.tsx';
import { TimeOffForm } from './TimeOffForm.tsx';
import { TimeOffPanel } from './TimeOffPanel.tsx';

/** Where one stands, in a sentence. */
function leadOf(plan: PlanProgress, today: Day): string {
  const name = PHASES[plan.phase.phase - 1]?.name ?? '';
  const overdue = plan.overdue > 0 ? ` ${formatCounted(plan.overdue, 'milestone')} overdue.` : '';
  if (plan.state === 'before')
    return `Your plan begins ${formatDistance(plan.axis.firstDay, today)}, on ${formatDay(plan.axis.firstDay)}.`;
  if (plan.state === 'after')
    return `The ${plan.axis.days} days ended on ${formatDay(plan.axis.lastDay)}.${overdue}`;
  const paused = plan.paused ? ' The plan pauses this week.' : '';
  return `Day ${plan.planDay} of ${plan.axis.days}: ${name}, until ${formatDay(plan.phase.to)}.${paused}${overdue}`;
}

const PlanBenchmarks = fetchedPart(() => import('../benchmarks/PlanBenchmarks.tsx'));
const PermanentScreen = fetchedPart(() => import('../permanent/PermanentScreen.tsx'));

type Open = 'add' | 'excuse' | 'day-off' | 'settings' | 'benchmarks' | null;

/** The whole way: the 90 days at a glance, each phase with its milestones and its gate, and the days that don't count. */
export default function PlanScreen({ rest }: { rest: readonly string[] }) {
  if (rest[0] === 'permanent') {
    return (
      <Suspense fallback={<Loading />}>
        <PermanentScreen prints={rest[1] === 'print'} />
      </Suspense>
    );
  }
  return <WholePlan rest={rest} />;
}

function WholePlan({ rest }: { rest: readonly string[] }) {
  const plan = useInsight(planProgress);
  const allGates = useInsight(gates);
  const today = useToday();
  const records = useRecords();
  const { workspace } = useWorkspace();
  const [asked] = rest;
  const [open, setOpen] = useState<Open>(null);
  const shown: Open = asked === 'add' || asked === 'excuse' || asked === 'benchmarks' ? asked : open;
  const close = () => {
    setOpen(null);
    if (rest.length > 0) goTo('plan');
  };
  const milestoneAsked = asked && records.get('milestone', asked) ? asked : null;
  useEffect(() => {
    if (milestoneAsked)
      document.getElementById(`milestone-${milestoneAsked}`)?.scrollIntoView({ block: 'center' });
  }, [milestoneAsked]);

  return (
    <Screen
      title="Plan"
      lead={leadOf(plan, today)}
      actions={
        <>
          <Button leftSection={<IconPlus size={17} />} onClick={() => setOpen('add')}>
            Add milestone
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" px="sm" aria-label="More for the plan">
                <IconDots size={18} />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconFlag size={16} />} onClick={() => setOpen('excuse')}>
                Excuse a week
              </Menu.Item>
              <Menu.Item leftSection={<IconCalendarOff size={16} />} onClick={() => setOpen('day-off')}>
                Add a day off
              </Menu.Item>
              <Menu.Item leftSection={<IconAdjustments size={16} />} onClick={() => setOpen('settings')}>
                First day, working days, phases
              </Menu.Item>
              {(workspace.isPractice || records.count('own-benchmark') > 0) && (
                <Menu.Item leftSection={<IconRuler2 size={16} />} onClick={() => setOpen('benchmarks')}>
                  Benchmarks of the consultant
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <PlanRibbon plan={plan} />
      {plan.axis.phases.map((span) => (
        <PhasePanel
          key={span.phase}
          span={span}
          current={plan.state === 'running' && span.phase === plan.phase.phase}
          unfoldedAtFirst={span.phase === plan.phase.phase}
          milestones={plan.milestones.filter(({ milestone }) => milestone.phase === span.phase)}
          gate={allGates[span.phase - 1]}
          highlighted={milestoneAsked}
        />
      ))}
      <Panel
        title="Making it permanent"
        hint="Coaching as a performance expectation, the day-90 review, the plan for afterwards, and the next cycle."
        actions={
          <Button component="a" size="compact-sm" variant="default" href={addressOf('plan', 'permanent')}>
            Open
          </Button>
        }
      />
      <BehaviourPanel linksToRatings />
      <TimeOffPanel addDayOff={() => setOpen('day-off')} excuseWeek={() => setOpen('excuse')} />
      {shown === 'add' && <MilestoneForm close={close} phase={plan.phase.phase} />}
      {(shown === 'excuse' || shown === 'day-off') && <TimeOffForm kind={shown} close={close} />}
      {shown === 'settings' && <PlanSettings close={close} />}
      {shown === 'benchmarks' && (
        <Suspense>
          <PlanBenchmarks close={close} />
        </Suspense>
      )}
    </Screen>
  );
}
