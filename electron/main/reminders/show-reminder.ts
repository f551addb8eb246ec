import type { Notification, NotificationConstructorOptions } from 'electron';
import type { RequestOf } from '../../../src/core/bridge/contract.ts';
import { fail, type Outcome, succeed } from '../../../src/core/foundation/outcome.ts';

/** How a reminder becomes a notification of the system, and where a click on it leads. */
export type ReminderSetting = {
  readonly make: (options: NotificationConstructorOptions) => Pick<Notification, 'once' | 'show'>;
  readonly goToToday: () => void;
};

/** How long the system may take to say what became of it, in milliseconds. Some desktops never do. */
const ANSWER_MS = 2_000;

/** Notifications that can still be clicked: one that nothing holds is collected, and its click is lost. */
const shown = new Set<unknown>();

/**
 * Shows a reminder, without a sound, from the main process: the page needs no permission for it. A system that refuses
 * it is told in the answer.
 */
export async function showReminder(
  { title, body }: RequestOf<'reminder.show'>,
  { make, goToToday }: ReminderSetting,
): Promise<Outcome<never>> {
  const notification = make({ title, body, silent: true });
  shown.add(notification);
  const release = () => shown.delete(notification);
  notification.once('click', () => {
    release();
    goToToday();
  });
  notification.once('close', release);
  const refusal = await refusalOf(notification);
  // The channel's reply carries no value.
  if (refusal === null) return succeed(null) as Outcome<never>;
  release();
  return fail({
    code: 'reminder-not-shown',
    message: `The system didn’t show the reminder: ${refusal}.`,
    remedy: 'Allow notifications for Coachward in the settings of the system.',
  });
}

function refusalOf(notification: ReturnType<ReminderSetting['make']>): Promise<string | null> {
  return new Promise((resolve) => {
    const waiting = setTimeout(() => resolve(null), ANSWER_MS);
    const answer = (refusal: string | null) => {
      clearTimeout(waiting);
      resolve(refusal);
    };
    notification.once('show', () => answer(null));
    notification.once('failed', (_event, error) => answer(error));
    notification.show();
  });
}
