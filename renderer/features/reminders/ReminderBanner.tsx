import { Button, CloseButton } from '@mantine/core';
import { goTo, usePlace } from '../../app/router.ts';
import { useRecords, useToday } from '../../state/use-plan.ts';
import classes from './ReminderBanner.module.css';
import { reminderSentences } from './reminder-words.ts';
import { useReminder } from './use-reminder.ts';

/** The day's reminder as a quiet line above the screen, until it is dismissed, Today is opened, or the day is over. */
export function ReminderBanner() {
  const { shown, dismiss } = useReminder();
  const records = useRecords();
  const today = useToday();
  const { screen } = usePlace();
  if (shown?.day !== today) return <div role="status" />;
  const nameOf = (repId: string) => records.get('rep', repId)?.name ?? 'a former rep';
  const open = () => {
    dismiss();
    goTo('today');
  };
  return (
    <div role="status" className={classes.banner}>
      <div className={classes.words}>
        <strong>Your reminder.</strong> {reminderSentences(shown.reminder, nameOf).join(' ')}
      </div>
      {screen !== 'today' && (
        <Button size="compact-sm" variant="default" onClick={open}>
          Open Today
        </Button>
      )}
      <CloseButton size="sm" aria-label="Dismiss the reminder" onClick={dismiss} />
    </div>
  );
}
