import { Anchor, Button } from '@mantine/core';
import { type CalendarEntry, isCountable } from '../../../../src/core/domain/audit/calendar-entry.ts';
import { weekStartOf } from '../../../../src/core/domain/calendar/day.ts';
import { unsettledEntries } from '../../../../src/core/insights/calendar/unsettled-entries.ts';
import { addressOf } from '../../../app/router.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { useInsight, useRun } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Review.module.css';
import { hoursOf, titleOf } from './review-words.ts';

const SHOWN = 8;

function storyOf({ gone, state }: CalendarEntry): string {
  if (gone === 'asked') return 'is gone from the calendar, and still counts';
  return state === 'accepted' ? 'was changed, and counts as it is now' : 'was changed, and stays dismissed';
}

function canStay(entry: CalendarEntry): boolean {
  return entry.state === 'accepted' && isCountable(entry);
}

function outWord({ state }: CalendarEntry): string {
  return state === 'dismissed' ? 'Leave it out' : 'Take out';
}

/** What the calendar changed or dropped after it was decided, in whatever week, to be kept or taken out. */
export function UnsettledPanel() {
  const entries = useInsight(unsettledEntries);
  const run = useRun();
  if (entries.length === 0) return null;
  const keep = (some: readonly CalendarEntry[]) => {
    const payload = some.filter(canStay).map(({ id, categoryId }) => ({ id, categoryId }));
    void run('accept-calendar-entries', { entries: payload, otherTime: 'keep' });
  };
  const dismiss = (some: readonly CalendarEntry[]) =>
    void run('dismiss-calendar-entries', { ids: some.map(({ id }) => id) });
  const gone = entries.filter((entry) => entry.gone === 'asked');
  return (
    <Panel
      title="Changed since you decided"
      hint="Keep what really happened. What didn’t, take out of the audit."
      actions={
        gone.length > 1 && (
          <>
            <Button size="xs" variant="default" onClick={() => keep(gone)}>
              Keep all {gone.length} that are gone
            </Button>
            <Button size="xs" variant="default" onClick={() => dismiss(gone)}>
              Take all {gone.length} out
            </Button>
          </>
        )
      }
    >
      <ul className={classes.offers}>
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.id} className={classes.offer}>
            <span>
              <Anchor underline="always" href={addressOf('time', 'review', weekStartOf(entry.day))}>
                {formatWeekday(entry.day)} {formatDay(entry.day)}, {hoursOf(entry)}
              </Anchor>{' '}
              <strong>{titleOf(entry)}</strong> {storyOf(entry)}.
            </span>
            <span className={classes.rowActions}>
              {canStay(entry) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Keep ${titleOf(entry)}`}
                  onClick={() => keep([entry])}
                >
                  Keep
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${outWord(entry)}: ${titleOf(entry)}`}
                onClick={() => dismiss([entry])}
              >
                {outWord(entry)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && <p className={classes.more}>and {entries.length - SHOWN} more</p>}
    </Panel>
  );
}
