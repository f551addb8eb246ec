import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import { claimReminder } from '../../../../src/host/preferences/claim-reminder.ts';
import { codeOf, newFolder, openTest, removeFolders, valueIn } from '../workspace/test-workspace.ts';

afterEach(removeFolders);

const DAY = '2026-03-02' as Day;

it('gives a day to the first who asks, of two programs on the same folder', async () => {
  const folder = newFolder();
  const [one, other] = [await openTest({ folder }), await openTest({ folder })];
  const { reminders } = (await one.value('workspace.open', {})).preferences;
  expect(reminders.on).toBe(false);
  expect(await one.value('reminder.claim', { day: DAY })).toEqual({ claimed: false });
  await one.value('preferences.set', { reminders: { ...reminders, on: true } });
  expect(await other.value('reminder.claim', { day: DAY })).toEqual({ claimed: true });
  expect(await one.value('reminder.claim', { day: DAY })).toEqual({ claimed: false });
  expect(await one.value('reminder.claim', { day: addDays(DAY, 1) })).toEqual({ claimed: true });
  await other.value('preferences.set', { reminders: { ...reminders, on: false } });
  expect(await one.value('reminder.claim', { day: addDays(DAY, 2) })).toEqual({ claimed: false });
  await one.close();
  await other.close();
});

it('never gives a day twice, whatever order a clock brings the days in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -30, max: 29 }), { maxLength: 40 }), (offsets) => {
      const folder = newFolder();
      const given = offsets
        .map((offset) => addDays(DAY, offset))
        .filter((day) => valueIn(claimReminder(folder, day)).claimed);
      expect([...given].sort()).toEqual([...new Set(offsets.map((offset) => addDays(DAY, offset)))].sort());
    }),
    { numRuns: 20 },
  );
});

it('forgets the oldest days, and leaves them for the user alone to read', () => {
  const folder = newFolder();
  for (let offset = 0; offset < 70; offset += 1) valueIn(claimReminder(folder, addDays(DAY, offset)));
  const claims = join(folder, 'reminded');
  const names = readdirSync(claims).sort();
  expect(names).toHaveLength(61);
  expect(names.at(-1)).toBe(addDays(DAY, 69));
  expect(statSync(claims).mode & 0o777).toBe(0o700);
});

it('says why where nothing can be written, so that nothing is shown twice', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'reminded'), '');
  expect(codeOf(claimReminder(folder, DAY))).toBe('folder-unusable');
});
