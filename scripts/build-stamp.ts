import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that is built: what it is made from, what comes out, and the file that remembers what it was made from. */
export type BuildTarget = {
  readonly sources: readonly string[];
  readonly outputs: readonly string[];
  readonly stamp: string;
};

/**
 * The state of the sources as one text: their names and contents. Equal texts mean equal sources; files are read
 * rather than dated, because a checkout dates everything anew.
 */
export function sourceState({ sources }: Pick<BuildTarget, 'sources'>): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Whether the outputs are there and were built from the sources as they are now. */
export function isFresh(target: BuildTarget): boolean {
  if (![...target.outputs, target.stamp].every((file) => existsSync(file))) return false;
  return readFileSync(target.stamp, 'utf8') === sourceState(target);
}

/** Remembers the state that a target was built from; take it before building, so that an edit meanwhile counts. */
export function writeStamp(target: BuildTarget, state: string): void {
  writeFileSync(target.stamp, state);
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
