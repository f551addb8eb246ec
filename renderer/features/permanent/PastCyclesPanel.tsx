import type { PastCycle } from '../../../src/core/domain/permanent/past-cycle.ts';
import { gates } from '../../../src/core/insights/gates.ts';
import { pastCycles, recordsOfCycle, standingAtEnd } from '../../../src/core/insights/past-cycles.ts';
import { formatDayWithYear } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useInsight, useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import classes from './Permanent.module.css';
import { REVIEW_QUESTIONS } from './review-questions.ts';

/** The cycles that are over, each as it stood on its last day. */
export function PastCyclesPanel() {
  const cycles = useInsight(pastCycles);
  return cycles.map((cycle) => <CyclePanel key={cycle.id} cycle={cycle} />);
}

function CyclePanel({ cycle }: { cycle: PastCycle }) {
  const records = useRecords();
  const { number, firstDay, lastDay, milestones, review } = cycle;
  const passed = gates(recordsOfCycle(records, cycle), lastDay).filter(
    ({ state }) => state !== 'open',
  ).length;
  const done = milestones.filter(({ status }) => status === 'done').length;
  return (
    <Panel
      title={`Cycle ${number}`}
      hint={`${formatDayWithYear(firstDay)} to ${formatDayWithYear(lastDay)}: ${passed} of 3 gates, ${done} of ${formatCounted(milestones.length, 'milestone')} done.`}
    >
      <ChangeTable
        standing={standingAtEnd(records, cycle)}
        caption={`What changed in cycle ${number}`}
        until="At the end"
      />
      {review && (
        <dl className={classes.answers}>
          {REVIEW_QUESTIONS.filter(({ key }) => review[key].trim() !== '').map(({ key, question }) => (
            <div key={key}>
              <dt>{question}</dt>
              <dd>{review[key]}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
