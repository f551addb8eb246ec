import { drillsDue } from '../../../src/core/insights/drill-skill.ts';
import { addressOf } from '../../app/router.ts';
import { formatCount } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import classes from './list.module.css';

/** A line on what is due to be practised; nothing where nothing is. */
export function DrillsDue() {
  const due = useInsight(drillsDue);
  if (due === 0) return null;
  return (
    <p className={classes.none}>
      <a href={addressOf('practice', 'drills')}>Five minutes of practice: {formatCount(due)} due</a>
    </p>
  );
}
