import { Select, UnstyledButton } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import type { TimeCategory } from '../../../../src/core/domain/audit/time-category.ts';
import classes from './Hours.module.css';

/** So many categories have a number key. */
export const BRUSH_KEYS = 9;

/** What is painted with: the categories used most with their number keys, all of them by search, and the eraser. */
export function Brushes({
  categories,
  brush,
  choose,
}: {
  categories: readonly TimeCategory[];
  brush: string | null;
  choose: (brush: string | null) => void;
}) {
  const first = categories.slice(0, BRUSH_KEYS);
  const chosen = categories.find(({ id }) => id === brush);
  return (
    <fieldset className={classes.palette} aria-label="Paint with">
      {first.map(({ id, name, group }, index) => (
        <UnstyledButton
          key={id}
          className={classes.brush}
          data-group={group}
          aria-pressed={brush === id}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => choose(id)}
        >
          <kbd aria-hidden>{index + 1}</kbd>
          <span>{name}</span>
        </UnstyledButton>
      ))}
      <UnstyledButton
        className={classes.brush}
        aria-pressed={brush === null}
        aria-keyshortcuts="0"
        onClick={() => choose(null)}
      >
        <IconEraser size={15} stroke={1.6} aria-hidden />
        <span>Clear</span>
      </UnstyledButton>
      <Select
        className={classes.search}
        aria-label="Find a category to paint with"
        placeholder="Find a category"
        size="xs"
        searchable
        nothingFoundMessage="No category of that name."
        data={categories.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen && !first.includes(chosen) ? chosen.id : null}
        onChange={(id) => id !== null && choose(id)}
      />
    </fieldset>
  );
}
