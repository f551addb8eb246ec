import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { talkBalance } from '../../../../src/core/insights/talk-balance.ts';
import { addressOf } from '../../../app/router.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { LineBalance } from './LineBalance.tsx';
import classes from './TranscriptsTab.module.css';

/** A profiled conversation in the list; the title opens it. */
export function ConversationLine({ conversation }: { conversation: Conversation }) {
  const records = useRecords();
  const balance = talkBalance(conversation);
  const names = conversation.repIds.map((id) => records.get('rep', id)?.name ?? 'A rep who left');
  const { corrected, autoCoded } = balance;
  return (
    <a className={classes.line} href={addressOf('conversations', conversation.id)}>
      <span className={classes.when}>
        <span className={classes.weekday}>{formatWeekday(conversation.day)}</span>{' '}
        {formatDay(conversation.day)}
      </span>
      <span className={classes.what}>
        <span className={classes.title}>{conversation.title}</span>
        <span className={classes.soft}>
          {names.length > 0 && `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''} · `}
          {formatCounted(autoCoded, 'line')} coded, {corrected === 0 ? 'none' : corrected} corrected
        </span>
      </span>
      <LineBalance balance={balance} />
    </a>
  );
}
