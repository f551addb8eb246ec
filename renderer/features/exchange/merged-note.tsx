import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ExchangePreview } from '../../../src/core/bridge/exchange.ts';
import { formatCounted } from '../../format/numbers.ts';

const NOTE = 'exchange-merged';

/** How long the way back stands on the page, in milliseconds; after that it is in the history. */
const UNDO_OFFERED_MS = 15_000;

/** Tells that a plan was read in, what is to be chosen, and offers to take the merge back. */
export function tellMerged({ managerName, entries }: ExchangePreview, undo: () => Promise<void>): void {
  const open = entries.filter(({ what }) => what === 'conflict').length;
  notifications.show({
    id: NOTE,
    title: `The plan of ${managerName} was read in.`,
    autoClose: UNDO_OFFERED_MS,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close' },
    message: (
      <span style={{ color: 'var(--ink)' }}>
        {open > 0 ? `${formatCounted(open, 'entry', 'entries')} to choose. ` : ''}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            hideMerged();
            void undo();
          }}
        >
          Undo the merge
        </Button>
      </span>
    ),
  });
}

/** Once something was chosen, the merge is no longer the latest step, and the offer to take it back would not hold. */
export function hideMerged(): void {
  notifications.hide(NOTE);
}
