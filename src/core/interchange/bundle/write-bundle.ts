import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from './bundle.ts';

/**
 * Writes a bundle as JSON, indented so that two exports can be compared line by line.
 *
 * @example writeBundle({ exportedAt: '2026-03-02T09:00:00Z', transitions: [] })
 */
export function writeBundle({ exportedAt, transitions, practice }: Bundle): string {
  return JSON.stringify(
    { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, exportedAt, transitions, practice },
    null,
    1,
  );
}
