import type { z } from 'zod';
import { fail, type Outcome, type Problem, succeed } from '../../foundation/outcome.ts';

/** A file format of ours: what its `format` field says, the newest version that is read, its parser, and what to say of others. */
type Format<Content> = {
  readonly name: string;
  readonly newest: number;
  readonly schema: z.ZodType<Content>;
  readonly notReadable: () => Problem;
  readonly foreign: () => Problem;
  readonly fromNewerVersion: (version: number) => Problem;
  readonly damaged: (where: string, what: string) => Problem;
};

/**
 * Reads a JSON text that begins with a format and a version. All or nothing, never throws.
 * @returns the content, or why it is refused: no JSON, something else, from a newer program, damaged
 */
export function readFormat<Content>(json: string, format: Format<Content>): Outcome<Content> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail(format.notReadable());
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== format.name) {
    return fail(format.foreign());
  }
  const version = 'version' in raw ? raw.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(format.damaged('version', 'it is no version'));
  }
  if (version > format.newest) return fail(format.fromNewerVersion(version));
  const parsed = format.schema.safeParse(raw);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  return fail(format.damaged(issue?.path.join('.') ?? '', issue?.message ?? 'unknown'));
}
