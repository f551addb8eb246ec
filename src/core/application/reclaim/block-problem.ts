import type { CoachingBlock } from '../../domain/reclaim/coaching-block.ts';
import type { Problem } from '../../foundation/outcome.ts';
import type { RecordsView } from '../../records/records.ts';
import { unknownRep } from '../commands/refusals.ts';

/** What speaks against a coaching block, null when nothing does. */
export function blockProblem(
  records: RecordsView,
  { repId, from, until }: Pick<CoachingBlock, 'repId' | 'from' | 'until'>,
): Problem | null {
  if (until !== null && until < from) {
    return {
      code: 'block-ends-first',
      message: 'The block would end before it begins.',
      remedy: 'Choose a last day on or after the first one, or none.',
      field: 'until',
    };
  }
  return unknownRep(records, repId === null ? [] : [repId]);
}
