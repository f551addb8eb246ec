import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReclaimGroup } from '../../../src/core/domain/reclaim/reclaim-group.ts';
import { reclaimPlan } from '../../../src/core/insights/reclaim-plan.ts';
import { addressOf } from '../../app/router.ts';
import { useInsight } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { BlocksPanel } from './BlocksPanel.tsx';
import { GroupsPanel } from './GroupsPanel.tsx';
import { HeldPanel } from './HeldPanel.tsx';
import { baseWords } from './reclaim-words.ts';
import { SharePreview } from './SharePreview.tsx';

/** Where the hours for coaching come from, and in which places of the week they go. */
export default function ReclaimScreen() {
  const plan = useInsight(reclaimPlan);
  const [draft, setDraft] = useState<Partial<Record<ReclaimGroup, number>>>({});
  const { base } = plan;
  return (
    <Screen
      title="Find the hours"
      lead={
        base
          ? `Take minutes out of what could go, and give them to coaching. Measured: ${baseWords(base)}.`
          : 'Take minutes out of what could go, and give them to coaching.'
      }
      actions={
        <Button component="a" variant="default" href={addressOf('time')}>
          Back to Time
        </Button>
      }
    >
      {base === null ? (
        <Panel title="Coaching share">
          <EmptyState
            title="No time is recorded yet"
            action={
              <Button component="a" href={addressOf('time')}>
                Record a week
              </Button>
            }
          >
            Once a week is in, you see here how many minutes are missing and where they could come from.
          </EmptyState>
        </Panel>
      ) : (
        <>
          <SharePreview plan={plan} base={base} draft={draft} />
          <GroupsPanel plan={plan} draft={draft} setDraft={setDraft} />
        </>
      )}
      <BlocksPanel plan={plan} />
      <HeldPanel />
    </Screen>
  );
}
