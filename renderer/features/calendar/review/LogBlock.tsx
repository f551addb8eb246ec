import { Button } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import type { SessionForm } from '../../../../src/core/domain/session/coaching-session.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { useRecords, useToday } from '../../../state/use-plan.ts';
import { askToLogSession } from '../../conversations/log-session-request.ts';
import { titleOf } from './review-words.ts';

/** Which form of coaching a category of time is, where it says so. */
const FORMS: Readonly<Record<string, SessionForm>> = {
  'one-to-one': 'one-to-one',
  'deal-coaching': 'deal-coaching',
  'team-skill-session': 'team-session',
  'call-review': 'call-review',
};

/** Coaching time without a session. */
const PREPARING = 'coaching-preparation';

/** The longest session that can be logged, in minutes. */
const MINUTES_MAX = 600;

/** From a coaching hour in the calendar that was accepted and is over to the session it was, with what the calendar knows. */
export function LogBlock({ block: { entry, category, categoryId } }: { block: ReviewBlock }) {
  const records = useRecords();
  const today = useToday();
  const isHeld =
    entry.state === 'accepted' &&
    category?.group === 'coaching' &&
    categoryId !== PREPARING &&
    entry.day <= today;
  if (!isHeld) return null;
  const repIds = entry.people
    .flatMap(({ repId }) => repId ?? [])
    .filter((id) => records.get('rep', id)?.status === 'active');
  const isLogged = records
    .all('session')
    .some((session) => session.day === entry.day && session.repIds.some((id) => repIds.includes(id)));
  if (isLogged) return null;
  const form = FORMS[categoryId ?? ''];
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconNotes size={14} />}
      aria-label={`Log it: ${titleOf(entry)}`}
      onClick={() =>
        askToLogSession({
          known: {
            day: entry.day,
            minutes: Math.min(MINUTES_MAX, Math.max(1, entry.minutes)),
            ...(repIds.length > 0 && { repIds }),
            ...(form && { form }),
          },
        })
      }
    >
      Log it
    </Button>
  );
}
