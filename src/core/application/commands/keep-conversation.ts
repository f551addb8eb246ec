import { z } from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { type Conversation, conversationSchema } from '../../domain/conversation/conversation.ts';
import { speakerAliasSchema } from '../../domain/conversation/speaker-alias.ts';
import { type StoredTurn, storedTurnSchema } from '../../domain/conversation/stored-transcript.ts';
import {
  TRANSCRIPT_KEEPING,
  type TranscriptKeeping,
  transcriptWithoutText,
} from '../../domain/conversation/without-text.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';

/** What a transcript brings, beside what is said about the conversation: its turns, what to keep of them, and names to remember. */
export const transcriptPayload = {
  turns: z.array(storedTurnSchema).min(1).max(100_000),
  /** What is kept; the text where nothing is said. */
  keep: z.enum(TRANSCRIPT_KEEPING).optional(),
  speakers: z
    .array(speakerAliasSchema.omit({ addedOn: true }))
    .max(200)
    .optional(),
};

/** What is known of a conversation's source. */
export const sourceFields = conversationSchema.pick({
  format: true,
  timing: true,
  coachSpeakers: true,
}).shape;

/** Drafts a conversation with as much of its transcript as is to be kept. */
export function draftConversation(
  draft: Draft,
  conversation: Omit<Conversation, 'keepsText'>,
  { turns, keep = 'text' }: { readonly turns: StoredTurn[]; readonly keep?: TranscriptKeeping | undefined },
): void {
  const { id } = conversation;
  draft.put('conversation', { ...conversation, keepsText: keep === 'text' });
  if (keep === 'text') draft.put('transcript', { id, turns });
  else if (keep === 'labels') draft.put('transcript', transcriptWithoutText({ id, turns }));
  else draft.remove('transcript', id);
}

/** Drafts what was said about names; what was said of a name before gives way. */
export function draftSpeakers(
  draft: Draft,
  records: RecordsView,
  {
    speakers,
    today,
  }: {
    readonly speakers: readonly Omit<z.infer<typeof speakerAliasSchema>, 'addedOn'>[];
    readonly today: Day;
  },
): void {
  for (const speaker of speakers) {
    const before = records.all('speaker-alias').find(({ name }) => name === speaker.name);
    const isSame = before && before.goesBy === speaker.goesBy && before.isManager === speaker.isManager;
    if (isSame) continue;
    draft.put('speaker-alias', { ...speaker, id: before?.id ?? speaker.id, addedOn: today });
  }
}
