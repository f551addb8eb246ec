import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ShellEvent } from '../../../../src/core/bridge/replies.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { openTest } from './test-workspace.ts';

/**
 * One of several programs on a data folder. It keeps a copy of the records up to date by events alone, as a page does.
 * Commands on standard input: `edit COUNT`, `report`, `end`; an answer of one JSON line each.
 */
const [folder = '', name = ''] = process.argv.slice(2);
const workspace = await openTest({ folder });
const tell = (value: unknown) => writeSync(1, `${JSON.stringify(value)}\n`);

let copy = new RecordSet();
let seen = 0;
let foreign = 0;
let reloads = 0;
let disordered = 0;

async function load(): Promise<void> {
  const loaded = await workspace.call('transition.load', { transition: 'plan' });
  copy = RecordSet.from(loaded.ok ? loaded.value.records : {});
  seen = loaded.ok ? loaded.value.seq : 0;
}

workspace.listen((event: ShellEvent) => {
  if (event.type === 'reload') reloads += 1;
  if (event.type !== 'applied' || event.applied.transition !== 'plan') return;
  if (event.applied.seq <= seen) disordered += 1;
  seen = event.applied.seq;
  if (event.origin !== name) foreign += 1;
  copy.apply(event.applied.changes);
});
await load();

async function edit(count: number): Promise<string[]> {
  const saved: string[] = [];
  for (let index = 0; index < count; index++) {
    const id = `${name}-${index}`;
    const payload = { id, name: `Category ${id}`, group: 'other' };
    const send = (command: string, body: unknown) =>
      workspace.call('command.run', { transition: 'plan', name: command, payload: body, origin: name });
    const added = await send('add-category', payload);
    if (!added.ok) throw new Error(added.problem.message);
    const renamed = await send('edit-rep', { id: 'rep-ana', patch: { name: `Ana ${id}` } });
    if (!renamed.ok) throw new Error(renamed.problem.message);
    saved.push(id);
    // Lets the poll and the other program have their turn.
    if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return saved;
}

const contents = () => ({
  categories: copy.all('time-category').map((category) => `${category.id} ${category.order}`),
  reps: copy.all('rep'),
});

tell('ready');
const lines = createInterface({ input: process.stdin });
for await (const line of lines) {
  const [command, argument] = line.split(' ');
  if (command === 'edit') tell(await edit(Number(argument)));
  if (command === 'load') {
    await load();
    tell('loaded');
  }
  if (command === 'report') tell({ ...contents(), foreign, reloads, disordered });
  if (command === 'end') break;
}
lines.close();
await workspace.close();
process.stdin.destroy();
await once(process.stdin, 'close').catch(() => undefined);
