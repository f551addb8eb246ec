import { useCallback, useEffect, useRef, useState } from 'react';
import { minuteOfDay } from '../../../src/core/domain/audit/day-time.ts';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { ReminderSettings } from '../../../src/core/domain/reminder/reminder-settings.ts';
import { isReminderTime } from '../../../src/core/domain/reminder/reminder-time.ts';
import { type Reminder, reminderOn } from '../../../src/core/insights/reminder.ts';
import { usePlace } from '../../app/router.ts';
import { momentNow } from '../../state/local-moment.ts';
import { usePlanStore, useWorkspace } from '../../state/use-plan.ts';
import { reminderInNumbers } from './reminder-words.ts';

/** How often it is looked whether it is time, in milliseconds. */
const LOOK_MS = 60_000;

/** A reminder that the page itself shows. */
export type ShownReminder = { readonly day: Day; readonly reminder: Reminder };

/**
 * Looks every minute, and when the window comes back to the front, whether it is time to remind, and does so once a day: by a
 * notification of the system where the shell has them, else by what this answers, for the page to show. Nothing comes
 * while Settings are open, where the reminder may just be being set up.
 */
export function useReminder(): {
  readonly shown: ShownReminder | null;
  readonly dismiss: () => void;
} {
  const { store, workspace } = useWorkspace();
  const plan = usePlanStore();
  const { screen } = usePlace();
  const [shown, setShown] = useState<ShownReminder | null>(null);
  // Done with for these settings: others may find something where there was nothing to remind of.
  const settled = useRef<{ readonly day: Day; readonly settings: ReminderSettings } | null>(null);
  const { bridge } = store;
  const { preferences, abilities, zone } = workspace;
  const settings = preferences.reminders;

  const look = useCallback(async () => {
    const moment = momentNow(zone);
    const day = moment.slice(0, 10) as Day;
    const now = { day, minute: minuteOfDay(moment, day) ?? 0 };
    const settledDay = settled.current?.settings === settings ? settled.current.day : null;
    if (screen === 'settings' || !isReminderTime(settings, now, settledDay)) return;
    settled.current = { day, settings };
    const reminder = reminderOn(plan.snapshot().records, day, settings.kinds);
    if (!reminder) return;
    // The day is taken before anything is shown: a window that crashes now reminds of nothing rather than twice.
    const claim = await bridge.call('reminder.claim', { day });
    if (!claim.ok || !claim.value.claimed) return;
    if (abilities.notifies) {
      const words = { title: 'Coachward', body: reminderInNumbers(reminder) };
      if ((await bridge.call('reminder.show', words)).ok) return;
    }
    setShown({ day, reminder });
  }, [abilities.notifies, bridge, plan, screen, settings, zone]);

  useEffect(() => {
    void look();
    const timer = setInterval(look, LOOK_MS);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [look]);

  return { shown, dismiss: () => setShown(null) };
}
