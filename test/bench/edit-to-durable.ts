import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import type { PayloadOf } from '../../src/core/application/commands/registry.ts';
import { addDays, type Instant, toDay } from '../../src/core/domain/calendar/day.ts';
import { openWorkspace, type Workspace } from '../../src/host/workspace/open-workspace.ts';
import { type BenchRow, inMs, inMsWithTail, median, timesOf } from './measure.ts';

const SIZES = [100, 1_000, 10_000] as const;
const ROUNDS = 16;
const EDITS_A_ROUND = 25;
const FIRST_DAY = toDay('2026-03-02');
const TRANSITION = 'bench';

function sessionPayload(index: number): PayloadOf<'log-session'> {
  return {
    session: {
      id: `session-${index}`,
      day: addDays(FIRST_DAY, index % 90),
      form: 'one-to-one',
      conversation: 'discovery',
      repIds: [`rep-${index % 6}`],
      minutes: 30,
      channel: 'video',
      nextStep: 'Call the head of procurement and ask what would make the change worth it',
      note: '',
      noteIsPrivate: false,
      rating: null,
    },
    commitments: [],
  };
}

async function run(workspace: Workspace, name: string, payload: unknown): Promise<void> {
  const outcome = await workspace.handlers['command.run']({
    transition: TRANSITION,
    name,
    payload,
    origin: 'bench',
  });
  if (!outcome.ok) throw new Error(outcome.problem.message);
}

async function openFilled(folder: string, sessions: number): Promise<Workspace> {
  const workspace = await openWorkspace({
    folder,
    clock: { now: () => new Date().toISOString() as Instant },
    zone: 'UTC',
    version: '0',
    abilities: {
      shell: 'loopback',
      savesPdf: false,
      revealsFolder: false,
      keepsOnTop: false,
      notifies: false,
    },
  });
  await run(workspace, 'start-transition', {
    transition: {
      id: TRANSITION,
      managerName: 'Bench',
      managerRole: '',
      firstDay: FIRST_DAY,
      phaseDays: [30, 30, 30],
      workingDays: [1, 2, 3, 4, 5],
      minutesPerDay: 480,
      isSample: false,
    },
    reps: Array.from({ length: 6 }, (_, index) => ({
      id: `rep-${index}`,
      name: `Rep ${index}`,
      email: '',
      tier: 'middle',
    })),
    rhythm: { perWeek: 1, minutes: 30 },
  });
  for (let index = 0; index < sessions; index++) await run(workspace, 'log-session', sessionPayload(index));
  return workspace;
}

/** Edits at all sizes in turn, a few at a time, so that a slow moment of the disk falls on all of them alike. */
async function ours(): Promise<Map<number, number[]>> {
  const plans = await Promise.all(
    SIZES.map(async (size) => {
      const folder = mkdtempSync(join(tmpdir(), 'coachward-bench-'));
      return { size, folder, workspace: await openFilled(folder, size), times: [] as number[] };
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const { size, workspace, times } of plans) {
      const first = size + 1_000 + round * EDITS_A_ROUND;
      times.push(
        ...(await timesOf(
          (index) => run(workspace, 'log-session', sessionPayload(first + index)),
          EDITS_A_ROUND,
          0,
        )),
      );
    }
  }
  for (const { workspace, folder } of plans) {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return new Map(plans.map(({ size, times }) => [size, times.slice(EDITS_A_ROUND)]));
}

async function conf(sessions: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-bench-'));
  const store = new Conf<{ sessions: unknown[] }>({ cwd: folder, configName: 'bench', projectName: 'bench' });
  const list: unknown[] = Array.from({ length: sessions }, (_, index) => sessionPayload(index).session);
  store.set('sessions', list);
  const times = await timesOf((index) => {
    list.push(sessionPayload(sessions + index).session);
    store.set('sessions', list);
  }, 30);
  rmSync(folder, { recursive: true, force: true });
  return times;
}

/** Logging a session until it is on the disk, at three sizes, against a file of JSON that is written anew each time. */
export async function benchEditToDurable(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const all = await ours();
  const smallest = median(all.get(SIZES[0]) ?? []);
  for (const size of SIZES) {
    const own = all.get(size) ?? [];
    const peer = median(await conf(size));
    const middle = median(own);
    rows.push({
      what: `edit to durable, ${size.toLocaleString('en')} sessions (peer: conf)`,
      ours: inMsWithTail(own),
      peer: inMs(peer),
      ratio: `${(peer / middle).toFixed(1)}x`,
      goal: 'under 1 ms, at most 1.2x from 100 to 10,000',
      met: middle < 1 && middle / smallest <= 1.2,
    });
  }
  return rows;
}
