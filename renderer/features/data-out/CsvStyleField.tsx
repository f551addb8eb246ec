import { Select } from '@mantine/core';
import type { CsvStyle } from '../../../src/core/interchange/data-out/write-csv.ts';
import { ownCsvStyle, styleWords } from './csv-style.ts';
import classes from './DataOut.module.css';

const STYLES: readonly CsvStyle[] = [
  { separator: ',', decimal: '.' },
  { separator: ';', decimal: ',' },
  { separator: '\t', decimal: '.' },
  { separator: '\t', decimal: ',' },
];

const sentence = (style: CsvStyle) => styleWords(style).replace(/^./, (letter) => letter.toUpperCase());

/** How CSV files are written: as this computer's language has it, unless another way is chosen. */
export function CsvStyleField({ style, setStyle }: { style: CsvStyle; setStyle: (style: CsvStyle) => void }) {
  return (
    <Select
      className={classes.style}
      label="CSV files have"
      description={`This computer’s language asks for ${styleWords(ownCsvStyle())}.`}
      allowDeselect={false}
      value={styleWords(style)}
      data={STYLES.map((each) => ({ value: styleWords(each), label: sentence(each) }))}
      onChange={(next) => setStyle(STYLES.find((each) => styleWords(each) === next) ?? style)}
    />
  );
}
