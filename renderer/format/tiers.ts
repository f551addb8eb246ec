import type { Tier } from '../../src/core/domain/rep/rep.ts';

/** The tiers with the words that forms and lists show. */
export const TIER_OPTIONS: { value: Tier; label: string }[] = [
  { value: 'top', label: 'Top' },
  { value: 'middle', label: 'Middle' },
  { value: 'low', label: 'Low' },
];

/** A tier's word: `Middle`. */
export function tierName(tier: Tier): string {
  return TIER_OPTIONS.find(({ value }) => value === tier)?.label ?? tier;
}
