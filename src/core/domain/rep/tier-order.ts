import type { Tier } from './rep.ts';

/** Whom to give a place first: the middle, since by the sources it gains most; then the top, then the low. */
export const TIER_ORDER: readonly Tier[] = ['middle', 'top', 'low'];
