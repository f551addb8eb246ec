import type { Tier } from '../domain/rep/rep.ts';
import type { RhythmPart } from '../domain/rhythm/rhythm-part.ts';

/** The rhythm that a tier begins with, and why. */
export type TierRhythm = {
  readonly tier: Tier;
  readonly oneToOne: RhythmPart;
  readonly deals: RhythmPart;
  readonly why: string;
};

/**
 * What each tier begins with, the middle first. That the middle gains most and the top needs it less often is from the
 * sources; the figures themselves are our own choice within the 30–45 minutes that they name.
 */
export const TIER_RHYTHMS: readonly TierRhythm[] = [
  {
    tier: 'middle',
    oneToOne: { perWeek: 1, minutes: 45 },
    deals: { perWeek: 0.5, minutes: 30 },
    why: 'The middle of a team gains most from coaching, so it gets its places first.',
  },
  {
    tier: 'top',
    oneToOne: { perWeek: 0.5, minutes: 30 },
    deals: { perWeek: 0, minutes: 30 },
    why: 'Your best need it less often. Ask what they want to get better at, and leave the hours to the middle.',
  },
  {
    tier: 'low',
    oneToOne: { perWeek: 1, minutes: 30 },
    deals: { perWeek: 0, minutes: 30 },
    why: 'Find out first whether it is know-how, will or the wrong place: training or plain management may help more than coaching.',
  },
];

/** The team's session to begin with. */
export const TEAM_RHYTHM: RhythmPart = { perWeek: 1, minutes: 60 };

/** The rhythm that a tier begins with. */
export function tierRhythm(tier: Tier): TierRhythm {
  return TIER_RHYTHMS.find((rhythm) => rhythm.tier === tier) as TierRhythm;
}
