import { Button, Menu } from '@mantine/core';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import { useRun } from '../../state/use-plan.ts';
import { tellDone } from '../../ui/tell-problem.tsx';

/** Merges a category into another one: its time goes over, it is archived, and one undo takes it all back. */
export function MergeMenu({ category, all }: { category: TimeCategory; all: readonly TimeCategory[] }) {
  const run = useRun();
  const { id, name } = category;
  const others = all.filter((other) => other.id !== id && !other.archived);
  const merge = async (into: TimeCategory) => {
    const outcome = await run('merge-categories', { categoryId: id, intoId: into.id });
    if (outcome.ok) tellDone(`“${name}” is merged into “${into.name}”. Undo takes it back.`);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={others.length === 0}
          aria-label={`Merge ${name} into another category`}
        >
          Merge into…
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {others.map((other) => (
          <Menu.Item key={other.id} onClick={() => void merge(other)}>
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
