import { Button } from '@mantine/core';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import { compareDays } from '../../../../src/core/domain/calendar/day.ts';
import { addressOf } from '../../../app/router.ts';
import { formatDay, formatDistance } from '../../../format/days.ts';
import { useAll, useToday } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RepName } from '../../../ui/RepName.tsx';
import classes from './PreparedPanel.module.css';

/** The conversations that were prepared and are still to be held, the next first; nothing where there are none. */
export function PreparedPanel() {
  const today = useToday();
  const prepared = useAll('preparation')
    .filter(({ sessionId }) => sessionId === null)
    .sort((a, b) => compareDays(a.day, b.day));
  if (prepared.length === 0) return null;
  return (
    <Panel title="Prepared">
      <ul className={classes.list}>
        {prepared.map(({ id, repId, day, conversation }) => (
          <li key={id} className={classes.line}>
            <span className={classes.words}>
              <RepName id={repId} />
              <span className={classes.soft}>
                {conversationGuide(conversation).name}, {formatDistance(day, today)}, {formatDay(day)}
              </span>
            </span>
            <Button
              component="a"
              size="compact-sm"
              variant="default"
              href={addressOf('conversations', 'prepare', repId, id)}
            >
              Open the sheet
            </Button>
            <Button component="a" size="compact-sm" href={addressOf('conversations', 'companion', id)}>
              Begin
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
