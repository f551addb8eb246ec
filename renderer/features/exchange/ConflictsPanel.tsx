import { useEffect, useRef } from 'react';
import { formatCounted } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ConflictEntry } from './ConflictEntry.tsx';
import classes from './Exchange.module.css';

/** What two sides changed differently, until somebody chooses. Nothing is shown when all is settled. */
export function ConflictsPanel() {
  const records = useRecords();
  const list = useRef<HTMLUListElement>(null);
  const conflicts = records.all('merge-conflict');
  const { length } = conflicts;
  const before = useRef(length);
  useEffect(() => {
    // What a file has just brought stands above the place where it was read in.
    if (length > before.current) {
      list.current?.focus({ preventScroll: true });
      list.current?.closest('section')?.scrollIntoView({ block: 'start' });
    }
    before.current = length;
  }, [length]);
  if (length === 0) return null;
  const reps = Object.fromEntries(records.all('rep').map(({ id, name }) => [id, name]));
  return (
    <Panel
      title={`To choose: ${formatCounted(length, 'entry', 'entries')}`}
      hint="These were changed on both sides. What is here stays until you choose; the choice travels with your next file."
    >
      <ul ref={list} className={classes.entries} tabIndex={-1} aria-label="Entries to choose">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <ConflictEntry
              conflict={conflict}
              reps={reps}
              // The button that was pressed is gone with its entry; the keyboard goes on among the others.
              settled={() => list.current?.focus({ preventScroll: true })}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
