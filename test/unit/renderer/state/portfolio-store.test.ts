import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PortfolioStore } from '../../../../renderer/state/portfolio-store.ts';
import type { Bridge } from '../../../../src/core/bridge/bridge.ts';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import {
  newFolder,
  openTest,
  removeFolders,
  type TestClock,
  type TestWorkspace,
  testClock,
  valueIn,
} from '../../host/workspace/test-workspace.ts';

const today = toDay('2026-03-02');

let clock: TestClock;
let workspace: TestWorkspace;
let asked: string[];
let portfolio: PortfolioStore;

beforeEach(async () => {
  clock = testClock();
  workspace = await openTest({ folder: newFolder(), clock });
  await workspace.start('one', 'Mia Berg');
  await workspace.start('two', 'Tom Reed');
  asked = [];
  const call: Bridge['call'] = (name, request) => {
    asked.push(name);
    return workspace.call(name, request);
  };
  portfolio = new PortfolioStore({ call, listen: workspace.listen });
});

afterEach(() => workspace.close());
afterAll(removeFolders);

const measuredDays = () => portfolio.snapshot().rows?.map(({ standing }) => standing?.planDay ?? null);
const current = () => portfolio.snapshot().rows?.map(({ isCurrent }) => isCurrent);
const loads = () => asked.filter((name) => name === 'portfolio.load').length;

it('loads the managers once, whoever asks, and measures them only while somebody watches', async () => {
  await Promise.all([portfolio.load(today), portfolio.load(today)]);
  expect(measuredDays()).toEqual([null, null]);
  const leave = portfolio.watch(today);
  await vi.waitFor(() => expect(measuredDays()).toEqual([1, 1]));
  leave();
  expect(loads()).toBe(1);
});

it('measures also for whoever comes while the managers are still on their way', async () => {
  const loading = portfolio.load(today);
  portfolio.watch(today);
  await loading;
  await vi.waitFor(() => expect(measuredDays()).toEqual([1, 1]));
  expect(loads()).toBe(1);
});

it('shows whoever comes back the rows at once, and reads nothing where nothing has changed', async () => {
  portfolio.watch(today)();
  await vi.waitFor(() => expect(measuredDays()).toEqual([null, null]));
  const leave = portfolio.watch(today);
  await vi.waitFor(() => expect(current()).toEqual([true, true]));
  leave();
  const known = portfolio.snapshot();
  const told = vi.fn();
  portfolio.subscribe(told);
  await portfolio.load(today);
  portfolio.watch(today)();
  expect(portfolio.snapshot()).toBe(known);
  expect(told).not.toHaveBeenCalled();
  expect(loads()).toBe(1);
});

it('brings a manager who has changed up to date while somebody watches, and otherwise when somebody comes', async () => {
  const leave = portfolio.watch(today);
  await vi.waitFor(() => expect(current()).toEqual([true, true]));
  clock.addHours(1);
  valueIn(await workspace.log('s1', 1, 'two'));
  const changedAt = () => portfolio.snapshot().rows?.[1]?.summary.lastChangeAt;
  await vi.waitFor(() => expect(changedAt()).toBe('2026-03-02T10:00:00.000Z'), { timeout: 5_000 });
  await vi.waitFor(() => expect(current()).toEqual([true, true]));
  leave();
  clock.addHours(1);
  valueIn(await workspace.log('s2', 1, 'two'));
  expect(changedAt()).toBe('2026-03-02T10:00:00.000Z');
  portfolio.watch(today);
  await vi.waitFor(() => expect(changedAt()).toBe('2026-03-02T11:00:00.000Z'));
  await vi.waitFor(() => expect(current()).toEqual([true, true]));
});

it('takes over who was measured for another window', async () => {
  await portfolio.load(today);
  for (let remaining = 1; remaining > 0; )
    ({ remaining } = await workspace.value('portfolio.measure', { today }));
  portfolio.watch(today);
  await vi.waitFor(() => expect(measuredDays()).toEqual([1, 1]));
});

it('measures everybody anew on the next day', async () => {
  portfolio.watch(today)();
  const leave = portfolio.watch(today);
  await vi.waitFor(() => expect(measuredDays()).toEqual([1, 1]));
  leave();
  portfolio.watch(toDay('2026-03-03'));
  await vi.waitFor(() => expect(measuredDays()).toEqual([2, 2]));
});

it('forgets a plan that was removed while nobody watched', async () => {
  await portfolio.load(today);
  await workspace.value('transition.remove', { transition: 'one' });
  expect(portfolio.snapshot().rows).toBeNull();
  portfolio.watch(today);
  await vi.waitFor(() => expect(measuredDays()).toEqual([1]));
});

it('tells why the managers can’t be read, keeps those it knows, and tries again when somebody comes', async () => {
  let isBroken = true;
  const problem = { code: 'disk-failed', message: 'The disk is away.', remedy: 'Plug it in.' };
  const call: Bridge['call'] = (name, request) =>
    isBroken ? Promise.resolve({ ok: false, problem }) : workspace.call(name, request);
  const failing = new PortfolioStore({ call, listen: workspace.listen });
  failing.watch(today)();
  await vi.waitFor(() => expect(failing.snapshot().problem?.message).toBe('The disk is away.'));
  isBroken = false;
  failing.watch(today);
  await vi.waitFor(() => expect(failing.snapshot()).toMatchObject({ problem: null, rows: [{}, {}] }));
});
