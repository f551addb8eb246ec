import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CategoryGroupKey } from '../../../src/core/domain/audit/category-group.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import { useRun } from '../../state/use-plan.ts';
import classes from './CategoriesModal.module.css';
import { GROUP_OPTIONS, nameProblem } from './category-choices.ts';
import { MergeMenu } from './MergeMenu.tsx';

/** A category whose name is edited in place: kept when the field is left or on Enter. */
export function CategoryRow({ category, all }: { category: TimeCategory; all: readonly TimeCategory[] }) {
  const { id, name, group, archived } = category;
  const run = useRun();
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
    if (draft.trim() !== name) void run('edit-category', { id, patch: { name: draft.trim() } });
    setDraft(null);
  };
  return (
    <li className={classes.row}>
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
        onChange={(value) => void run('edit-category', { id, patch: { group: value as CategoryGroupKey } })}
      />
      <div className={classes.rowButtons}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={archived ? `Take back ${name}` : `Archive ${name}`}
          onClick={() => void run('edit-category', { id, patch: { archived: !archived } })}
        >
          {archived ? 'Take back' : 'Archive'}
        </Button>
        {!archived && <MergeMenu category={category} all={all} />}
      </div>
    </li>
  );
}
