import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { CoachingSession } from '../../../src/core/domain/session/coaching-session.ts';
import type { ConversationKey } from '../../../src/core/domain/session/conversation-key.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { formatDay } from '../../format/days.ts';
import { useRecords, useToday, useTransition } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { InSteps } from '../../ui/InSteps.tsx';
import classes from './ConversationDetails.module.css';
import { ConversationSelect } from './ConversationSelect.tsx';
import type { ConversationDetails } from './details-draft.ts';
import { RepsField } from './RepsField.tsx';
import { FORM_WORDS } from './session-words.ts';

function sessionWords(session: CoachingSession, records: RecordSet): string {
  const names = session.repIds.slice(0, 3).map((id) => records.get('rep', id)?.name ?? 'a rep who left');
  const more = session.repIds.length > 3 ? ' and others' : '';
  return `${formatDay(session.day)}, ${FORM_WORDS[session.form]} with ${names.join(', ')}${more}, ${session.minutes} min`;
}

function sessionChoices(records: RecordSet, day: Day | null, linked: string | null) {
  return records
    .all('session')
    .filter((session) => session.day === day || session.id === linked)
    .map((session) => ({ value: session.id, label: sessionWords(session, records) }));
}

/** What is known about a conversation beside its words: title, day, reps, session, and which of the seven. */
export function ConversationDetailsFields({
  value,
  onChange,
  errors,
}: {
  value: ConversationDetails;
  onChange: (change: Partial<ConversationDetails>) => void;
  errors: Readonly<Partial<Record<'title' | 'day', ReactNode>>>;
}) {
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const sessions = sessionChoices(records, value.day, value.sessionId);
  return (
    <div className={classes.fields}>
      <InSteps>
        <div className={classes.titleAndDay}>
          <TextInput
            label="Title"
            maxLength={300}
            value={value.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
            error={errors.title}
          />
          <DayField
            label="Day"
            value={value.day}
            min={firstDay}
            max={today}
            onChange={(day) => onChange({ day })}
            error={errors.day}
          />
        </div>
        <RepsField value={value.repIds} onChange={(repIds) => onChange({ repIds })} />
        <div className={classes.pair}>
          <InSteps>
            <Select
              label="Logged session"
              placeholder={sessions.length === 0 ? 'No session logged on this day' : 'None'}
              data={sessions}
              value={value.sessionId}
              disabled={sessions.length === 0}
              onChange={(sessionId) => onChange({ sessionId })}
              clearable
              openOnFocus={false}
              clearButtonProps={{ 'aria-label': 'Link no session' }}
            />
            <ConversationSelect
              value={value.conversation}
              onChange={(conversation: ConversationKey | null) => onChange({ conversation })}
            />
          </InSteps>
        </div>
      </InSteps>
    </div>
  );
}
