import type { GapDecision } from './gap-decision.ts';

/** Whether a decision turned out right: it helped, helped in part, or did not help. */
export const GAP_VERDICTS = ['right', 'partly', 'wrong'] as const;
export type GapVerdict = (typeof GAP_VERDICTS)[number];

/** After so many days a decision comes back. */
export const REVIEW_AFTER_DAYS = 30;

/** Whether two gaps have the same name, whatever their capitals, spaces and marks at the end. */
export function isSameGap(one: string, other: string): boolean {
  return bareGap(one) === bareGap(other);
}

/** The name of a gap as {@link isSameGap} compares it. `bareGap('Closes  too early.')` is `closes too early`. */
export function bareGap(gap: string): string {
  return gap
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s.!?…]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The decisions on a gap of a rep that brought no progress: all but those that turned out right. */
export function withoutProgress(
  decisions: readonly GapDecision[],
  { repId, gap }: Pick<GapDecision, 'repId' | 'gap'>,
): GapDecision[] {
  return decisions.filter(
    (decision) =>
      decision.repId === repId && isSameGap(decision.gap, gap) && decision.review?.verdict !== 'right',
  );
}
