import { writeSync } from 'node:fs';
import { openTest } from '../workspace/test-workspace.ts';

/** Saves without end in the folder named on the command line, and says after each command that it is saved. */
const [folder = '', prefix = ''] = process.argv.slice(2);
const workspace = await openTest({ folder });
for (let index = 0; ; index++) {
  const id = `${prefix}-${index}`;
  const outcome = await workspace.log(id, (index % 90) + 1);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  if (index % 5 === 4) {
    const undone = await workspace.call('history.undo', { transition: 'plan', origin: 'test' });
    if (!undone.ok) throw new Error(undone.problem.message);
    writeSync(1, `taken back ${id}\n`);
  } else {
    writeSync(1, `saved ${id}\n`);
  }
}
