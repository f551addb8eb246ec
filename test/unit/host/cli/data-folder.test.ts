import { expect, it } from 'vitest';
import { usualDataFolder } from '../../../../src/host/cli/data-folder.ts';

it('is the folder that the system keeps for an app’s user', () => {
  const at = (platform: string, env: Record<string, string>, home: string) =>
    usualDataFolder({ platform, env, home });
  expect(at('linux', {}, '/home/ana')).toBe('/home/ana/.config/Coachward');
  expect(at('linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/ana')).toBe('/cfg/Coachward');
  expect(at('darwin', {}, '/Users/ana')).toBe('/Users/ana/Library/Application Support/Coachward');
  expect(at('win32', { APPDATA: 'C:\\Users\\ana\\AppData\\Roaming' }, 'C:\\Users\\ana')).toBe(
    'C:\\Users\\ana\\AppData\\Roaming\\Coachward',
  );
  expect(at('win32', {}, 'C:\\Users\\ana')).toBe('C:\\Users\\ana\\AppData\\Roaming\\Coachward');
});

it('is what COACHWARD_DATA says, on every system', () => {
  for (const platform of ['linux', 'darwin', 'win32']) {
    expect(usualDataFolder({ platform, env: { COACHWARD_DATA: '/elsewhere' }, home: '/h' })).toBe(
      '/elsewhere',
    );
  }
});
