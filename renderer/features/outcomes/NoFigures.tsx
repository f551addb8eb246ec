import { Button } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import type { OutcomeKind } from '../../../src/core/domain/outcome/built-in-measures.ts';
import { addressOf } from '../../app/router.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** What stands for a measure without figures: what it will show, and the two ways to bring some in. */
export function NoFigures({ measure }: { measure: OutcomeKind }) {
  return (
    <Panel>
      <EmptyState
        icon={<IconChartLine size={34} stroke={1.4} />}
        title={`No figure of ${measure.name.toLowerCase()} yet`}
        action={
          <Button component="a" href={addressOf('team', 'outcomes', 'import')}>
            Bring in a table
          </Button>
        }
      >
        Bring in a table from your sales system, or type months into the grid below. Begin with the months
        before the plan: without them nothing that comes later can be compared.
      </EmptyState>
    </Panel>
  );
}
