import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLines, runCli } from '../../../support/run-cli.ts';

const TALK = 'other\tThe board is not sure.\ncoach\tWhat did you ask them? I would call the owner.\n';
const LABEL = /^(ask-open|ask-closed|tell|reflect|other)$/;

it('writes one line for every coach line, in order', async () => {
  const { code, stdout, stderr } = await runCli(['classify'], `${TALK}\n${TALK}coach\tOkay.\n`);
  expect([code, stderr]).toEqual([0, '']);
  const [first, second, third, ...more] = jsonLines(stdout);
  expect(first).toEqual({
    label: expect.stringMatching(LABEL),
    moves: [
      { text: 'What did you ask them?', label: expect.stringMatching(LABEL) },
      { text: 'I would call the owner.', label: expect.stringMatching(LABEL) },
    ],
  });
  expect(second).toMatchObject({
    moves: [{ text: 'What did you ask them?' }, { text: 'I would call the owner.' }],
  });
  expect(third).toMatchObject({ moves: [{ text: 'Okay.' }] });
  expect(more).toEqual([]);
});

it('answers a conversation as soon as its blank line is there', async () => {
  const events: string[] = [];
  function* pieces() {
    yield Buffer.from(`${TALK}\n`);
    events.push('asked for more');
    yield Buffer.from('coach\tGo on.\n');
  }
  const { stdout } = await runCli(['classify'], pieces());
  expect(jsonLines(stdout)).toHaveLength(2);
  expect(events).toEqual(['asked for more']);
});

it('gives the same answer however the input is cut', async () => {
  const input = Buffer.from(`\ufeff${TALK}\r\n\r\n${TALK}coach\tÜber 20 Fälle – naïve façade?\r\ncoach\t\n`);
  const whole = (await runCli(['classify'], [input])).stdout;
  expect(jsonLines(whole)).toHaveLength(4);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(input.length), { maxLength: 8 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), input.length];
      const pieces = at.slice(1).map((end, index) => input.subarray(at[index], end));
      expect((await runCli(['classify'], pieces)).stdout).toBe(whole);
    }),
    { numRuns: 25 },
  );
});

it('has nothing to say about nothing', async () => {
  for (const input of ['', '\n\n', 'other\tHello.\n']) {
    expect(await runCli(['classify'], input)).toEqual({ code: 0, stdout: '', stderr: '' });
  }
});

it('ends with 2 and the line’s number on a line that is no turn', async () => {
  for (const line of ['coach What next?', 'Coach\tWhat next?', '\tWhat next?', 'manager\tHello.']) {
    const { code, stdout, stderr } = await runCli(['classify'], `${TALK}\n${line}\n`);
    expect(code).toBe(2);
    expect(stderr).toContain('Line 4 is no turn');
    expect(jsonLines(stdout)).toHaveLength(1);
  }
});

it('refuses a conversation that never ends', async () => {
  function* endless() {
    for (;;) yield Buffer.from(`coach\t${'on and on '.repeat(100_000)}\n`);
  }
  const { code, stderr } = await runCli(['classify'], endless());
  expect(code).toBe(2);
  expect(stderr).toContain('longer than any talk is');
});

it('refuses a line that never ends', async () => {
  function* endless() {
    yield Buffer.from('coach\t');
    for (;;) yield Buffer.alloc(1_000_000, 'on and on ');
  }
  const { code, stderr } = await runCli(['classify'], endless());
  expect(code).toBe(2);
  expect(stderr).toContain('longer than any talk is');
});
