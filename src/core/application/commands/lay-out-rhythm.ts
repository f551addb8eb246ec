import { z } from 'zod';
import { coachingBlockSchema } from '../../domain/reclaim/coaching-block.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { blockProblem } from '../reclaim/block-problem.ts';
import { takeOut } from '../reclaim/take-out.ts';
import { firstRefusal } from './refusals.ts';

const placedSchema = coachingBlockSchema.omit({ revision: true, exported: true, cancelled: true });

/**
 * Lays a rhythm out in the week: the blocks given are added, or changed where they are there already, also where they were
 * removed and a calendar hasn't heard of it yet; the blocks of `remove` go. A calendar takes all of it with the next export:
 * what was there keeps its UID.
 */
export const layOutRhythm = defineCommand({
  payload: z
    .object({
      blocks: z.array(placedSchema).max(1000),
      remove: z.array(coachingBlockSchema.shape.id).max(1000),
    })
    .refine(({ blocks, remove }) => blocks.length + remove.length > 0),
  describe: ({ blocks }) =>
    `Laid out ${blocks.length} coaching ${blocks.length === 1 ? 'block' : 'blocks'} in the week`,
  reduce: (records, { blocks, remove }) => {
    const refusal = firstRefusal(...blocks.map((block) => blockProblem(records, block)));
    if (refusal) return refusal;
    const draft = startDraft(records);
    for (const id of remove) takeOut(draft, id);
    for (const block of blocks) {
      const before = draft.get('coaching-block', block.id);
      const kept = before ?? { revision: 0, exported: null };
      const next = { ...kept, ...block, cancelled: false };
      if (before && JSON.stringify(next) === JSON.stringify(before)) continue;
      draft.put('coaching-block', { ...next, revision: before ? before.revision + 1 : 0 });
    }
    return succeed(draft.changes());
  },
});
