import { useState } from 'react';
import type { ReclaimAction } from '../../../src/core/domain/reclaim/reclaim-action.ts';
import { openActionId, type ReclaimGroup } from '../../../src/core/domain/reclaim/reclaim-group.ts';
import type { ReclaimPlan } from '../../../src/core/insights/reclaim-plan.ts';
import { useRun } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ActionForm } from './ActionForm.tsx';
import { GroupRow } from './GroupRow.tsx';

type Draft = Partial<Record<ReclaimGroup, number>>;
type Editing = { readonly group: ReclaimGroup; readonly action: ReclaimAction | null };

function without(draft: Draft, group: ReclaimGroup): Draft {
  const { [group]: _, ...rest } = draft;
  return rest;
}

/** The groups with a slider each, and what of their minutes is dropped, delegated or shortened. */
export function GroupsPanel({
  plan,
  draft,
  setDraft,
}: {
  plan: ReclaimPlan;
  draft: Draft;
  setDraft: (change: (draft: Draft) => Draft) => void;
}) {
  const run = useRun();
  const [editing, setEditing] = useState<Editing | null>(null);
  const change = (group: ReclaimGroup, minutes: number) => setDraft((now) => ({ ...now, [group]: minutes }));
  const settle = async (group: ReclaimGroup, minutes: number) => {
    change(group, minutes);
    await run('set-reclaim-minutes', { group, minutes });
    // A later move of the slider, made in the meantime, stands.
    setDraft((now) => (now[group] === minutes ? without(now, group) : now));
  };
  const open = plan.groups.find(({ group }) => group === editing?.group);
  return (
    <Panel
      title="Where the minutes come from"
      hint="Begin with administration. Then say for each what you drop, whom you give it to, or how much shorter it gets."
    >
      {plan.groups.map((group) => (
        <GroupRow
          key={group.group}
          reclaim={group}
          taken={draft[group.group] ?? group.taken}
          change={(minutes) => change(group.group, minutes)}
          settle={(minutes) => void settle(group.group, minutes)}
          write={(action) => setEditing({ group: group.group, action })}
        />
      ))}
      {editing && open && (
        <ActionForm
          key={editing.action?.id ?? openActionId(editing.group)}
          reclaim={open}
          action={editing.action}
          close={() => setEditing(null)}
        />
      )}
    </Panel>
  );
}
