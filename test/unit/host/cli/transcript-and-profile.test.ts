import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runCli } from '../../../support/run-cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachward-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const CAPTIONS = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Mara Lind: What would you do differently next time?

2
00:00:04.500 --> 00:00:09.000
Joel Brandt: I'd find out who signs before I send a price.

3
00:00:09.500 --> 00:00:15.000
Mara Lind: You should call the owner today. Did you write it down?
`;

describe('transcript', () => {
  it('writes the transcript as promised, nothing more', async () => {
    const { code, stdout, stderr } = await runCli(['transcript', file('talk.vtt', CAPTIONS)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(jsonLines(stdout)).toEqual([
      {
        format: expect.stringMatching(/vtt$/),
        timing: 'seconds',
        speakers: [
          { name: 'Mara Lind', words: 18, turns: 2 },
          { name: 'Joel Brandt', words: 10, turns: 1 },
        ],
        turns: [
          { speaker: 'Mara Lind', start: 1, end: 4, text: 'What would you do differently next time?' },
          {
            speaker: 'Joel Brandt',
            start: 4.5,
            end: 9,
            text: "I'd find out who signs before I send a price.",
          },
          {
            speaker: 'Mara Lind',
            start: 9.5,
            end: 15,
            text: 'You should call the owner today. Did you write it down?',
          },
        ],
        warnings: [],
      },
    ]);
  });

  const refused: readonly (readonly [string, () => string, RegExp])[] = [
    ['a file that isn’t there', () => join(folder, 'nowhere.vtt'), /isn’t there/],
    ['a folder', () => folder, /is a folder/],
    ['an empty file', () => file('empty.vtt', ''), /no spoken text/],
    ['a chat log', () => file('chat.txt', chatLog()), /chat of a meeting/],
    ['something else', () => file('shopping.txt', 'milk\neggs\nbread\n'), /does not look like a transcript/],
    ['a picture', () => file('picture.vtt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])), /a picture/],
    ['a broken Word document', () => file('broken.docx', 'not a document'), /not a Word document/],
    ['a file of 50 MB', () => file('huge.vtt', Buffer.alloc(50 * 1024 * 1024, 'a')), /about 50 MB/],
  ];
  for (const [name, make, reason] of refused) {
    it(`ends with 2 and the reason for ${name}`, async () => {
      const { code, stdout, stderr } = await runCli(['transcript', make()]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(reason);
      expect(stderr.trim().split('\n')).toHaveLength(2);
    });
  }
});

function chatLog(): string {
  const lines = ['Great point', 'Agreed', 'Link please?', 'Thanks all', 'Bye'];
  return lines.map((line, at) => `09:0${at}:12\t From  Ana Diaz : ${line}`).join('\n');
}

describe('profile', () => {
  it('measures the conversation of the person named', async () => {
    const { code, stdout, stderr } = await runCli([
      'profile',
      file('talk.vtt', CAPTIONS),
      '--coach',
      'mara lind',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const [profile] = jsonLines(stdout) as [{ moves: Record<string, number> }];
    // By hand: 18 of 28 words, 11 of them in the longer turn, which lasts from 9.5 to 15 seconds; 3 sentences.
    expect(Object.values(profile.moves).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(profile).toMatchObject({
      coach: ['Mara Lind'],
      timing: 'seconds',
      talk: { part: 18, whole: 28, share: 18 / 28 },
      longestMonologue: { turn: 2, words: 11, seconds: 5.5 },
      coded: { automatically: 3, corrected: 0 },
      warnings: [],
    });
  });

  it('names the speakers when nobody is called that', async () => {
    const { code, stdout, stderr } = await runCli(['profile', file('talk.vtt', CAPTIONS), '--coach', 'Zoe']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“Zoe”');
    expect(stderr).toContain('Mara Lind, Joel Brandt');
  });
});

const MEETINGS = '../shared/data/transcripts/meetings';
describe.skipIf(!existsSync(MEETINGS))(`real meetings (skipped without ${MEETINGS})`, () => {
  for (const name of existsSync(MEETINGS) ? readdirSync(MEETINGS) : []) {
    const isChat = name.startsWith('zoomchat');
    it(`${isChat ? 'refuses' : 'reads'} ${name}`, async () => {
      const { code, stdout, stderr } = await runCli(['transcript', join(MEETINGS, name)]);
      expect(code, stderr).toBe(isChat ? 2 : 0);
      if (isChat) expect(stderr).toContain('chat of a meeting');
      else expect(jsonLines(stdout)[0]).toMatchObject({ turns: expect.any(Array) });
    });
  }
});
