import { fail, type Outcome } from '../../foundation/outcome.ts';
import { wrongIds } from '../bundle/read-bundle.ts';
import { readFormat } from '../bundle/read-format.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, type ExchangeFile, exchangeFileSchema } from './exchange-file.ts';
import { exchangeDamaged, exchangeForeign, exchangeFromNewerVersion } from './exchange-problems.ts';
import { EXCHANGED_KINDS, placeOf } from './item.ts';

/**
 * Reads the decrypted content of an exchange file: every record by its kind's parser. All or nothing, never throws.
 * @returns the content, or why it is refused: something else, from a newer program, damaged
 */
export function readExchange(json: string): Outcome<ExchangeFile> {
  const file = readFormat<ExchangeFile>(json, {
    name: EXCHANGE_FORMAT,
    newest: EXCHANGE_VERSION,
    schema: exchangeFileSchema,
    notReadable: exchangeForeign,
    foreign: exchangeForeign,
    fromNewerVersion: exchangeFromNewerVersion,
    damaged: exchangeDamaged,
  });
  if (!file.ok) return file;
  const { transition: id, records } = file.value;
  const problem = wrongIds({ id, records }) ?? wrongItems(file.value);
  return problem ? fail(exchangeDamaged('the plan', problem)) : file;
}

function wrongItems({ records, versions, removed }: ExchangeFile): string | null {
  const kinds: readonly string[] = EXCHANGED_KINDS;
  if (Object.keys(records).some((kind) => !kinds.includes(kind))) return 'it holds records that never leave';
  if ([...Object.keys(versions), ...Object.keys(removed)].some((key) => !placeOf(key))) {
    return 'a version is of no record';
  }
  return null;
}
