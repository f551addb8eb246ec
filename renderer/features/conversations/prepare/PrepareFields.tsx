import { Button } from '@mantine/core';
import { pickQuestions } from '../../../../src/core/insights/propose-preparation.ts';
import { formatDay } from '../../../format/days.ts';
import { useRecords, useToday } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ConversationSelect } from '../ConversationSelect.tsx';
import { useRemoveWithUndo } from '../use-remove-with-undo.tsx';
import classes from './Prepare.module.css';
import { QuestionList } from './QuestionList.tsx';
import type { usePreparation } from './use-preparation.ts';

/** What can be changed on the sheet: the conversation with the reason for it, the day, the questions, notes. */
export function PrepareFields({
  prepared: { sheet, change, sessionId, startAfresh },
  because,
  isKept,
}: {
  prepared: ReturnType<typeof usePreparation>;
  because: string | null;
  isKept: boolean;
}) {
  const records = useRecords();
  const today = useToday();
  const removeWithUndo = useRemoveWithUndo();
  const remove = async () => {
    if (await removeWithUndo('remove-preparation', sheet.id, 'Preparation removed.')) startAfresh();
  };
  return (
    <Panel>
      <div className={classes.fields}>
        <div>
          <ConversationSelect
            value={sheet.conversation}
            isRequired
            onChange={(conversation) => {
              if (conversation && conversation !== sheet.conversation)
                change({ conversation, questions: pickQuestions(records, conversation) });
            }}
          />
          {because && <p className={classes.because}>Proposed because: {because}</p>}
        </div>
        <DayField
          label="Day"
          value={sheet.day}
          {...(!sessionId && { min: today })}
          onChange={(day) => day && change({ day })}
        />
        <QuestionList
          conversation={sheet.conversation}
          questions={sheet.questions}
          onChange={(questions) => change({ questions })}
        />
        <GrowingTextarea
          label="Notes"
          minRows={3}
          maxRows={12}
          maxLength={20_000}
          value={sheet.notes}
          onChange={(event) => change({ notes: event.currentTarget.value })}
        />
        <p className={classes.state} role="status">
          {isKept ? `Kept for ${formatDay(sheet.day)}.` : 'Kept as soon as you change it or begin.'}
          {isKept && (
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => void remove()}>
              Remove
            </Button>
          )}
          {isKept && (
            <Button size="compact-sm" variant="subtle" onClick={startAfresh}>
              Start a new one
            </Button>
          )}
        </p>
      </div>
    </Panel>
  );
}
