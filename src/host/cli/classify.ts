import type { Readable } from 'node:stream';
import type { CodedTurn, TalkTurn } from '../../core/domain/conversation/move.ts';
import { classify } from '../../core/domain/conversation/talk-coder.ts';
import { fail, type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../core/interchange/transcripts/transcript-size.ts';
import { readArguments } from './read-arguments.ts';
import { type RunCommand, tellProblem, write } from './terminal.ts';

/**
 * Codes turns from standard input, conversation by conversation, as soon as the blank line after one is read. A line
 * that isn't a turn ends the command with its number; the conversations before it are answered.
 */
export const runClassify: RunCommand = async (args, terminal) => {
  const read = readArguments(args, {});
  if (!read.ok) return tellProblem(terminal, read.problem, 2);
  for await (const conversation of conversationsOf(terminal.stdin)) {
    if (!conversation.ok) return tellProblem(terminal, conversation.problem, 2);
    const lines = classify(conversation.value).flatMap((coded) => (coded ? [`${jsonOf(coded)}\n`] : []));
    if (lines.length > 0) await write(terminal.stdout, lines.join(''));
  }
  return 0;
};

function jsonOf({ label, moves }: CodedTurn): string {
  return JSON.stringify({ label, moves: moves.map(({ text, label }) => ({ text, label })) });
}

async function* conversationsOf(input: Readable): AsyncGenerator<Outcome<TalkTurn[]>> {
  let turns: TalkTurn[] = [];
  let letters = 0;
  let number = 0;
  for await (const lines of lineGroupsOf(input)) {
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') {
        if (turns.length > 0) yield succeed(turns);
        turns = [];
        letters = 0;
        continue;
      }
      const turn = turnOf(line);
      letters += line.length;
      if (!turn) return yield fail(notATurn(number));
      if (letters > MAX_TRANSCRIPT_BYTES) return yield fail(tooLong(number));
      turns.push(turn);
    }
  }
  if (turns.length > 0) yield succeed(turns);
}

/** The lines of a text as they arrive, some at a time, without their ends and without a byte order mark. */
async function* lineGroupsOf(input: Readable): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of input as AsyncIterable<Uint8Array | string>) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    // Without this, a line that never ends would be searched again with every piece.
    if (rest.length > MAX_TRANSCRIPT_BYTES) break;
    yield lines;
  }
  if (rest !== '') yield [rest];
}

function turnOf(line: string): TalkTurn | null {
  const tab = line.indexOf('\t');
  const role = line.slice(0, Math.max(0, tab));
  if (role !== 'coach' && role !== 'other') return null;
  return { role, text: line.slice(tab + 1).trim() };
}

function notATurn(line: number): Problem {
  return {
    code: 'turn-unreadable',
    message: `Line ${line} is no turn: it must begin with “coach” or “other” and a tab.`,
    remedy: 'Write one turn a line, the speaker’s role, a tab, the text; a blank line between conversations.',
  };
}

function tooLong(line: number): Problem {
  return {
    code: 'conversation-too-long',
    message: `The conversation at line ${line} is longer than any talk is (${MAX_TRANSCRIPT_BYTES / 1024 / 1024} MB).`,
    remedy: 'Put a blank line between conversations.',
  };
}
