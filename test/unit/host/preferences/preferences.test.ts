import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../src/core/bridge/preferences.ts';
import { openPreferences } from '../../../../src/host/preferences/open-preferences.ts';
import { confOptions, electronStoreOptions } from '../../../../src/host/preferences/preferences-file.ts';
import { newFolder, removeFolders, testClock, valueIn } from '../workspace/test-workspace.ts';

afterEach(removeFolders);

const clock = testClock();

describe('preferences', () => {
  it('begin with the defaults and keep what was set', () => {
    const folder = newFolder();
    const first = openPreferences({ folder, clock });
    expect(first.get()).toEqual(DEFAULT_PREFERENCES);
    expect(valueIn(first.set({ paper: 'Letter', colorScheme: undefined }))).toEqual({
      ...DEFAULT_PREFERENCES,
      paper: 'Letter',
    });
    expect(openPreferences({ folder, clock }).get().paper).toBe('Letter');
  });

  it('share their file with the window’s own keys, which both sides leave alone', () => {
    const folder = newFolder();
    const ours = openPreferences({ folder, clock });
    ours.set({ paper: 'Letter' });
    const { name, ...rest } = electronStoreOptions(folder);
    expect({ configName: name, ...rest }).toEqual(confOptions(folder));
    const window = new Conf<Record<string, unknown>>({ configName: name, ...rest });
    window.set('windowBounds', { width: 1200, height: 800 });
    ours.set({ colorScheme: 'dark' });
    expect(window.get('windowBounds')).toEqual({ width: 1200, height: 800 });
    expect(ours.get()).toMatchObject({ paper: 'Letter', colorScheme: 'dark' });
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  it('that are damaged are copied aside, and the defaults are used', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'preferences.json'), '{"paper": "Let');
    const preferences = openPreferences({ folder, clock });
    expect(preferences.get()).toEqual(DEFAULT_PREFERENCES);
    valueIn(preferences.set({ paper: 'Letter' }));
    const copy = readdirSync(folder).find((file) => file.startsWith('preferences.damaged-'));
    expect(readFileSync(join(folder, copy ?? ''), 'utf8')).toBe('{"paper": "Let');
    expect(openPreferences({ folder, clock }).get().paper).toBe('Letter');
  });

  it('with half of what reminders need read with reminders off', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'preferences.json'), '{"paper": "Letter", "reminders": {"on": true}}');
    const { paper, reminders } = openPreferences({ folder, clock }).get();
    expect({ paper, reminders }).toEqual({ paper: 'Letter', reminders: DEFAULT_PREFERENCES.reminders });
    expect(reminders.on).toBe(false);
  });

  it('of which one makes no sense keep the others', () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'preferences.json'),
      '{"paper": "Letter", "colorScheme": "purple", "extra": 1}',
    );
    expect(openPreferences({ folder, clock }).get()).toEqual({ ...DEFAULT_PREFERENCES, paper: 'Letter' });
  });

  it('damaged while the program runs don’t stop it', () => {
    const folder = newFolder();
    const preferences = openPreferences({ folder, clock });
    preferences.set({ paper: 'Letter' });
    writeFileSync(join(folder, 'preferences.json'), '[[[');
    expect(preferences.get()).toEqual(DEFAULT_PREFERENCES);
    const set = preferences.set({ colorScheme: 'dark' });
    expect(preferences.get().colorScheme).toBe('dark');
    expect(set.ok || set.problem.remedy.length > 0).toBe(true);
  });
});
