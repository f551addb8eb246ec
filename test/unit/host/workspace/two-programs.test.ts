import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { POLL_MS } from '../../../../src/host/workspace/open-workspace.ts';
import { newFolder, openTest, REP, removeFolders, valueIn } from './test-workspace.ts';

type Report = {
  categories: string[];
  reps: { name: string }[];
  foreign: number;
  reloads: number;
  disordered: number;
};

/** Another program on the same folder. */
class OtherProgram {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(folder: string, name: string) {
    const script = fileURLToPath(new URL('./edit-together.ts', import.meta.url));
    this.#child = spawn(process.execPath, [script, folder, name], { stdio: ['pipe', 'pipe', 'inherit'] });
    running.push(this.#child);
    const lines: Interface = createInterface({ input: this.#child.stdout ?? process.stdin });
    this.#lines = lines[Symbol.asyncIterator]();
  }

  async answer(): Promise<unknown> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('The other program ended.');
    return JSON.parse(value);
  }

  ask(command: string): Promise<unknown> {
    this.#child.stdin?.write(`${command}\n`);
    return this.answer();
  }

  async end(): Promise<void> {
    const exit = once(this.#child, 'exit');
    this.#child.stdin?.write('end\n');
    await exit;
  }
}

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  removeFolders();
});

async function planFolder(): Promise<string> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start();
  await workspace.close();
  return workspace.folder;
}

/** Asks until the answer is as it should be; a busy machine gets its time, the promise of a second is kept by the interval. */
async function soon<T>(ask: () => Promise<T>, isRight: (value: T) => boolean): Promise<T> {
  let value = await ask();
  for (let tries = 0; !isRight(value) && tries < 400; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    value = await ask();
  }
  return value;
}

const COUNT = 150;

describe('two programs on one data folder', () => {
  it('look often enough to know of an edit within a second', () => {
    expect(POLL_MS).toBeLessThanOrEqual(500);
  });

  it('lose no edit of hundreds made at the same time, and come to show the same', async () => {
    const folder = await planFolder();
    const programs = [new OtherProgram(folder, 'left'), new OtherProgram(folder, 'right')];
    for (const program of programs) expect(await program.answer()).toBe('ready');
    const saved = (await Promise.all(programs.map((program) => program.ask(`edit ${COUNT}`)))) as string[][];
    expect(saved.map((ids) => ids.length)).toEqual([COUNT, COUNT]);

    const whole = (report: Report) => report.foreign === 2 * COUNT;
    const reports = await Promise.all(
      programs.map((program) => soon(async () => (await program.ask('report')) as Report, whole)),
    );
    const [left, right] = reports;
    expect(reports.map(({ foreign, disordered, reloads }) => ({ foreign, disordered, reloads }))).toEqual([
      { foreign: 2 * COUNT, disordered: 0, reloads: 0 },
      { foreign: 2 * COUNT, disordered: 0, reloads: 0 },
    ]);
    expect(left?.categories).toEqual(right?.categories);
    expect(left?.reps).toEqual(right?.reps);

    const workspace = await openTest({ folder });
    const { records } = await workspace.value('transition.load', { transition: 'plan' });
    const categories = records['time-category'] ?? [];
    expect(categories.map((category) => `${category.id} ${category.order}`)).toEqual(left?.categories);
    // The place of a new category follows from those that are there, so that a lost edit would show as a number used twice.
    expect(new Set(categories.map((category) => category.order)).size).toBe(categories.length);
    expect(records.rep).toEqual(left?.reps);
    const history = await workspace.value('history.list', { transition: 'plan', limit: 1_000 });
    expect(history).toHaveLength(4 * COUNT + 1);
    await workspace.close();
    for (const program of programs) await program.end();
  });

  it('hear of each other’s edits, undo and redo without asking', async () => {
    const folder = await planFolder();
    const other = new OtherProgram(folder, 'other');
    await other.answer();
    const workspace = await openTest({ folder });
    const report = async () => (await other.ask('report')) as Report;
    const name = (wanted: string) => (found: Report) => found.reps[0]?.name === wanted;

    valueIn(await workspace.run('edit-rep', { id: REP, patch: { name: 'Anna' } }));
    expect((await soon(report, name('Anna'))).reps[0]?.name).toBe('Anna');
    await workspace.value('history.undo', { transition: 'plan', origin: 'test' });
    expect((await soon(report, name('Ana'))).reps[0]?.name).toBe('Ana');
    await workspace.value('history.redo', { transition: 'plan', origin: 'test' });
    expect((await soon(report, name('Anna'))).reps[0]?.name).toBe('Anna');
    await workspace.close();
    await other.end();
  });

  it('are told to load anew when plans come or go and when a backup is restored', async () => {
    const folder = await planFolder();
    const workspace = await openTest({ folder });
    const backup = await workspace.value('backup.create', {});
    valueIn(await workspace.run('edit-rep', { id: REP, patch: { name: 'Anna' } }));
    const other = new OtherProgram(folder, 'other');
    await other.answer();
    const report = async () => (await other.ask('report')) as Report;
    const reloaded = (times: number) => (found: Report) => found.reloads === times;

    await workspace.start('second', 'Tom Reed');
    expect((await soon(report, reloaded(1))).reloads).toBe(1);
    await workspace.value('backup.restore', { name: backup.name });
    expect((await soon(report, reloaded(2))).reloads).toBe(2);
    await other.ask('load');
    expect((await report()).reps[0]?.name).toBe('Ana');
    await workspace.value('transition.remove', { transition: 'plan' });
    expect((await soon(report, reloaded(3))).reloads).toBe(3);
    await workspace.close();
    await other.end();
  });

  it('can be started on an empty folder at the same moment', async () => {
    const folder = newFolder();
    const programs = ['a', 'b', 'c'].map((name) => new OtherProgram(folder, name));
    for (const program of programs) expect(await program.answer()).toBe('ready');
    const workspace = await openTest({ folder });
    expect((await workspace.value('workspace.open', {})).health).toEqual({ state: 'good' });
    await workspace.start();
    for (const program of programs) await program.ask('load');
    for (const program of programs) expect(((await program.ask('report')) as Report).reps).toHaveLength(1);
    await workspace.close();
    for (const program of programs) await program.end();
  });
});
