import { memo } from 'react';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { CoachingSession } from '../../../../src/core/domain/session/coaching-session.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useAll } from '../../../state/use-plan.ts';
import { LogLine, LogText } from '../LogLine.tsx';
import { askToLogSession } from '../log-session-request.ts';
import { COMMITMENT_STATUS_WORDS, FORM_WORDS } from '../session-words.ts';
import classes from './SessionsTab.module.css';

/** What was promised, and how it stands; null where nothing was. */
function promiseWords(commitments: readonly Commitment[]): { what: string; state: string } | null {
  const [only] = commitments;
  if (!only) return null;
  if (commitments.length === 1) {
    const state =
      only.status === 'open' ? `due ${formatDay(only.due)}` : COMMITMENT_STATUS_WORDS[only.status];
    return { what: only.text, state };
  }
  const kept = commitments.filter(({ status }) => status === 'kept').length;
  return { what: formatCounted(commitments.length, 'commitment'), state: `${kept} kept` };
}

/** A session in the log; a click opens it for changes. */
export const SessionLine = memo(function SessionLine({
  session,
  commitments,
}: {
  session: CoachingSession;
  commitments: readonly Commitment[];
}) {
  const reps = useAll('rep');
  const names = session.repIds.map((id) => reps.find((rep) => rep.id === id)?.name ?? 'A rep who left');
  const whom =
    names.length > 3
      ? `${names.slice(0, 2).join(', ')} and\u00a0${names.length - 2}\u00a0more`
      : names.join(', ');
  const promised = promiseWords(commitments);
  const guide = session.conversation && conversationGuide(session.conversation).name;
  return (
    <LogLine
      day={session.day}
      who={whom}
      about={[FORM_WORDS[session.form], guide].filter(Boolean).join(' · ')}
      minutes={session.minutes}
      title="Edit this session"
      open={() => askToLogSession({ sessionId: session.id })}
    >
      {session.nextStep && (
        <span className={classes.line}>
          <span className={classes.term}>Next</span> <LogText>{session.nextStep}</LogText>
        </span>
      )}
      {promised && (
        <span className={classes.line}>
          <span className={classes.term}>Promised</span> <LogText>{promised.what}</LogText>{' '}
          <span className={classes.state}>{promised.state}</span>
        </span>
      )}
      {!session.nextStep && !promised && <span className={classes.term}>No next step noted</span>}
    </LogLine>
  );
});
