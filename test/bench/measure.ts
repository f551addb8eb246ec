/** A row of the benchmark table: what was measured, ours against a peer of the same run, and the goal. */
export type BenchRow = {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly goal: string;
  readonly met: boolean | null;
};

/** The middle value; of an even count the upper of the two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the given part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds of each of `runs` runs, after `warmUp` runs that don't count. */
export async function timesOf(run: (index: number) => unknown, runs: number, warmUp = 5): Promise<number[]> {
  for (let index = 0; index < warmUp; index++) await run(index - warmUp);
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const begin = performance.now();
    await run(index);
    times.push(performance.now() - begin);
  }
  return times;
}

/** Milliseconds with two decimals under ten, none above. */
export function inMs(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

/** Times in the middle and at their slow end: `12 ms (95 %: 20 ms)`. */
export function inMsWithTail(times: readonly number[]): string {
  return `${inMs(median(times))} (95 %: ${inMs(quantile(times, 0.95))})`;
}

/** A row for times in milliseconds whose middle is to stay under a limit. */
export function timedRow(what: string, times: readonly number[], limit: number): BenchRow {
  const met = median(times) < limit;
  return { what, ours: inMsWithTail(times), peer: '', ratio: '', goal: `under ${limit} ms`, met };
}

/** The rows as a table in plain text. */
export function tableOf(rows: readonly BenchRow[]): string {
  const head = ['what', 'ours', 'peer', 'ratio', 'goal', ''];
  const cells = rows.map(({ what, ours, peer, ratio, goal, met }) => [
    what,
    ours,
    peer,
    ratio,
    goal,
    met === null ? '' : met ? 'met' : 'MISSED',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}
