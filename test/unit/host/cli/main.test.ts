import { describe, expect, it } from 'vitest';
import { isCommand } from '../../../../src/host/cli/main.ts';
import { runCli } from '../../../support/run-cli.ts';

describe('help and version', () => {
  for (const word of ['help', '--help', '-h']) {
    it(`prints the commands for ${word}`, async () => {
      const { code, stdout, stderr } = await runCli([word]);
      expect([code, stderr]).toEqual([0, '']);
      for (const name of ['serve', 'classify', 'transcript', 'profile', 'audit'])
        expect(stdout).toContain(name);
    });
  }

  it('prints the version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('wrong arguments end with 2, a reason and no output', () => {
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /No command was given/],
    ['an unknown command', ['dance'], /no command “dance”/],
    ['the name of an object’s own things', ['constructor'], /no command “constructor”/],
    ['transcript without a file', ['transcript'], /FILE is missing/],
    ['transcript with two files', ['transcript', 'a.vtt', 'b.vtt'], /nothing to do with “b.vtt”/],
    ['an unknown option', ['transcript', 'a.vtt', '--loud'], /--loud/],
    ['profile without a coach', ['profile', 'a.vtt'], /--coach NAME is missing/],
    ['an option without its value', ['profile', 'a.vtt', '--coach'], /--coach/],
    ['classify with a file', ['classify', 'a.txt'], /nothing to do with “a.txt”/],
    ['audit without a file', ['audit'], /FILE.ics is missing/],
    ['serve with a port that is none', ['serve', '--port', '8o80'], /--port takes a number/],
    ['serve with a port too high', ['serve', '--port', '70000'], /--port takes a number/],
    ['serve with a sample in a folder', ['serve', '--demo', '--data', 'x'], /--demo has a folder of its own/],
    ['serve with no folder', ['serve', '--data', ''], /--data takes a folder/],
  ];
  for (const [name, args, reason] of wrong) {
    it(name, async () => {
      const { code, stdout, stderr } = await runCli(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(reason);
    });
  }
});

it('tells a command from another word', () => {
  expect(['serve', 'classify', 'help', '--version'].every(isCommand)).toBe(true);
  expect([undefined, '', '--inspect', 'constructor'].some(isCommand)).toBe(false);
});
