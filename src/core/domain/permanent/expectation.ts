import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';

/**
 * A line of the performance expectations in which coaching becomes part of the job: what the manager does, how often, and what
 * shows it (Practitioner article A: write coaching into performance expectations). `templateKey` names the template that it began as.
 */
export const expectationSchema = z.object({
  id: idSchema,
  behaviour: nameSchema,
  frequency: nameSchema,
  evidence: nameSchema,
  order: z.number(),
  templateKey: z.string().max(100).nullable(),
});
export type Expectation = z.infer<typeof expectationSchema>;
