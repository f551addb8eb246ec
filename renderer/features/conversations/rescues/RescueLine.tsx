import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { LogLine, LogText } from '../LogLine.tsx';
import classes from './Rescues.module.css';

/** A rescue in the log; a click opens it for changes. */
export function RescueLine({ rescue, edit }: { rescue: Rescue; edit: (rescue: Rescue) => void }) {
  const rep = useRecords().get('rep', rescue.repId ?? '');
  const whose = rescue.repId === null ? 'Nobody in particular' : (rep?.name ?? 'A rep who left');
  return (
    <div className={classes.line}>
      <LogLine
        day={rescue.day}
        who={whose}
        about={rescue.dealName}
        minutes={rescue.minutes}
        title="Edit this rescue"
        open={() => edit(rescue)}
      >
        <LogText>{rescue.what}</LogText>
        {rescue.askInstead && (
          <LogText>
            <span className={classes.soft}>Ask instead</span> {rescue.askInstead}
          </LogText>
        )}
      </LogLine>
    </div>
  );
}
