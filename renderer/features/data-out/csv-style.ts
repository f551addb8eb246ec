import { type CsvStyle, csvStyleFor } from '../../../src/core/interchange/data-out/write-csv.ts';

/** The style that this computer's language asks for. */
export function ownCsvStyle(): CsvStyle {
  const parts = new Intl.NumberFormat().formatToParts(0.5);
  return csvStyleFor(parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.');
}

const SEPARATOR_WORDS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

/** The style in words: `semicolons between the columns, a decimal comma`. */
export function styleWords({ separator, decimal }: CsvStyle): string {
  return `${SEPARATOR_WORDS[separator]} between the columns, a decimal ${decimal === ',' ? 'comma' : 'point'}`;
}
