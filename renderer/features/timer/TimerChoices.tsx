import { Select, UnstyledButton } from '@mantine/core';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import classes from './TimerBar.module.css';

/** So many categories have a number key. */
const KEYS = 9;

/** The categories to time: those used most with their number keys, the others in a list. */
export function TimerChoices({
  categories,
  running,
  go,
}: {
  categories: readonly TimeCategory[];
  running: string | null;
  go: (categoryId: string) => void;
}) {
  const others = categories.slice(KEYS).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes.choices}>
      {categories.slice(0, KEYS).map(({ id, name }, index) => (
        <UnstyledButton
          key={id}
          className={classes.choice}
          aria-pressed={id === running}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => go(id)}
        >
          <kbd aria-hidden>{index + 1}</kbd>
          <span>{name}</span>
        </UnstyledButton>
      ))}
      {others.length > 0 && (
        <Select
          className={classes.other}
          aria-label="Time another category"
          placeholder="Another category"
          size="xs"
          searchable
          data={others}
          value={null}
          onChange={(id) => id !== null && go(id)}
        />
      )}
      <p className={classes.keys}>While the keyboard is here: 1 to 9 start or switch, 0 stops.</p>
    </div>
  );
}
