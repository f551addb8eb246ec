import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchCalendarReading } from './calendar.ts';
import { benchEditToDurable } from './edit-to-durable.ts';
import { benchFirstLoad } from './first-load.ts';
import { type BenchRow, tableOf } from './measure.ts';
import { benchPractice } from './practice.ts';
import { benchReport } from './report.ts';
import { benchScreens } from './screens.ts';
import { benchTalkCoding } from './talk-coding.ts';
import { benchTranscriptPage } from './transcript-page.ts';

const BENCHES: Record<string, () => Promise<BenchRow[]>> = {
  calendar: benchCalendarReading,
  edit: benchEditToDurable,
  load: benchFirstLoad,
  practice: benchPractice,
  report: benchReport,
  screens: benchScreens,
  talk: benchTalkCoding,
  transcript: benchTranscriptPage,
};

// Without names all benchmarks run; with names only those: npm run bench -- edit talk
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark “${unknown.join(', ')}”; there are ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}
mkdirSync('.cache', { recursive: true });
const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`Measuring ${name} …`);
  rows.push(...(await bench()));
}
console.log(
  `Node ${process.versions.node}, ${cpus().length} cores. Medians; ratios hold, milliseconds drift.\n`,
);
console.log(tableOf(rows));
