import type { SustainCheck } from '../../../src/core/domain/permanent/sustain-plan.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './list.module.css';

/** A day on which the manager meant to look whether coaching holds after the plan's end. */
export function SustainDue({ check }: { check: SustainCheck }) {
  return (
    <Panel title="Does it hold?">
      <p className={classes.none}>
        You meant to look back on {formatDay(check.day)}.{' '}
        <a href={addressOf('plan', 'permanent')}>Look back</a>
      </p>
    </Panel>
  );
}
