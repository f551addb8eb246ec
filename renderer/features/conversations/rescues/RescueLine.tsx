import { UnstyledButton } from '@mantine/core';
import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import { useRecords } from '../../../state/use-plan.ts';
import classes from './Rescues.module.css';

/** A rescue in the log; a click opens it for changes. */
export function RescueLine({ rescue, edit }: { rescue: Rescue; edit: (rescue: Rescue) => void }) {
  const rep = useRecords().get('rep', rescue.repId ?? '');
  const whose = rescue.repId === null ? 'Nobody in particular' : (rep?.name ?? 'A rep who left');
  return (
    <UnstyledButton className={classes.line} title="Edit this rescue" onClick={() => edit(rescue)}>
      <span className={classes.when}>
        <span className={classes.weekday}>{formatWeekday(rescue.day)}</span> {formatDay(rescue.day)}
      </span>
      <span className={classes.who}>
        <span className={classes.name}>{whose}</span>
        {rescue.dealName && <span className={classes.soft}>{rescue.dealName}</span>}
      </span>
      <span className={classes.what}>
        <span className={classes.text}>{rescue.what}</span>
        {rescue.askInstead && (
          <span className={classes.text}>
            <span className={classes.soft}>Ask instead</span> {rescue.askInstead}
          </span>
        )}
      </span>
      <span className={classes.length}>{formatMinutes(rescue.minutes)}</span>
    </UnstyledButton>
  );
}
