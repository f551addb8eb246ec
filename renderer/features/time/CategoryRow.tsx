import { Select, TextInput } from '@mantine/core';
import { type KeyboardEventHandler, type ReactNode, useState } from 'react';
import type { CategoryGroupKey } from '../../../src/core/domain/audit/category-group.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import classes from './CategoriesModal.module.css';
import { GROUP_OPTIONS, nameProblem } from './category-choices.ts';

/** A category whose name is edited in place: kept when the field is left or on Enter. `children` are what else can be done. */
export function CategoryRow({
  category,
  all,
  change,
  children,
  onKeyDown,
}: {
  category: TimeCategory;
  all: readonly TimeCategory[];
  change: (patch: Partial<Pick<TimeCategory, 'name' | 'group'>>) => void;
  children: ReactNode;
  onKeyDown?: KeyboardEventHandler;
}) {
  const { id, name, group } = category;
  const [draft, setDraft] = useState<string | null>(null);
  const problem =
    draft === null || draft.trim() === name
      ? null
      : nameProblem(
          draft,
          all.filter((other) => other.id !== id),
        );
  const rename = () => {
    if (draft === null || problem) return;
    if (draft.trim() !== name) change({ name: draft.trim() });
    setDraft(null);
  };
  return (
    <li className={classes.row} onKeyDown={onKeyDown}>
      <TextInput
        aria-label={`Name of ${name}`}
        size="sm"
        maxLength={300}
        value={draft ?? name}
        error={problem}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename();
          if (event.key !== 'Escape' || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <Select
        aria-label={`Group of ${name}`}
        size="sm"
        data={GROUP_OPTIONS}
        value={group}
        allowDeselect={false}
        onChange={(value) => change({ group: value as CategoryGroupKey })}
      />
      {children}
    </li>
  );
}
