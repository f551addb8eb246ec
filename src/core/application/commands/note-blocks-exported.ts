import { z } from 'zod';
import { blockSequence, skippedDays } from '../../domain/reclaim/block-days.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { timeOffOf } from '../../insights/blocks-held.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/**
 * Notes that all coaching blocks were written to a file as they are now: later changes then count as newer, and those
 * that were only kept to be cancelled go for good.
 */
export const noteBlocksExported = defineCommand({
  payload: z.object({}),
  describe: () => 'Exported the coaching blocks',
  reduce: (records) => {
    const blocks = records.all('coaching-block');
    if (blocks.length === 0) {
      return fail({
        code: 'nothing-to-export',
        message: 'There is no coaching block to export.',
        remedy: 'Add a block first.',
      });
    }
    const draft = startDraft(records);
    for (const block of blocks) {
      if (block.cancelled) {
        draft.remove('coaching-block', block.id);
        continue;
      }
      const skipped = skippedDays(block, timeOffOf(records, block.repId));
      const sequence = blockSequence(block, skipped);
      draft.put('coaching-block', { ...block, revision: sequence, exported: { sequence, skipped } });
    }
    return succeed(draft.changes());
  },
});
