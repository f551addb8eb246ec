import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CATEGORY_GROUPS } from '../../../src/core/content/time-categories.ts';
import type { CategoryGroupKey } from '../../../src/core/domain/audit/category-group.ts';
import { newId } from '../../state/new-id.ts';
import { useAll, useRun } from '../../state/use-plan.ts';
import classes from './CategoriesModal.module.css';
import { CategoryRow } from './CategoryRow.tsx';
import { GROUP_OPTIONS, nameProblem } from './category-choices.ts';

/** All categories by group: add, rename, move to another group, archive and take back. Every change is kept at once. */
export function CategoriesModal({ close, added }: { close: () => void; added: (id: string) => void }) {
  const run = useRun();
  const categories = useAll('time-category');
  const [name, setName] = useState('');
  const [group, setGroup] = useState<CategoryGroupKey>('coaching');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const found = nameProblem(name, categories);
    setProblem(found);
    if (found) return;
    const id = newId();
    const outcome = await run('add-category', { id, name: name.trim(), group });
    if (!outcome.ok) return;
    setName('');
    added(id);
  };
  const archived = categories.filter((category) => category.archived);
  return (
    <Modal opened onClose={close} title="Categories" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form className={classes.add} onSubmit={add} noValidate>
        <TextInput
          label="New category"
          placeholder="Partner meetings"
          data-autofocus
          maxLength={300}
          value={name}
          error={problem}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label="Group"
          data={GROUP_OPTIONS}
          value={group}
          allowDeselect={false}
          onChange={(value) => setGroup(value as CategoryGroupKey)}
        />
        <Button type="submit">Add category</Button>
      </form>
      {CATEGORY_GROUPS.map(({ key, name: title, meaning }) => (
        <section key={key} className={classes.group} aria-label={title}>
          <h3 className={classes.title}>{title}</h3>
          <p className={classes.meaning}>{meaning}</p>
          <ul className={classes.list}>
            {categories
              .filter((category) => category.group === key && !category.archived)
              .map((category) => (
                <CategoryRow key={category.id} category={category} all={categories} />
              ))}
          </ul>
        </section>
      ))}
      {archived.length > 0 && (
        <section className={classes.group} aria-label="Archived">
          <h3 className={classes.title}>Archived</h3>
          <p className={classes.meaning}>No longer offered. What was recorded under them stays and counts.</p>
          <ul className={classes.list}>
            {archived.map((category) => (
              <CategoryRow key={category.id} category={category} all={categories} />
            ))}
          </ul>
        </section>
      )}
    </Modal>
  );
}
