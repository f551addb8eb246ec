/** The fewest and the most runs that chance alone explains, both still within it. */
export type RunLimits = { readonly fewest: number; readonly most: number };

/** How much of the distribution lies beyond either limit. */
const TAIL = 0.025;

/**
 * Limits for the number of runs about a line: so many stretches in a row on one side. Outside of them lie at most 2.5% of
 * all orders in which `above` and `below` points can follow each other, on either side. It is the exact distribution of
 * Swed and Eisenhart (1943), which the printed tables for run charts rest on; computed here instead of copied, so that it
 * also holds where the two counts differ. Null when one side is empty, as there is one run then and nothing to judge.
 *
 * @example
 * // By hand, 5 above and 5 below: 252 orders, of which 2 have 2 runs (.008) and 8 have 3 runs; 2 or fewer are .008, 3 or
 * // fewer (2 + 8) / 252 = .040, so that 3 is the fewest; the same from the other end gives 9.
 * runLimits(5, 5) // { fewest: 3, most: 9 }
 */
export function runLimits(above: number, below: number): RunLimits | null {
  if (above < 1 || below < 1) return null;
  const most = above === below ? 2 * above : 2 * Math.min(above, below) + 1;
  const chances = chancesOfRuns(above, below, most);
  return { fewest: firstBeyondTail(chances, 2, 1), most: firstBeyondTail(chances, most, -1) };
}

/** The chance of each number of runs, at its index, up to `most`. */
function chancesOfRuns(above: number, below: number, most: number): number[] {
  const logs = logFactorials(above + below);
  const logChoose = (n: number, k: number) =>
    k < 0 || k > n ? Number.NEGATIVE_INFINITY : at(logs, n) - at(logs, k) - at(logs, n - k);
  const all = logChoose(above + below, above);
  const ways = (ofAbove: number, ofBelow: number) =>
    Math.exp(logChoose(above - 1, ofAbove - 1) + logChoose(below - 1, ofBelow - 1) - all);
  return Array.from({ length: most + 1 }, (_, runs) => {
    if (runs < 2) return 0;
    const half = Math.floor(runs / 2);
    return runs % 2 === 0 ? 2 * ways(half, half) : ways(half + 1, half) + ways(half, half + 1);
  });
}

function firstBeyondTail(chances: readonly number[], from: number, step: 1 | -1): number {
  let runs = from;
  for (let sum = at(chances, runs); sum <= TAIL; sum += at(chances, runs)) runs += step;
  return runs;
}

function logFactorials(upTo: number): number[] {
  const logs = [0];
  for (let n = 1; n <= upTo; n += 1) logs.push(at(logs, n - 1) + Math.log(n));
  return logs;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
