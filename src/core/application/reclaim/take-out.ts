import type { Draft } from '../../records/draft.ts';

/** Takes a block out of the plan; one that a calendar may have stays, as cancelled, until the next export has told it so. */
export function takeOut(draft: Draft, id: string): void {
  const block = draft.get('coaching-block', id);
  if (!block) return;
  const { exported, revision, cancelled } = block;
  if (exported === null) draft.remove('coaching-block', id);
  else if (!cancelled) {
    const sequence = Math.max(revision, exported.sequence) + 1;
    draft.put('coaching-block', { ...block, cancelled: true, revision: sequence });
  }
}
