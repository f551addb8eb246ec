import { UnstyledButton } from '@mantine/core';
import type { Tally } from '../../../../src/core/domain/tally/tally.ts';
import { balanceOfActs } from '../../../../src/core/insights/act-balance.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { formatClock } from '../talk-words.ts';
import { LineBalance } from './LineBalance.tsx';
import classes from './TranscriptsTab.module.css';

/** A live tally in the list: counted by hand, without text; a click opens it for changes. */
export function TallyLine({ tally, edit }: { tally: Tally; edit: (id: string) => void }) {
  const records = useRecords();
  const { tells, asks, reflects } = tally;
  const balance = balanceOfActs({ tells, asks, reflects, open: 0, closed: 0 });
  const names = tally.repIds.map((id) => records.get('rep', id)?.name ?? 'A rep who left');
  return (
    <UnstyledButton className={classes.line} title="Edit this tally" onClick={() => edit(tally.id)}>
      <span className={classes.when}>
        <span className={classes.weekday}>{formatWeekday(tally.day)}</span> {formatDay(tally.day)}
      </span>
      <span className={classes.what}>
        <span className={classes.title}>Live tally</span>
        <span className={classes.soft}>
          {names.length > 0 && `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''} · `}
          tallied by hand in {formatClock(tally.seconds)}, no text
        </span>
      </span>
      <LineBalance balance={balance} />
    </UnstyledButton>
  );
}
