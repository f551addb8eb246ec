import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { PRACTICE_ID } from '../../../../src/core/domain/engagement/practice-id.ts';
import { managerStanding } from '../../../../src/core/insights/manager-standing.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { managerPage } from '../../../../src/core/reports/sections/manager-page.ts';
import {
  codeOf,
  newFolder,
  openTest,
  removeFolders,
  type TestWorkspace,
  testClock,
  valueIn,
} from './test-workspace.ts';

afterEach(removeFolders);

const PRACTICE = { consultantName: 'Nele Brandt', firmName: 'Brandt & Partner' };
const CLIENT = { id: 'acme', name: 'Acme Facility Services', industry: '', note: '' };
const ENGAGEMENT = {
  id: 'year-one',
  clientId: 'acme',
  title: 'From rescuing to coaching',
  sponsorName: 'Ada Quist',
  sponsorRole: 'Managing director',
  goals: '',
  from: '2026-03-02',
  until: null,
  status: 'running',
  managers: [] as string[],
};

async function withPractice(): Promise<TestWorkspace> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start('one', 'Mia Berg');
  await workspace.start('two', 'Tom Reed');
  const run = (name: string, payload: unknown) => workspace.run(name, payload, PRACTICE_ID);
  valueIn(await run('start-practice', PRACTICE));
  valueIn(await run('add-client', CLIENT));
  valueIn(await run('add-engagement', { ...ENGAGEMENT, managers: ['one'] }));
  return workspace;
}

async function managersIn(workspace: TestWorkspace): Promise<Record<string, readonly string[]>> {
  const { records } = await workspace.value('transition.load', { transition: PRACTICE_ID });
  return Object.fromEntries((records.engagement ?? []).map(({ id, managers }) => [id, managers]));
}

describe('a practice', () => {
  it('begins on data of one person, whose plans stay as they are', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start('one', 'Mia Berg');
    const before = await workspace.value('transition.load', { transition: 'one' });
    expect((await workspace.value('workspace.open', {})).isPractice).toBe(false);
    valueIn(await workspace.run('start-practice', PRACTICE, PRACTICE_ID));
    const state = await workspace.value('workspace.open', {});
    expect(state.isPractice).toBe(true);
    expect(state.transitions.map(({ id }) => id)).toEqual(['one']);
    const after = await workspace.value('transition.load', { transition: 'one' });
    expect(after.records).toEqual(before.records);
    expect(workspace.events.some(({ type }) => type === 'reload')).toBe(true);
    await workspace.close();
  });

  it('is the only place for its commands, and takes no others', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start('one');
    expect(codeOf(await workspace.run('add-client', CLIENT, PRACTICE_ID))).toBe('practice-not-started');
    expect(codeOf(await workspace.run('add-client', CLIENT, 'one'))).toBe('transition-mismatch');
    valueIn(await workspace.run('start-practice', PRACTICE, PRACTICE_ID));
    expect(codeOf(await workspace.run('start-practice', PRACTICE, PRACTICE_ID))).toBe(
      'practice-already-started',
    );
    expect(codeOf(await workspace.run('add-holiday', { day: '2026-03-04', name: 'x' }, PRACTICE_ID))).toBe(
      'transition-mismatch',
    );
    await workspace.close();
  });

  it('has a history of its own, which ends with taking back the practice itself', async () => {
    const workspace = await withPractice();
    const undo = () => workspace.call('history.undo', { transition: PRACTICE_ID, origin: 'test' });
    valueIn(await undo());
    valueIn(await undo());
    const { records } = await workspace.value('transition.load', { transition: PRACTICE_ID });
    expect(Object.keys(records)).toEqual(['practice']);
    valueIn(await undo());
    expect((await workspace.value('workspace.open', {})).isPractice).toBe(false);
    valueIn(await workspace.call('history.redo', { transition: PRACTICE_ID, origin: 'test' }));
    expect((await workspace.value('workspace.open', {})).isPractice).toBe(true);
    await workspace.close();
  });

  it('is there again when the folder is opened anew', async () => {
    const first = await withPractice();
    await first.close();
    const second = await openTest({ folder: first.folder });
    expect((await second.value('workspace.open', {})).isPractice).toBe(true);
    expect(await managersIn(second)).toEqual({ 'year-one': ['one'] });
    await second.close();
  });

  it('has a manager in one engagement at most', async () => {
    const workspace = await withPractice();
    const run = (name: string, payload: unknown) => workspace.run(name, payload, PRACTICE_ID);
    valueIn(await run('add-engagement', { ...ENGAGEMENT, id: 'year-two', managers: ['two', 'two'] }));
    valueIn(await run('place-managers', { managers: ['one', 'two'], engagementId: 'year-two' }));
    expect(await managersIn(workspace)).toEqual({ 'year-one': [], 'year-two': ['two', 'one'] });
    valueIn(await run('place-managers', { managers: ['two'], engagementId: null }));
    expect(await managersIn(workspace)).toEqual({ 'year-one': [], 'year-two': ['one'] });
    await workspace.close();
  });

  it('keeps a client as long as there are engagements, and refuses an end before the beginning', async () => {
    const workspace = await withPractice();
    const run = (name: string, payload: unknown) => workspace.run(name, payload, PRACTICE_ID);
    expect(codeOf(await run('remove-client', { id: 'acme' }))).toBe('client-has-engagements');
    expect(codeOf(await run('edit-engagement', { id: 'year-one', patch: { until: '2026-03-01' } }))).toBe(
      'ends-before-it-begins',
    );
    expect(codeOf(await run('add-engagement', { ...ENGAGEMENT, id: 'x', clientId: 'nobody' }))).toBe(
      'client-not-found',
    );
    const entry = { id: 'e', engagementId: 'year-one', manager: 'one', day: '2026-03-03', minutes: 90 };
    valueIn(await run('log-engagement-entry', { ...entry, work: 'session', note: '', noteIsPrivate: true }));
    valueIn(await run('remove-engagement', { id: 'year-one' }));
    valueIn(await run('remove-client', { id: 'acme' }));
    const { records } = await workspace.value('transition.load', { transition: PRACTICE_ID });
    expect(Object.keys(records)).toEqual(['practice']);
    await workspace.close();
  });
});

