import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { newFolder, openTest, removeFolders } from '../workspace/test-workspace.ts';

afterEach(removeFolders);

const ROUNDS = 4;

/** Lets a process save until it has said so a number of times and then ends it without warning; gives what it said. */
async function saveAndKill(folder: string, prefix: string, answers: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./save-until-killed.ts', import.meta.url)), folder, prefix],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const closed = once(child, 'close');
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > answers) child.kill('SIGKILL');
  });
  await closed;
  return said.split('\n').slice(0, -1);
}

it('everything that was reported saved is there after the process was killed', async () => {
  const folder = newFolder();
  const first = await openTest({ folder });
  await first.start();
  await first.close();

  const expected = new Set<string>();
  const takenBack = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    // Not random, so that a failure can be repeated; where in a commit the kill falls is up to the system.
    const said = await saveAndKill(folder, `r${round}`, 7 + ((round * 13) % 40));
    expect(said.length).toBeGreaterThan(5);
    for (const line of said) {
      if (line.startsWith('saved ')) expected.add(line.slice('saved '.length));
      else takenBack.add(line.slice('taken back '.length));
    }
    const workspace = await openTest({ folder });
    const { health } = await workspace.value('workspace.open', {});
    expect(health).toEqual({ state: 'good' });
    const loaded = await workspace.value('transition.load', { transition: 'plan' });
    const ids = new Set(loaded.records.session?.map((session) => session.id));
    expect([...expected].filter((id) => !ids.has(id))).toEqual([]);
    expect([...takenBack].filter((id) => ids.has(id))).toEqual([]);
    expect(loaded.unreadable).toBe(0);
    const [summary] = (await workspace.value('workspace.open', {})).transitions;
    expect(summary?.sessions).toBe(ids.size);
    await workspace.close();
  }
  const database = new DatabaseSync(join(folder, 'coachward.db'));
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});
