import { Button, Modal } from '@mantine/core';
import type { CategoryGroupKey } from '../../../src/core/domain/audit/category-group.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import { newId } from '../../state/new-id.ts';
import { useAll, useRun } from '../../state/use-plan.ts';
import classes from './CategoriesModal.module.css';
import { CategoryGroups, CategorySection } from './CategoryGroups.tsx';
import { CategoryRow } from './CategoryRow.tsx';
import { MergeMenu } from './MergeMenu.tsx';
import { NewCategory } from './NewCategory.tsx';

/** All categories by group: add, rename, move to another group, archive and take back. Every change is kept at once. */
export function CategoriesModal({ close, added }: { close: () => void; added: (id: string) => void }) {
  const run = useRun();
  const categories = useAll('time-category');
  const add = async (name: string, group: CategoryGroupKey) => {
    const id = newId();
    const outcome = await run('add-category', { id, name, group });
    if (outcome.ok) added(id);
    return outcome.ok;
  };
  const rowsOf = (some: readonly TimeCategory[]) =>
    some.map((category) => <PlanCategoryRow key={category.id} category={category} all={categories} />);
  const archived = categories.filter((category) => category.archived);
  return (
    <Modal opened onClose={close} title="Categories" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <NewCategory categories={categories} add={add} />
      <CategoryGroups
        rows={(key) => rowsOf(categories.filter((category) => category.group === key && !category.archived))}
      />
      {archived.length > 0 && (
        <CategorySection
          title="Archived"
          meaning="No longer offered. What was recorded under them stays and counts."
        >
          {rowsOf(archived)}
        </CategorySection>
      )}
    </Modal>
  );
}

function PlanCategoryRow({ category, all }: { category: TimeCategory; all: readonly TimeCategory[] }) {
  const { id, name, archived } = category;
  const run = useRun();
  return (
    <CategoryRow category={category} all={all} change={(patch) => void run('edit-category', { id, patch })}>
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
    </CategoryRow>
  );
}
