import { Button, Select } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { CATEGORY_GROUPS } from '../../../src/core/content/time-categories.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import classes from './TimeScreen.module.css';

/** Brings further categories into the week's grid: one by its name, or all of them. */
export function AddCategory({
  hidden,
  add,
  addAll,
  manage,
}: {
  hidden: readonly TimeCategory[];
  add: (id: string) => void;
  addAll: () => void;
  manage: () => void;
}) {
  const groups = CATEGORY_GROUPS.map(({ key, name }) => ({
    group: name,
    items: hidden.filter(({ group }) => group === key).map(({ id, name: label }) => ({ value: id, label })),
  })).filter(({ items }) => items.length > 0);
  return (
    <div className={classes.after} data-after-grid>
      {hidden.length > 0 && (
        <>
          <Select
            className={classes.add}
            aria-label="Add a category to this week"
            placeholder="Add a category to this week"
            size="sm"
            searchable
            nothingFoundMessage="No category of that name. Make one with “Manage categories”."
            maxDropdownHeight={320}
            data={groups}
            value={null}
            onChange={(id) => id !== null && add(id)}
          />
          <Button variant="default" size="sm" onClick={addAll}>
            Show all {hidden.length} more
          </Button>
        </>
      )}
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconAdjustments size={16} stroke={1.6} />}
        onClick={manage}
      >
        Manage categories
      </Button>
    </div>
  );
}