describe('the portfolio', () => {
  let today: Day;
  beforeEach(() => {
    today = toDay('2026-03-02');
  });

  it('shows every manager at once, and where they stand once it was measured', async () => {
    const workspace = await withPractice();
    const before = await workspace.value('portfolio.load', { today });
    expect(before.map(({ summary, standing, isCurrent }) => [summary.id, standing, isCurrent])).toEqual([
      ['one', null, false],
      ['two', null, false],
    ]);
    let remaining = 2;
    while (remaining > 0) ({ remaining } = await workspace.value('portfolio.measure', { today }));
    const rows = await workspace.value('portfolio.load', { today });
    expect(rows.map(({ isCurrent }) => isCurrent)).toEqual([true, true]);
    expect(rows[0]?.standing).toMatchObject({ asOf: '2026-03-02', planDay: 1, planDays: 90, phase: 1 });
    await workspace.close();
  });

  it('measures anew who has changed, and everybody on another day', async () => {
    const clock = testClock();
    const workspace = await openTest({ folder: newFolder(), clock });
    await workspace.start('one', 'Mia Berg');
    await workspace.start('two', 'Tom Reed');
    const measureAll = async () => {
      const measured: string[] = [];
      for (let remaining = 1; remaining > 0; ) {
        const step = await workspace.value('portfolio.measure', { today });
        measured.push(...step.rows.map(({ summary }) => summary.id));
        ({ remaining } = step);
      }
      return measured;
    };
    expect(await measureAll()).toEqual(['one', 'two']);
    expect(await measureAll()).toEqual([]);
    clock.addHours(1);
    valueIn(await workspace.log('s', 1, 'two'));
    const [one, two] = await workspace.value('portfolio.load', { today });
    expect([one?.isCurrent, two?.isCurrent]).toEqual([true, false]);
    // What was measured before is still shown meanwhile.
    expect(two?.standing?.asOf).toBe('2026-03-02');
    expect(await measureAll()).toEqual(['two']);
    clock.addHours(24);
    today = addDays(today, 1);
    expect(await measureAll()).toEqual(['one', 'two']);
    expect((await workspace.value('portfolio.load', { today }))[0]?.standing?.planDay).toBe(2);
    await workspace.close();
  });

  it('makes the page of a manager for a report, from the same numbers, and says when the plan is gone', async () => {
    const workspace = await withPractice();
    valueIn(await workspace.log('s', 1, 'two'));
    const { standing, page } = await workspace.value('report.manager', { transition: 'two', today });
    const { records } = await workspace.value('transition.load', { transition: 'two' });
    expect(standing).toEqual(managerStanding(RecordSet.from(records), today));
    expect(page).toEqual(managerPage(RecordSet.from(records), today, 'two'));
    expect(page.title).toBe('Tom Reed');
    expect(codeOf(await workspace.call('report.manager', { transition: 'three', today }))).toBe(
      'transition-not-found',
    );
    await workspace.close();
  });

  it('forgets where a manager stood whose plan was removed', async () => {
    const workspace = await withPractice();
    await workspace.value('portfolio.measure', { today });
    await workspace.value('transition.remove', { transition: 'one' });
    expect((await workspace.value('portfolio.load', { today })).map(({ summary }) => summary.id)).toEqual([
      'two',
    ]);
    expect(await managersIn(workspace)).toEqual({ 'year-one': ['one'] });
    await workspace.close();
  });

  it('opens more plans than are kept in memory, and edits each of them', async () => {
    const workspace = await openTest({ folder: newFolder() });
    const ids = Array.from({ length: 20 }, (_, index) => `plan-${index}`);
    for (const id of ids) await workspace.start(id, id);
    for (const id of ids) valueIn(await workspace.log(`first-of-${id}`, 1, id));
    for (const id of ids) valueIn(await workspace.log(`second-of-${id}`, 2, id));
    for (const id of ids) expect(await workspace.sessions(id)).toEqual([`first-of-${id}`, `second-of-${id}`]);
    await workspace.close();
  });
});
