import { z } from 'zod';
import { type Day, type Instant, isDay, type Weekday } from './day.ts';

/** Parses a day that exists. `2026-02-30` is refused. */
export const daySchema = z.string().refine(isDay, 'not a calendar day') as unknown as z.ZodType<Day>;

/** Parses an ISO 8601 moment with a zone. */
export const instantSchema = z.iso.datetime({ offset: true }) as unknown as z.ZodType<Instant>;

/** Parses an ISO weekday, 1 (Monday) to 7 (Sunday). */
export const weekdaySchema = z.int().min(1).max(7) as unknown as z.ZodType<Weekday>;
