import { Button } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { DrillItem } from '../../../../src/core/domain/practice/drill-item.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Drills.module.css';
import { DrillView } from './DrillView.tsx';
import { useDrillSession } from './use-drill-session.ts';

/** A session of about five minutes, to its end. */
export function DrillRun({ queue, leave }: { queue: readonly DrillItem[]; leave: () => void }) {
  // What was due at the start: answers given meanwhile don't change the queue that one is in.
  const [fixed] = useState(queue);
  const { item, at, length, results, settle } = useDrillSession(fixed);
  if (item) {
    return (
      <>
        <DrillView key={item.id} item={item} position={`${at} of ${length}`} settle={settle} />
        <p className={classes.leave}>
          <Button variant="subtle" size="compact-sm" onClick={leave}>
            Stop here
          </Button>
        </p>
      </>
    );
  }
  return (
    <DoneForToday
      done={results.length}
      right={results.filter(({ isRight }) => isRight).length}
      leave={leave}
    />
  );
}

function DoneForToday({ done, right, leave }: { done: number; right: number; leave: () => void }) {
  const onward = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => onward.current?.focus(), []);
  return (
    <Panel>
      <div className={classes.done} role="status">
        <p className={classes.doneTitle}>Done for today</p>
        <p>
          {formatCounted(done, 'answer')}, {right} right. What was hard comes back in a day or two, what was
          easy later.
        </p>
      </div>
      <div className={classes.centred}>
        <Button ref={onward} variant="default" onClick={leave}>
          See how I’m getting on
        </Button>
      </div>
    </Panel>
  );
}
