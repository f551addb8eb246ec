import { gapReviewsDue } from '../../../../src/core/insights/gap-decisions.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import classes from './Gaps.module.css';

/** On Today: decisions on gaps whose 30 days are over. */
export function GapsDue() {
  const due = useInsight(gapReviewsDue);
  if (due.length === 0) return null;
  return (
    <Panel title="Look back at" flush>
      <ul className={classes.decisions}>
        {due.map((decision) => (
          <li key={decision.id}>
            <DecisionLine decision={decision} named />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
