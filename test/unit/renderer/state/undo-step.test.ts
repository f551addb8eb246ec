import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoStep } from '../../../../renderer/state/undo-step.ts';
import type { Bridge } from '../../../../src/core/bridge/bridge.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import {
  newFolder,
  openTest,
  removeFolders,
  type TestWorkspace,
} from '../../host/workspace/test-workspace.ts';

afterAll(removeFolders);

const CHANGED: Problem = {
  code: 'changed-since',
  message: 'Something was done since.',
  remedy: 'Undo that.',
};

let workspace: TestWorkspace;
let bridge: Bridge;

beforeEach(async () => {
  workspace = await openTest({ folder: newFolder() });
  await workspace.start();
  bridge = { call: workspace.call, listen: workspace.listen };
});

afterEach(() => workspace.close());

async function excuse(weekStart: string): Promise<number> {
  const payload = { weekStart, reason: 'Trade fair', shiftsPlan: false };
  const request = { transition: 'plan', name: 'excuse-week', payload, origin: 'window-1' };
  return (await workspace.value('command.run', request)).seq;
}

async function excusedWeeks(): Promise<number> {
  const { records } = await workspace.value('transition.load', { transition: 'plan' });
  return records['excused-week']?.length ?? 0;
}

describe('taking a known step back', () => {
  it('takes back the step that was named', async () => {
    const step = { transition: 'plan', seq: await excuse('2026-03-09'), origin: 'window-1' };
    expect(await undoStep(bridge, step, CHANGED)).toBeNull();
    expect(await excusedWeeks()).toBe(0);
  });

  it('takes nothing back where another step followed, or where it is taken back already', async () => {
    const step = { transition: 'plan', seq: await excuse('2026-03-09'), origin: 'window-1' };
    const later = { ...step, seq: await excuse('2026-03-16') };
    expect(await undoStep(bridge, step, CHANGED)).toBe(CHANGED);
    expect(await excusedWeeks()).toBe(2);
    expect(await undoStep(bridge, later, CHANGED)).toBeNull();
    expect(await undoStep(bridge, later, CHANGED)).toBe(CHANGED);
    expect(await excusedWeeks()).toBe(1);
  });
});
