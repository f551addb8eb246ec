import { Button } from '@mantine/core';
import { useState } from 'react';
import { practiceQueue, SESSION_ITEMS } from '../../../../src/core/domain/practice/practice-queue.ts';
import { drillsDue, liveCards, practiceLately } from '../../../../src/core/insights/drill-skill.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useInsight, useRecords, useToday } from '../../../state/use-plan.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { DrillRun } from './DrillRun.tsx';
import { DrillSkills } from './DrillSkills.tsx';
import classes from './Drills.module.css';
import { useDrillItems } from './use-drill-items.ts';

/** Drills: what is due, five minutes of practice, and how each of the four kinds is coming on. */
export default function DrillsTab() {
  const items = useDrillItems();
  const records = useRecords();
  const today = useToday();
  const due = useInsight(drillsDue);
  const lately = useInsight(practiceLately);
  const [isRunning, setIsRunning] = useState(false);
  if (!items) return <Loading />;
  const queue = practiceQueue({ items, cards: liveCards(records), today });
  if (isRunning) return <DrillRun queue={queue} leave={() => setIsRunning(false)} />;
  const isDone = due === 0 && lately.answeredToday >= SESSION_ITEMS;
  const own = items.filter(({ conversationId }) => conversationId !== null).length;
  return (
    <div className={classes.page}>
      <Panel title={isDone ? 'Done for today' : 'Five minutes of practice'}>
        <p className={classes.lead}>
          {queue.length === 0
            ? 'Nothing is due, and every item has been practised. The next one comes back by itself.'
            : isDone
              ? 'Nothing is due any more. You can go on with new items, or leave it at that.'
              : due > 0
                ? `${formatCounted(due, 'item')} due, mixed from four kinds. A session is ${formatCounted(queue.length, 'item')} at most.`
                : `Nothing is due. A session brings ${formatCounted(queue.length, 'new item')}, mixed from four kinds.`}{' '}
          {lately.daysOfSeven > 0 &&
            `Practised on ${formatCounted(lately.daysOfSeven, 'day')} of the last seven.`}
        </p>
        <div className={classes.buttons}>
          {queue.length > 0 && (
            <Button variant={isDone ? 'default' : 'filled'} onClick={() => setIsRunning(true)}>
              {isDone ? 'Another five minutes' : 'Start'}
            </Button>
          )}
        </div>
        <p className={classes.basis}>
          {formatCounted(items.length, 'item')} in all,{' '}
          {own > 0
            ? `${own} of them from what you told in your own conversations.`
            : 'none yet from your own conversations: add a transcript and keep its text, and what you told becomes practice.'}
        </p>
      </Panel>
      <DrillSkills />
    </div>
  );
}
