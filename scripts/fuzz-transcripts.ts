import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../src/core/interchange/transcripts/decode-text.ts';
import { readTranscript } from '../src/core/interchange/transcripts/read-transcript.ts';
import { TRANSCRIPT_FORMATS } from '../src/core/interchange/transcripts/transcript.ts';
import { brokenInvariant, mutate, seededNumbers } from './transcript-mutations.ts';

// Reads mutated transcripts of every format and says how many were read, refused and how long the slowest took.
// Usage: node scripts/fuzz-transcripts.ts [files per format, 10000] [seed, 1]. Exit 1 at the first fault.

const SLOWEST_ALLOWED_MS = 2000;
const FIXTURES = join(import.meta.dirname, '../test/fixtures/transcripts');
const perFormat = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

type Listed = { readonly file: string; readonly format?: string };
const listed = JSON.parse(readFileSync(join(FIXTURES, 'expectations.json'), 'utf8')) as Listed[];

function textOf(file: string): string {
  const text = decodeText(readFileSync(join(FIXTURES, file)));
  if (!text.ok) throw new Error(`${file}: ${text.problem.message}`);
  return text.value;
}

function fuzz(format: string, formatSeed: number): { read: number; refused: number; slowest: number } {
  const sources = listed.filter((one) => one.format === format).map(({ file }) => textOf(file));
  const random = seededNumbers(formatSeed);
  const result = { read: 0, refused: 0, slowest: 0 };
  for (let count = 0; count < perFormat; count += 1) {
    const text = mutate(sources[count % sources.length] ?? '', random);
    const began = performance.now();
    const outcome = readTranscript({ text });
    const elapsed = performance.now() - began;
    result.slowest = Math.max(result.slowest, elapsed);
    const fault = outcome.ok ? brokenInvariant(outcome.value) : null;
    if (fault !== null || elapsed > SLOWEST_ALLOWED_MS) {
      throw new Error(`${format} file ${count}: ${fault ?? `took ${elapsed} ms`}\n${JSON.stringify(text)}`);
    }
    if (outcome.ok) result.read += 1;
    else result.refused += 1;
  }
  return result;
}

for (const [index, format] of TRANSCRIPT_FORMATS.entries()) {
  const { read, refused, slowest } = fuzz(format, seed * 1000 + index);
  console.log(`${format.padEnd(12)} ${read} read, ${refused} refused, slowest ${slowest.toFixed(1)} ms`);
}
