import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { timeCategorySchema } from '../audit/time-category.ts';
import { ownBenchmarkSchema } from '../benchmark/own-benchmark.ts';
import { milestoneSchema } from '../plan/milestone.ts';
import { questionSchema } from '../question/question.ts';
import { MOST_IN_TEMPLATE } from './template-limits.ts';

/**
 * What a consultant begins a manager's plan with instead of the built-in one: milestones by phase and day, categories of time,
 * questions for the question bank, figures to hold measures against, and the words that a report begins and ends with. An
 * empty list of milestones or categories leaves that part to the built-in plan. `milestones` keep the template's key, by which
 * gates know their milestones.
 */
export const templateSchema = z.object({
  id: idSchema,
  name: nameSchema,
  milestones: z
    .array(milestoneSchema.pick({ phase: true, title: true, why: true, dueOffset: true, templateKey: true }))
    .max(MOST_IN_TEMPLATE.milestones),
  categories: z
    .array(timeCategorySchema.pick({ id: true, name: true, group: true, working: true }))
    .max(MOST_IN_TEMPLATE.categories),
  questions: z
    .array(questionSchema.pick({ text: true, conversation: true, favourite: true, tags: true }))
    .max(MOST_IN_TEMPLATE.questions),
  benchmarks: z
    .array(ownBenchmarkSchema.omit({ id: true, order: true }))
    .max(MOST_IN_TEMPLATE.benchmarks)
    .default([]),
  introduction: noteSchema,
  conclusions: noteSchema,
});
export type Template = z.infer<typeof templateSchema>;
