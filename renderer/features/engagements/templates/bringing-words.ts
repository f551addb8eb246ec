import type { BringingCounts } from '../../../../src/core/application/templates/bring-template.ts';
import { formatCounted } from '../../../format/numbers.ts';

/** What would change in a plan: `1 benchmark comes in, 1 changes; words of 2 reports`; null for nothing. */
export function bringingWords({ added, changed, removed, texts }: BringingCounts): string | null {
  const benchmarks = [
    { count: added, one: 'comes in', several: 'come in' },
    { count: changed, one: 'changes', several: 'change' },
    { count: removed, one: 'goes', several: 'go' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, one, several }, place) => {
      const what = place === 0 ? formatCounted(count, 'benchmark') : String(count);
      return `${what} ${count === 1 ? one : several}`;
    });
  const words = texts > 0 ? [`the words of ${formatCounted(texts, 'report')} change`] : [];
  const parts = [...(benchmarks.length > 0 ? [benchmarks.join(', ')] : []), ...words];
  return parts.length === 0 ? null : parts.join('; ');
}
