import type { Bridge } from '../../src/core/bridge/bridge.ts';
import type { Problem } from '../../src/core/foundation/outcome.ts';

/**
 * Takes one known step of a plan back, and only that: where something else was done since, nothing is, and `changedSince` is the
 * answer. Null when it is taken back.
 * @param step `seq` is its place in the plan's history, `origin` in whose name it is taken back
 */
export async function undoStep(
  bridge: Bridge,
  { transition, seq, origin }: { readonly transition: string; readonly seq: number; readonly origin: string },
  changedSince: Problem,
): Promise<Problem | null> {
  const history = await bridge.call('history.list', { transition, limit: 1 });
  if (!history.ok) return history.problem;
  const [latest] = history.value;
  if (latest?.seq !== seq || latest.state !== 'done') return changedSince;
  const undone = await bridge.call('history.undo', { transition, origin });
  return undone.ok ? null : undone.problem;
}
