import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';
import { SessionLine } from '../conversations/sessions/SessionLine.tsx';
import { commitmentsBySession, filteredSessions } from '../conversations/sessions/session-rows.ts';
import classes from './RepPage.module.css';
import { usePaged } from './use-paged.ts';

const PAGE = 10;

/** The sessions with a rep, latest first; a click opens one for changes. */
export function RepSessions({ rep }: { rep: Rep }) {
  const records = useRecords();
  const all = records.all('session');
  const commitments = records.all('commitment');
  const sessions = useMemo(() => filteredSessions(all, { repId: rep.id, form: null }), [all, rep.id]);
  const bySession = useMemo(
    () => commitmentsBySession(commitments.filter(({ repId }) => repId === rep.id)),
    [commitments, rep.id],
  );
  const { shown, more, showMore } = usePaged(sessions, PAGE);
  if (sessions.length === 0) {
    return (
      <Panel title="Sessions">
        <EmptyState
          title="No session yet"
          action={
            rep.status === 'active' && (
              <Button onClick={() => askToLogSession({ repId: rep.id })}>Log a session</Button>
            )
          }
        >
          Log the first one as soon as it is over. Half an hour every week does more than two hours now and
          then.
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title="Sessions" hint={`${formatCounted(sessions.length, 'session')}, latest first.`} flush>
      <ul className={classes.lines}>
        {shown.map((session) => (
          <li key={session.id}>
            <SessionLine session={session} commitments={bySession.get(session.id) ?? []} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div className={classes.more}>
          <Button size="compact-sm" variant="default" onClick={showMore}>
            Show {Math.min(PAGE, more)} more of {sessions.length}
          </Button>
        </div>
      )}
    </Panel>
  );
}
