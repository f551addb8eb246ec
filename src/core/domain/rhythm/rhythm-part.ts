/** So many sessions a week of so many minutes each. `perWeek` may be a part: 0.5 is every other week. */
export type RhythmPart = { readonly perWeek: number; readonly minutes: number };

/** No deal coaching planned beside the one-to-ones. */
export const NO_DEALS: RhythmPart = { perWeek: 0, minutes: 30 };

/** Minutes that a part takes in an average week. `minutesPerWeek({ perWeek: 0.5, minutes: 30 })` is 15. */
export function minutesPerWeek({ perWeek, minutes }: RhythmPart): number {
  return perWeek * minutes;
}
