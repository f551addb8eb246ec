import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { compareDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import type { GapDecision } from '../../../../src/core/domain/gap/gap-decision.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useAll, useToday } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { usePaged } from '../../team/use-paged.ts';
import { DecisionLine } from './DecisionLine.tsx';
import classes from './Gaps.module.css';

const PAGE = 10;

/** What waits to be looked back at first, by its day, then what was, the latest first. */
function inOrder(decisions: readonly GapDecision[]): GapDecision[] {
  const open = decisions.filter(({ review }) => review === null);
  const seen = decisions.filter(({ review }) => review !== null);
  return [
    ...open.sort((a, b) => compareDays(a.reviewOn, b.reviewOn)),
    ...seen.sort((a, b) => compareDays(b.decidedOn, a.decidedOn)),
  ];
}

function hintOf(decisions: readonly GapDecision[], today: Day): string {
  const due = decisions.filter(({ review, reviewOn }) => review === null && reviewOn <= today).length;
  const waiting = due > 0 ? `, ${due} to look back at` : '';
  return `${formatCounted(decisions.length, 'decision')}${waiting}.`;
}

/** All decisions on gaps, whoever's they are. */
export function AllDecisions() {
  const all = useAll('gap-decision');
  const today = useToday();
  const decisions = useMemo(() => inOrder(all), [all]);
  const { shown, more, showMore } = usePaged(decisions, PAGE);
  if (decisions.length === 0) return null;
  return (
    <Panel title="Decided so far" hint={hintOf(decisions, today)} flush>
      <ul className={classes.decisions}>
        {shown.map((decision) => (
          <li key={decision.id}>
            <DecisionLine decision={decision} named />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div className={classes.more}>
          <Button size="compact-sm" variant="default" onClick={showMore}>
            Show {Math.min(PAGE, more)} more of {decisions.length}
          </Button>
        </div>
      )}
    </Panel>
  );
}
