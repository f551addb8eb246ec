import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDialogues, readWritten } from './talk-coder/dataset.ts';
import { isCoached, trainModel } from './talk-coder/pipeline.ts';

const here = dirname(fileURLToPath(import.meta.url));
const SHIPPED = join(here, '../src/core/domain/conversation/talk-model.json');

/** Trains the talk coder: `node scripts/train-talk-coder.ts --data DIR [--out FILE]`. The same data gives the same bytes. */
function main(): number {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  const data = values.data ?? join(here, '../../shared/data/speech');
  if (!existsSync(data)) {
    console.error(`There is no folder ${data}. Name the folder with the coded tables: --data DIR`);
    return 2;
  }
  const written = readWritten();
  const dialogues = [...readDialogues(data), ...written.dialogues, ...written.lines];
  const coached = dialogues.filter(isCoached).length;
  console.error(`Training on ${coached} coached dialogues and ${dialogues.length - coached} meetings …`);
  const text = `${JSON.stringify(trainModel(dialogues))}\n`;
  const out = values.out ?? SHIPPED;
  writeFileSync(out, text);
  console.error(`Wrote ${text.length} bytes to ${out}`);
  return 0;
}

process.exitCode = main();
