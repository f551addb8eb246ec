import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlanStore } from '../../../../renderer/state/plan-store.ts';
import { reducers } from '../../../../renderer/state/reducers.ts';
import type { Bridge } from '../../../../src/core/bridge/bridge.ts';
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

describe('an edit before the reducers are there', () => {
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
