import type { Benchmark } from '../../src/core/content/benchmarks.ts';

/** A source on one line: name, year and address, as far as they are known. */
export function sourceWords({ source }: Benchmark): string {
  const named = source.year ? `${source.name}, ${source.year}` : source.name;
  return source.address ? `${named} (${source.address})` : named;
}
