import { compareDays, type Day } from '../domain/calendar/day.ts';
import { isThirdTime } from '../domain/gap/decide-gap.ts';
import type { GapDecision } from '../domain/gap/gap-decision.ts';
import { bareGap, withoutProgress } from '../domain/gap/gap-review.ts';
import type { RecordsView } from '../records/records.ts';

/**
 * A gap of a rep with every decision on it, the latest first. `gap` is its latest wording; `withoutProgress` how many of the
 * decisions brought none so far, and `comesBack` whether that makes it the third time or more.
 */
export type GapHistory = {
  readonly gap: string;
  readonly decisions: readonly [latest: GapDecision, ...earlier: GapDecision[]];
  readonly withoutProgress: number;
  readonly comesBack: boolean;
};

/**
 * The gaps of a rep, the one decided on last first.
 *
 * @example
 * // By hand: "Talks too long" decided on 2 and 20 March, "Skips the price" on 9 March.
 * gapsOfRep(records, 'ana').map(({ gap, decisions }) => [gap, decisions.length])
 * // [['Talks too long', 2], ['Skips the price', 1]]
 */
export function gapsOfRep(records: RecordsView, repId: string): GapHistory[] {
  const all = records.all('gap-decision');
  const byGap = new Map<string, GapDecision[]>();
  for (const decision of all) {
    if (decision.repId !== repId) continue;
    const key = bareGap(decision.gap);
    byGap.set(key, [decision, ...(byGap.get(key) ?? [])]);
  }
  return [...byGap.values()]
    .map((decisions): GapHistory => {
      const [latest, ...earlier] = decisions.sort((a, b) => compareDays(b.decidedOn, a.decidedOn));
      const decided = latest as GapDecision;
      const count = withoutProgress(all, decided).length;
      return {
        gap: decided.gap,
        decisions: [decided, ...earlier],
        withoutProgress: count,
        comesBack: isThirdTime(count - 1),
      };
    })
    .sort((a, b) => compareDays(b.decisions[0].decidedOn, a.decisions[0].decidedOn));
}

/** The decisions to look back at by today, the longest waiting first; those on somebody who left the team never come. */
export function gapReviewsDue(records: RecordsView, today: Day): GapDecision[] {
  return records
    .all('gap-decision')
    .filter(
      ({ review, reviewOn, repId }) =>
        review === null && reviewOn <= today && records.get('rep', repId)?.status === 'active',
    )
    .sort((a, b) => compareDays(a.reviewOn, b.reviewOn));
}
