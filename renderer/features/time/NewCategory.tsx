import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CategoryGroupKey } from '../../../src/core/domain/audit/category-group.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import classes from './CategoriesModal.module.css';
import { GROUP_OPTIONS, nameProblem } from './category-choices.ts';

/** The line that adds a category to a group; it is empty again once `add` has said that the category is kept. */
export function NewCategory({
  categories,
  add,
}: {
  categories: readonly TimeCategory[];
  add: (name: string, group: CategoryGroupKey) => Promise<boolean>;
}) {
  const [name, setName] = useState('');
  const [group, setGroup] = useState<CategoryGroupKey>('coaching');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = nameProblem(name, categories);
    setProblem(found);
    if (!found && (await add(name.trim(), group))) setName('');
  };
  return (
    <form className={classes.add} onSubmit={submit} noValidate>
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
  );
}
