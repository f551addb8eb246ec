import type { Transcript } from '../../core/interchange/transcripts/transcript.ts';
import { readArguments } from './read-arguments.ts';
import { readTranscriptFile } from './read-transcript-file.ts';
import { type RunCommand, tellProblem, writeJson } from './terminal.ts';

/** Reads a transcript file and writes what it holds as JSON. */
export const runTranscript: RunCommand = async (args, terminal) => {
  const read = readArguments(args, {}, ['FILE']);
  if (!read.ok) return tellProblem(terminal, read.problem, 2);
  const transcript = await readTranscriptFile(read.value.positionals[0] ?? '');
  if (!transcript.ok) return tellProblem(terminal, transcript.problem, 2);
  await writeJson(terminal, printed(transcript.value));
  return 0;
};

/** The promised fields, in the promised order, whatever else a transcript comes to hold. */
function printed({ format, timing, speakers, turns, warnings }: Transcript) {
  return {
    format,
    timing,
    speakers: speakers.map(({ name, words, turns }) => ({ name, words, turns })),
    turns: turns.map(({ speaker, start, end, text }) => ({ speaker, start, end, text })),
    warnings,
  };
}
