import { Button, MenuItem } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { CATEGORY_TEMPLATE } from '../../../../src/core/application/templates/category-template.ts';
import { movedWithin } from '../../../../src/core/application/templates/moved-within.ts';
import type { CategoryGroupKey } from '../../../../src/core/domain/audit/category-group.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { MOST_IN_TEMPLATE } from '../../../../src/core/domain/engagement/template-limits.ts';
import { newId } from '../../../state/new-id.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { MoveItems } from '../../../ui/MoveItems.tsx';
import { moveByArrow } from '../../../ui/move-by-arrow.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { CategoryGroups } from '../../time/CategoryGroups.tsx';
import { CategoryRow } from '../../time/CategoryRow.tsx';
import { NewCategory } from '../../time/NewCategory.tsx';
import { useEditTemplate } from './use-edit-template.ts';

type TemplateCategory = Template['categories'][number];

/** The categories of time of a template by group: add, rename, move, order, remove. */
export function CategoriesPanel({ template }: { template: Template }) {
  const edit = useEditTemplate(template);
  const { categories } = template;
  const all = categories.map((category, order) => ({ ...category, order, archived: false }));
  const isFull = categories.length >= MOST_IN_TEMPLATE.categories;
  const add = async (name: string, group: CategoryGroupKey) => {
    const outcome = await edit({ categories: [...categories, { id: newId(), name, group, working: true }] });
    return outcome.ok;
  };
  const remove = async (category: TemplateCategory) => {
    const outcome = await edit({ categories: categories.filter((other) => other !== category) });
    if (outcome.ok) tellDone('Category removed. Undo brings it back.');
  };
  const copyBuiltIn = () =>
    edit({
      categories: CATEGORY_TEMPLATE.map(({ id, name, group, working }) => ({ id, name, group, working })),
    });
  const rowOf = (category: TemplateCategory, position: number, group: readonly TemplateCategory[]) => {
    const place = {
      position,
      count: group.length,
      move: (to: number) =>
        void edit({
          categories: movedWithin(categories, {
            item: category,
            position: to,
            isAlike: (other) => other.group === category.group,
          }),
        }),
    };
    return (
      <CategoryRow
        key={category.id}
        category={{ ...category, order: position, archived: false }}
        all={all}
        change={(patch) =>
          void edit({
            categories: categories.map((each) => (each === category ? { ...each, ...patch } : each)),
          })
        }
        onKeyDown={(event) => moveByArrow(event, place)}
      >
        <MoreMenu label={`More for ${category.name}`}>
          <MoveItems {...place} />
          <MenuItem leftSection={<IconTrash size={16} />} onClick={() => void remove(category)}>
            Remove
          </MenuItem>
        </MoreMenu>
      </CategoryRow>
    );
  };
  return (
    <Panel
      title="Categories of time"
      hint={
        isFull
          ? `A template holds ${MOST_IN_TEMPLATE.categories} categories at most.`
          : 'What time is recorded under. Only those of the group Coaching count towards the coaching share.'
      }
    >
      {!isFull && <NewCategory categories={all} add={add} />}
      {categories.length === 0 ? (
        <EmptyState
          title="The built-in categories"
          action={
            <Button variant="default" onClick={() => void copyBuiltIn()}>
              Change the built-in ones
            </Button>
          }
        >
          As long as nothing stands here, a plan begins with the built-in categories. Take them in to change
          them, or add your own instead.
        </EmptyState>
      ) : (
        <CategoryGroups rows={(group) => categories.filter((each) => each.group === group).map(rowOf)} />
      )}
    </Panel>
  );
}
