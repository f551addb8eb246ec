import { drillsDue } from '../../../src/core/insights/drill-skill.ts';
import { addressOf } from '../../app/router.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';

/** A panel on what is due to be practised; nothing where nothing is. */
export function DrillsDue() {
  const due = useInsight(drillsDue);
  if (due === 0) return null;
  return (
    <Panel title="Five minutes of practice">
      <a href={addressOf('practice', 'drills')}>{formatCounted(due, 'item')} due</a>
    </Panel>
  );
}
