import { PRACTICE_ID } from '../../domain/engagement/practice-id.ts';
import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type Bundle,
  type BundledTransition,
  type BundleRecords,
  bundleSchema,
  PRACTICE_KINDS,
} from './bundle.ts';
import {
  bundleDamaged,
  bundleForeign,
  bundleFromNewerVersion,
  bundleNotReadable,
} from './bundle-problems.ts';
import { readFormat } from './read-format.ts';

/**
 * Reads a bundle: every record by its kind's parser, every id once, one plan record in each transition, and
 * in no other place than its own what is the practice's. All or nothing.
 * @returns the bundle, or why it is refused: cut off, something else, from a newer program, damaged. Never throws.
 */
export function readBundle(json: string): Outcome<Bundle> {
  // Editors on Windows put a byte order mark before JSON.
  const bundle = readFormat<Bundle>(json.replace(/^\ufeff/, ''), {
    name: BUNDLE_FORMAT,
    newest: BUNDLE_VERSION,
    schema: bundleSchema,
    notReadable: bundleNotReadable,
    foreign: bundleForeign,
    fromNewerVersion: bundleFromNewerVersion,
    damaged: bundleDamaged,
  });
  return bundle.ok ? checkIds(bundle.value) : bundle;
}

function checkIds(bundle: Bundle): Outcome<Bundle> {
  const twice = firstTwice(bundle.transitions.map((transition) => transition.id));
  if (twice !== undefined) return fail(bundleDamaged('transitions', `the plan ${twice} is there twice`));
  for (const transition of bundle.transitions) {
    const problem = wrongIds(transition);
    if (problem) return fail(bundleDamaged(`the plan ${transition.id}`, problem));
  }
  const problem = bundle.practice && wrongPractice(bundle.practice);
  return problem ? fail(bundleDamaged('the practice', problem)) : succeed(bundle);
}

function isOfPractice(kind: string): boolean {
  return (PRACTICE_KINDS as readonly string[]).includes(kind);
}

function wrongPractice(records: BundleRecords): string | null {
  const practices = records.practice ?? [];
  if (practices.length !== 1 || practices[0]?.id !== PRACTICE_ID) return 'it has no record of its own';
  if (Object.keys(records).some((kind) => !isOfPractice(kind))) return 'it holds records of a plan';
  return twiceIn(records);
}

/** What is wrong with the ids of a transition's records; null when nothing is. */
export function wrongIds({ id, records }: BundledTransition): string | null {
  if (id === PRACTICE_ID) return 'its id is kept for the practice';
  const plans = records.transition ?? [];
  if (plans.length !== 1 || plans[0]?.id !== id) return 'it has no plan record of its own';
  if (Object.keys(records).some(isOfPractice)) return 'it holds records of a practice';
  return twiceIn(records);
}

function twiceIn(records: BundleRecords): string | null {
  for (const [kind, list] of Object.entries(records)) {
    const twice = firstTwice((list ?? []).map((record) => record.id));
    if (twice !== undefined) return `the ${kind} ${twice} is there twice`;
  }
  return null;
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}
