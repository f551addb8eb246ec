import { measuresOf } from '../../core/domain/conversation/measures-of.ts';
import type { StoredTurn } from '../../core/domain/conversation/stored-transcript.ts';
import { classify } from '../../core/domain/conversation/talk-coder.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { balanceOfCounts } from '../../core/insights/act-balance.ts';
import { shareOf } from '../../core/insights/proportion.ts';
import type { Transcript } from '../../core/interchange/transcripts/transcript.ts';
import { readArguments, wrongArguments } from './read-arguments.ts';
import { readTranscriptFile } from './read-transcript-file.ts';
import { type RunCommand, tellProblem, writeJson } from './terminal.ts';

/** Measures the conversation in a transcript file for the person named by `--coach`. */
export const runProfile: RunCommand = async (args, terminal) => {
  const read = readArguments(args, { coach: { type: 'string', multiple: true } }, ['FILE']);
  if (!read.ok) return tellProblem(terminal, read.problem, 2);
  const { positionals, values } = read.value;
  const named = values.coach ?? [];
  const given = named.length > 0 ? succeed(named) : wrongArguments('--coach NAME is missing.');
  if (!given.ok) return tellProblem(terminal, given.problem, 2);
  const transcript = await readTranscriptFile(positionals[0] ?? '');
  if (!transcript.ok) return tellProblem(terminal, transcript.problem, 2);
  const coach = speakersNamed(named, transcript.value);
  if (!coach.ok) return tellProblem(terminal, coach.problem, 2);
  await writeJson(terminal, profileOf(transcript.value, coach.value));
  return 0;
};

/** The speakers as the transcript writes them; letter case and outer blanks don't matter. */
function speakersNamed(names: readonly string[], { speakers }: Transcript): Outcome<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const plain = (text: string) => text.trim().toLocaleLowerCase('en');
    const speaker =
      speakers.find((each) => each.name === name) ??
      speakers.find((each) => plain(each.name) === plain(name));
    if (!speaker) {
      return fail({
        code: 'coach-unknown',
        message: `Nobody in this transcript is called “${name}”.`,
        remedy: `Name one of its speakers: ${speakers.map((each) => each.name).join(', ')}.`,
      });
    }
    found.push(speaker.name);
  }
  return succeed(found);
}

/** The measures of one conversation, as the `profile` command writes them; shares run from 0 to 1. */
function profileOf(transcript: Transcript, coach: readonly string[]) {
  const measures = measuresOf(codedTurns(transcript, coach), coach, []);
  const balance = balanceOfCounts(measures.utterances);
  return {
    coach,
    format: transcript.format,
    timing: transcript.timing,
    utterances: measures.utterances,
    moves: measures.moves,
    askRatio: balance.askRatio,
    shares: {
      ask: balance.askShare,
      tell: balance.tellShare,
      reflect: balance.reflectShare,
      of: balance.acts,
    },
    openQuestionShare: balance.openShare,
    reflectionsPerQuestion: balance.reflectionsPerQuestion,
    talkShare: shareOf(measures.coachWords, measures.allWords),
    words: { coach: measures.coachWords, all: measures.allWords },
    longestMonologue: { words: measures.longestMonologueWords, seconds: measures.longestMonologueSeconds },
    coded: { automatically: measures.movesCoded, corrected: 0 },
    few: balance.few,
    warnings: transcript.warnings,
  };
}

function codedTurns({ turns }: Transcript, coach: readonly string[]): StoredTurn[] {
  const roleOf = (speaker: string) => (coach.includes(speaker) ? 'coach' : 'other');
  const coded = classify(turns.map(({ speaker, text }) => ({ role: roleOf(speaker), text })));
  return turns.map((turn, index) => {
    const code = coded[index];
    if (!code) return { ...turn, coded: null };
    const moves = code.moves.map(({ text: _, ...move }) => move);
    return { ...turn, coded: { label: code.label, confidence: code.confidence, moves } };
  });
}
