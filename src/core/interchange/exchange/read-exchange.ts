import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import { wrongIds } from '../bundle/read-bundle.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, type ExchangeFile, exchangeFileSchema } from './exchange-file.ts';
import { exchangeDamaged, exchangeForeign, exchangeFromNewerVersion } from './exchange-problems.ts';
import { EXCHANGED_KINDS, placeOf } from './item.ts';

/**
 * Reads the decrypted content of an exchange file: every record by its kind's parser. All or nothing, never throws.
 * @returns the content, or why it is refused: something else, from a newer program, damaged
 */
export function readExchange(json: string): Outcome<ExchangeFile> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail(exchangeForeign());
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== EXCHANGE_FORMAT) {
    return fail(exchangeForeign());
  }
  const version = 'version' in raw ? raw.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(exchangeDamaged('version', 'it is no version'));
  }
  if (version > EXCHANGE_VERSION) return fail(exchangeFromNewerVersion(version));
  const parsed = exchangeFileSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(exchangeDamaged(issue?.path.join('.') ?? '', issue?.message ?? 'unknown'));
  }
  const file = parsed.data;
  const problem = wrongIds({ id: file.transition, records: file.records }) ?? wrongItems(file);
  return problem ? fail(exchangeDamaged('the plan', problem)) : succeed(file);
}

function wrongItems({ records, versions, removed }: ExchangeFile): string | null {
  const kinds: readonly string[] = EXCHANGED_KINDS;
  if (Object.keys(records).some((kind) => !kinds.includes(kind))) return 'it holds records that never leave';
  if ([...Object.keys(versions), ...Object.keys(removed)].some((key) => !placeOf(key))) {
    return 'a version is of no record';
  }
  return null;
}
