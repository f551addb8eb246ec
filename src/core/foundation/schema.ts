import { z } from 'zod';

/** A record's id: made by the page when a command is sent, so that both sides know it at once. */
export const idSchema = z.string().min(1).max(200);

/** A short text on one line, such as a name or a title; trimmed, never empty. */
export const nameSchema = z.string().trim().min(1).max(300);

/** Free text, which may be empty. Long enough for a page of notes. */
export const noteSchema = z.string().max(20_000);
