import type { WorkBudget } from './work-budget.ts';

/** Where an expansion looks: wall-clock seconds on the series' own clock. */
export type ExpansionSpan = {
  /** The series' first start. Nothing earlier counts as an occurrence. */
  readonly start: number;
  /** The window: from `from`, up to but without `to`. */
  readonly from: number;
  readonly to: number;
  /** The last start that the rule allows, inclusive. */
  readonly until: number;
  /** How many occurrences the rule allows, counted from the first. */
  readonly count: number;
};

/** Why an expansion stopped early. */
export type Exhaustion = 'too-many' | 'too-much-work';

/** Gathers the starts of a series in order, counting those before the window without keeping them. */
export type Collector = {
  readonly span: ExpansionSpan;
  /** Offers the next start in order; false when the expansion is over. */
  readonly offer: (start: number) => boolean;
  /** Counts `number` occurrences that lie before the window; false when the rule's count is used up. */
  readonly skip: (number: number) => boolean;
  /** Charges steps of work; false when the budget is used up. */
  readonly spend: (steps: number) => boolean;
  readonly starts: number[];
  readonly exhaustion: () => Exhaustion | null;
};

/** A collector for one series that keeps at most `limit` starts. */
export function collectorOf(span: ExpansionSpan, limit: number, budget: WorkBudget): Collector {
  const starts: number[] = [];
  let remaining = span.count;
  let exhaustion: Exhaustion | null = null;

  function offer(start: number): boolean {
    if (start < span.start) return true;
    if (start > span.until || start >= span.to || remaining <= 0) return false;
    remaining -= 1;
    if (start < span.from) return true;
    if (starts.length >= limit) {
      exhaustion = 'too-many';
      return false;
    }
    starts.push(start);
    return true;
  }

  function skip(number: number): boolean {
    remaining -= number;
    return remaining > 0;
  }

  function spend(steps: number): boolean {
    const holds = budget.spend(steps);
    if (!holds) exhaustion ??= 'too-much-work';
    return holds;
  }

  return { span, offer, skip, spend, starts, exhaustion: () => exhaustion };
}
