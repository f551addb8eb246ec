import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../../../../src/core/interchange/transcripts/decode-text.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/transcripts');

/** A turn as the expectations write it: speaker, start, end, text. */
export type ExpectedTurn = readonly [string, number | null, number | null, string];

/** What a fixture must be read as, or the code of its refusal. */
export type Expectation = {
  readonly file: string;
  readonly refused?: string;
  readonly format?: string;
  readonly timing?: string;
  readonly turns?: readonly ExpectedTurn[];
  readonly warnings?: number;
};

/** The hand-written expectations of every transcript among the fixtures. */
export function expectations(): Expectation[] {
  return JSON.parse(readFileSync(join(FIXTURES, 'expectations.json'), 'utf8')) as Expectation[];
}

/** Every fixture on the disk, so that one without an expectation is noticed. */
export function fixtureNames(): string[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expectations.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(FIXTURES.length + 1));
}

/** The decoded text of a fixture. */
export function fixtureText(file: string): string {
  const text = decodeText(readFileSync(join(FIXTURES, file)));
  if (!text.ok) throw new Error(`${file}: ${text.problem.message}`);
  return text.value;
}

const SHARED = join(import.meta.dirname, '../../../../../../shared/data/transcripts');

/** The folder of real transcripts beside the project, or null where it is not there. */
export function sharedTranscripts(): string | null {
  if (existsSync(SHARED)) return SHARED;
  console.warn(
    'SKIPPED: ../shared/data/transcripts is not here, so real and conformance files are not read.',
  );
  return null;
}
