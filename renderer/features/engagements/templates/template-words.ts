import { hasWords } from '../../../../src/core/application/templates/has-words.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { formatCounted } from '../../../format/numbers.ts';

/** What is in a template: `29 milestones, 18 categories of time, 3 questions, words for reports`. */
export function contentWords(template: Template): string {
  const { milestones, categories, questions, benchmarks } = template;
  return [
    milestones.length > 0 ? formatCounted(milestones.length, 'milestone') : 'the built-in milestones',
    categories.length > 0
      ? formatCounted(categories.length, 'category of time', 'categories of time')
      : 'the built-in categories of time',
    questions.length > 0 ? formatCounted(questions.length, 'question') : 'no questions',
    ...(benchmarks.length > 0 ? [formatCounted(benchmarks.length, 'benchmark')] : []),
    ...(hasWords(template) ? ['words for reports'] : []),
  ].join(', ');
}
