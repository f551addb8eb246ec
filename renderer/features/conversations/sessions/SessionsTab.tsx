import { Button, Select } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import { SESSION_FORMS } from '../../../../src/core/domain/session/coaching-session.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useAll } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { TakeOutLink } from '../../../ui/TakeOutLink.tsx';
import { askToLogSession } from '../log-session-request.ts';
import { RepFilter } from '../RepFilter.tsx';
import { FORM_CHOICES } from '../session-words.ts';
import { VirtualRows } from '../VirtualRows.tsx';
import { SessionLine } from './SessionLine.tsx';
import classes from './SessionsTab.module.css';
import {
  commitmentsBySession,
  filteredSessions,
  type SessionFilter,
  type SessionRow,
  sessionRows,
} from './session-rows.ts';
import { WeekLine } from './WeekLine.tsx';

const keyOf = (row: SessionRow) => (row.kind === 'week' ? row.weekStart : row.session.id);
const heightOf = (row: SessionRow) => (row.kind === 'week' ? 58 : 76);

/** The log: every session by week, newest first, by rep and form where wanted. A click opens one for changes. */
export function SessionsTab() {
  const sessions = useAll('session');
  const commitments = useAll('commitment');
  const [filter, setFilter] = useState<SessionFilter>({ repId: null, form: null });
  const bySession = useMemo(() => commitmentsBySession(commitments), [commitments]);
  const shown = useMemo(() => filteredSessions(sessions, filter), [sessions, filter]);
  const rows = useMemo(() => sessionRows(shown, bySession), [shown, bySession]);
  if (sessions.length === 0) return <NoSessions />;
  return (
    <Panel flush>
      <div className={classes.filters}>
        <Filters filter={filter} setFilter={setFilter} />
        <output className={classes.count} aria-live="polite">
          {shown.length === sessions.length
            ? formatCounted(sessions.length, 'session')
            : `${shown.length} of ${formatCounted(sessions.length, 'session')}`}
        </output>
        <TakeOutLink kind="sessions" what="the sessions" />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title="No session fits"
          action={
            <Button variant="default" onClick={() => setFilter({ repId: null, form: null })}>
              Show all sessions
            </Button>
          }
        >
          Nothing was logged for this rep in this form yet.
        </EmptyState>
      ) : (
        <VirtualRows
          label="Logged sessions"
          rows={rows}
          rowKey={keyOf}
          estimate={heightOf}
          render={(row) => (row.kind === 'week' ? <WeekLine {...row} /> : <SessionLine {...row} />)}
        />
      )}
    </Panel>
  );
}

/** Drawn anew only when another choice is made: fields with lists take longer to draw than all rows in sight. */
const Filters = memo(function Filters({
  filter,
  setFilter,
}: {
  filter: SessionFilter;
  setFilter: (filter: SessionFilter) => void;
}) {
  return (
    <>
      <RepFilter repId={filter.repId} choose={(repId) => setFilter({ ...filter, repId })} />
      <Select
        label="Form"
        placeholder="All forms"
        data={FORM_CHOICES}
        value={filter.form}
        onChange={(form) =>
          setFilter({ ...filter, form: SESSION_FORMS.find((known) => known === form) ?? null })
        }
        clearable
        openOnFocus={false}
        clearButtonProps={{ 'aria-label': 'Show all forms' }}
      />
    </>
  );
});

function NoSessions() {
  return (
    <Panel>
      <EmptyState
        icon={<IconMessageCircle size={36} stroke={1.4} />}
        title="No session logged yet"
        action={<Button onClick={() => askToLogSession({})}>Log a session</Button>}
      >
        Note each coaching session when it is over: who, how long, and what the rep will do next. It takes
        under half a minute, and the rhythm of your weeks grows out of it.
      </EmptyState>
    </Panel>
  );
}
