import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { MOVE_LABELS } from './move.ts';

const seconds = z.number().nullable();

/** A move as it is saved: offsets into its turn's text, the coder's label and its confidence (0-1). */
const storedMoveSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  label: z.enum(MOVE_LABELS),
  confidence: z.number().min(0).max(1),
});

/** A turn as it is saved; `coded` is null for everybody but the manager. */
export const storedTurnSchema = z.object({
  speaker: z.string().max(300),
  start: seconds,
  end: seconds,
  text: z.string(),
  coded: z
    .object({
      label: z.enum(MOVE_LABELS),
      confidence: z.number().min(0).max(1),
      moves: z.array(storedMoveSchema),
    })
    .nullable(),
});
export type StoredTurn = z.infer<typeof storedTurnSchema>;

/**
 * The text of a conversation with the coder's labels as they were at import. It never changes: what the user corrects
 * stands in the conversation's record. It is loaded only when somebody opens the conversation, and has its id.
 */
export const storedTranscriptSchema = z.object({ id: idSchema, turns: z.array(storedTurnSchema) });
export type StoredTranscript = z.infer<typeof storedTranscriptSchema>;
