import { profileTalk, type SpokenTurn } from '../../core/domain/conversation/profile.ts';
import { classify } from '../../core/domain/conversation/talk-coder.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
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

/** What the `profile` command writes: the measures of one conversation, every label as the program gave it. */
function profileOf({ format, timing, turns, warnings }: Transcript, coach: readonly string[]) {
  const spoken = turns.map(({ speaker, ...turn }): SpokenTurn => {
    return { ...turn, speaker: coach.includes(speaker) ? 'coach' : 'other' };
  });
  const coded = classify(spoken.map(({ speaker, text }) => ({ role: speaker, text })));
  const automatically = coded.reduce((sum, turn) => sum + (turn?.moves.length ?? 0), 0);
  const profile = profileTalk(spoken, coded);
  return { coach, format, timing, ...profile, coded: { automatically, corrected: 0 }, warnings };
}
