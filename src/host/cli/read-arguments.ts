import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';

/** The arguments of a command, by the options that it declares. */
export type Arguments<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>;

/**
 * Reads a command's arguments. `positionals` names those without a dash, all of which must be there, in order.
 *
 * @example
 * readArguments(['talk.vtt', '--coach', 'Ana'], { coach: { type: 'string' } }, ['FILE']);
 * // { ok: true, value: { positionals: ['talk.vtt'], values: { coach: 'Ana' } } }
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  positionals: readonly string[] = [],
): Outcome<Arguments<Options>> {
  const config = { args: [...args], options, allowPositionals: true, strict: true } satisfies ParseArgsConfig;
  try {
    const read = parseArgs(config) as Arguments<Options>;
    const missing = positionals[read.positionals.length];
    if (missing) return wrongArguments(`${missing} is missing.`);
    const spare = read.positionals[positionals.length];
    if (spare !== undefined) return wrongArguments(`There is nothing to do with “${spare}”.`);
    return succeed(read);
  } catch (error) {
    return wrongArguments(`${firstSentence(error)}.`);
  }
}

/** The failure of a command whose arguments can't be used; `message` is one sentence. */
export function wrongArguments(message: string): Outcome<never> {
  return fail({
    code: 'arguments-wrong',
    message,
    remedy: 'See “coachward help” for the commands and what they take.',
  });
}

function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\.\s|\n/)[0]?.replace(/\.$/, '') ?? text;
}
