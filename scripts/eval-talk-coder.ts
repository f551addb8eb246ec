import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MOVE_LABELS } from '../src/core/domain/conversation/move.ts';
import { BASELINES } from './talk-coder/baselines.ts';
import { readDialogues, readWritten } from './talk-coder/dataset.ts';
import { type Answers, answerAcross, answerWithShipped } from './talk-coder/evaluation.ts';
import { type Answer, calibrationOf, scoreAnswers } from './talk-coder/scores.ts';

const here = dirname(fileURLToPath(import.meta.url));
const COLUMNS = ['turns', 'acc. 3', 'F1 3', 'F1 4', 'ask/tell', 'open/closed', 'session'];

const figure = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(12);

function printRow(name: string, cells: readonly string[]): void {
  console.log(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}

function printScores(name: string, answers: readonly Answer[]): void {
  const { turns, accuracy3, macro3, macro4, askAgainstTell, openAgainstClosed, sessionError } =
    scoreAnswers(answers);
  printRow(name, [
    String(turns),
    ...[accuracy3, macro3, macro4, askAgainstTell, openAgainstClosed, sessionError].map(figure),
  ]);
}

function printDataset(name: string, answers: Answers): void {
  console.log(`\n${name}`);
  printRow('', COLUMNS);
  printScores('as written', answers.written);
  printScores('no punctuation, no capitals', answers.bare);
  for (const { name: peer, accuracy3, macro3, macro4, askAgainstTell, openAgainstClosed } of BASELINES) {
    printRow(`(${peer})`, [
      '',
      ...[accuracy3, macro3, macro4, askAgainstTell, openAgainstClosed].map(figure),
    ]);
  }
  const { f1, confusion } = scoreAnswers(answers.written);
  console.log(
    `\n  F1: ${Object.entries(f1)
      .map(([label, value]) => `${label} ${figure(value).trim()}`)
      .join(', ')}`,
  );
  console.log('  Confusion, as written (row: the experts, column: the coder)');
  printRow('', MOVE_LABELS);
  for (const [index, row] of confusion.entries()) printRow(MOVE_LABELS[index] ?? '', row.map(String));
  const bands = calibrationOf(answers.written).filter(({ count }) => count > 0);
  console.log('  Right by confidence, as written');
  for (const { from, count, right } of bands)
    printRow(`from ${from.toFixed(1)}`, [String(count), figure(right)]);
}

/**
 * Scores the talk coder on folders of coded dialogues: `node scripts/eval-talk-coder.ts DIR… [--shipped] [--folds N] [--deal N]`. By default
 * each folder is cross-validated by dialogue, `--deal` seeding which dialogue falls into which fold; `--shipped` uses the shipped weights, for folders
 * that they were not learnt from.
 */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      shipped: { type: 'boolean', default: false },
      folds: { type: 'string', default: '5' },
      deal: { type: 'string', default: '7' },
    },
  });
  const places = positionals.length > 0 ? positionals : [join(here, '../../shared/data/speech')];
  const written = readWritten();
  for (const place of places) {
    const dialogues = readDialogues(place);
    const answers = values.shipped
      ? answerWithShipped(dialogues)
      : answerAcross(dialogues, written, { folds: Number(values.folds), deal: Number(values.deal) });
    const answered = values.shipped ? dialogues : [...dialogues, ...written.dialogues];
    for (const dataset of new Set(answered.map((dialogue) => dialogue.dataset))) {
      const ids = new Set(
        answered.flatMap((dialogue) => (dialogue.dataset === dataset ? [dialogue.id] : [])),
      );
      const own = (list: readonly Answer[]) => list.filter(({ dialogue }) => ids.has(dialogue));
      const how = values.shipped ? 'shipped weights' : `cross-validated by dialogue, ${values.folds} folds`;
      printDataset(`${basename(place)}: ${dataset} (${how})`, {
        written: own(answers.written),
        bare: own(answers.bare),
      });
    }
  }
  return 0;
}

process.exitCode = main();
