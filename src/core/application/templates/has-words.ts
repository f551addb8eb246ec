import type { Template } from '../../domain/engagement/template.ts';

/** Whether a template has words for reports: an introduction, conclusions, or both. */
export function hasWords({
  introduction,
  conclusions,
}: Pick<Template, 'introduction' | 'conclusions'>): boolean {
  return introduction.trim() !== '' || conclusions.trim() !== '';
}
