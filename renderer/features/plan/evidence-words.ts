import type { EvidenceState } from '../../../src/core/insights/gates.ts';
import { formatCount, formatShare, NO_VALUE } from '../../format/numbers.ts';

/** How far a piece of evidence is, in words: what is there, of what it takes. */
export function evidenceWords({ value, target, upTo, unit, met }: EvidenceState): string {
  if (value === null) return 'Nothing to measure yet';
  if (unit === 'percent') {
    const range =
      upTo === null ? `at least ${formatShare(target)}` : `${formatShare(target)} to ${formatShare(upTo)}`;
    return `${formatShare(value)} so far; it takes ${range}`;
  }
  if (unit === 'points') {
    const moved = formatCount(Math.round(Math.abs(value) * 100));
    return met ? `Better by ${moved} points` : `No better yet: ${value < 0 ? '−' : ''}${moved} points`;
  }
  const noun = unit === 'weeks' ? ' weeks' : '';
  return target > 0 ? `${formatCount(value)} of ${formatCount(target)}${noun}` : NO_VALUE;
}
