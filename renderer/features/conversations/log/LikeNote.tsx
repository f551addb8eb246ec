import type { CoachingSession } from '../../../../src/core/domain/session/coaching-session.ts';
import { formatDay } from '../../../format/days.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { FORM_WORDS } from '../session-words.ts';
import classes from './LikeNote.module.css';

/** Says that such a session is in the log already. Two of a kind on a day may be right: it doesn't forbid. */
export function LikeNote({ session }: { session: CoachingSession }) {
  const records = useRecords();
  const names = session.repIds.map((id) => records.get('rep', id)?.name ?? 'A rep who left').join(', ');
  return (
    <p className={classes.note} role="status">
      <span>
        This looks like a session that is logged already: {names}, {formatDay(session.day)},{' '}
        {FORM_WORDS[session.form].toLowerCase()}, {formatMinutes(session.minutes)}.
      </span>
    </p>
  );
}
