import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlanStore } from '../../../../renderer/state/plan-store.ts';
import { loadReducersInTime, reducers } from '../../../../renderer/state/reducers.ts';
import type { Bridge } from '../../../../src/core/bridge/bridge.ts';
import type { Applied } from '../../../../src/core/bridge/replies.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import {
  codeOf,
  newFolder,
  openTest,
  removeFolders,
  type TestWorkspace,
  testClock,
  valueIn,
} from '../../host/workspace/test-workspace.ts';

afterAll(removeFolders);

let workspace: TestWorkspace;
let plan: PlanStore;

const storeOn = async (call: Bridge['call']) =>
  new PlanStore({
    bridge: { call, listen: workspace.listen },
    clock: { now: testClock().now, today: () => '2026-03-02' as Day },
    transition: 'plan',
    origin: 'window-1',
    loaded: await workspace.value('transition.load', { transition: 'plan' }),
  });

beforeEach(async () => {
  workspace = await openTest({ folder: newFolder() });
  await workspace.start();
  plan = await storeOn(workspace.call);
});

afterEach(() => workspace.close());

const excuse = () =>
  plan.run('excuse-week', { weekStart: '2026-03-09' as Day, reason: 'Trade fair', shiftsPlan: false });

describe('an edit before the reducers are there', () => {
  it('is on its way at once, and shown when it is saved', async () => {
    expect(reducers()).toBeNull();
    const done = excuse();
    expect(plan.snapshot().saving).toBe('saving');
    valueIn(await done);
    expect(plan.snapshot().saving).toBe('saved');
    expect(plan.snapshot().records.all('excused-week')).toHaveLength(1);
    const onDisk = await workspace.value('transition.load', { transition: 'plan' });
    expect(onDisk.records['excused-week']).toHaveLength(1);
  });

  it('leaves a draft that is being written down unsaved', async () => {
    let isWritten = () => {};
    const kept = plan.keepDraft(
      new Promise((resolve) => {
        isWritten = resolve;
      }),
    );
    expect(plan.snapshot().saving).toBe('saving');
    valueIn(await excuse());
    expect(plan.snapshot().saving).toBe('saving');
    isWritten();
    await kept;
    expect(plan.snapshot().saving).toBe('saved');
  });

  it('is what an undo right after it takes back', async () => {
    const [done, undone] = await Promise.all([excuse(), plan.undo()]);
    valueIn(done);
    valueIn(undone);
    expect(plan.snapshot().records.all('excused-week')).toHaveLength(0);
    expect(plan.snapshot().records.all('rep')).toHaveLength(1);
  });

  it('is refused by the program with what to do about it', async () => {
    const refused = await plan.run('remove-question', { id: 'nobody' });
    expect(codeOf(refused)).toBe('not-found');
    expect(plan.snapshot().saving).toBe('saved');
  });

  it('is told to be unsaved when the program is gone', async () => {
    const gone = { code: 'shell-gone', message: 'It has stopped.', remedy: 'Start it again.' };
    plan = await storeOn(async () => ({ ok: false, problem: gone }));
    expect(await excuse()).toEqual({ ok: false, problem: gone });
    expect(plan.snapshot().saving).toBe('saved');
    expect(plan.snapshot().records.all('excused-week')).toHaveLength(0);
  });
});

describe('an edit once the reducers are there', () => {
  beforeEach(async () => {
    vi.stubGlobal('window', new EventTarget());
    loadReducersInTime(new Promise(() => {}));
    window.dispatchEvent(new Event('keydown'));
    await vi.waitFor(() => expect(reducers()).not.toBeNull());
  });

  afterEach(() => vi.unstubAllGlobals());

  it('is shown at once, and stays the same records when the program says the same', async () => {
    const done = excuse();
    const shown = plan.snapshot().records;
    expect(shown.all('excused-week')).toHaveLength(1);
    valueIn(await done);
    expect(plan.snapshot()).toMatchObject({ saving: 'saved', canUndo: expect.any(String) });
    expect(plan.snapshot().records).toBe(shown);
    const onDisk = await workspace.value('transition.load', { transition: 'plan' });
    expect(onDisk.records['excused-week']).toEqual(shown.all('excused-week'));
  });

  it('becomes what the program made of it where that is something else', async () => {
    plan = await storeOn(async (channel, request) => {
      const reply = await workspace.call(channel, request);
      if (channel !== 'command.run' || !reply.ok) return reply;
      const value = structuredClone(reply.value) as Applied;
      for (const { after } of value.changes) if (after) Object.assign(after, { reason: 'Holiday' });
      return { ok: true, value } as typeof reply;
    });
    valueIn(await excuse());
    expect(
      plan
        .snapshot()
        .records.all('excused-week')
        .map(({ reason }) => reason),
    ).toEqual(['Holiday']);
  });

  it('shows two at a time as they will be, and as they are in the end', async () => {
    const other = plan.run('excuse-week', {
      weekStart: '2026-03-16' as Day,
      reason: 'Leave',
      shiftsPlan: false,
    });
    const done = excuse();
    expect(plan.snapshot().records.all('excused-week')).toHaveLength(2);
    valueIn(await other);
    valueIn(await done);
    const onDisk = await workspace.value('transition.load', { transition: 'plan' });
    expect(plan.snapshot().records.all('excused-week')).toEqual(onDisk.records['excused-week']);
  });
});
