import type { Template } from '../../domain/engagement/template.ts';
import type { RecordsView } from '../../records/records.ts';

/** The parts of a template, without its id and name. */
export type TemplateParts = Omit<Template, 'id' | 'name'>;

/**
 * What of a plan is worth beginning another one with: its milestones as they were planned, the categories still offered, and the
 * user's own questions, the latest first as in the bank, and benchmarks. Nothing about people goes along: no days, reasons, states or notes of who did what. The
 * texts of reports are left empty, since they are written about one manager.
 */
export function templateOfPlan(records: RecordsView): TemplateParts {
  return {
    milestones: [...records.all('milestone')]
      .sort((a, b) => a.phase - b.phase || a.order - b.order)
      .map(({ phase, title, why, dueOffset, templateKey }) => ({
        phase,
        title,
        why,
        dueOffset,
        templateKey,
      })),
    categories: records
      .all('time-category')
      .filter(({ archived }) => !archived)
      .sort((a, b) => a.order - b.order)
      .map(({ id, name, group, working }) => ({ id, name, group, working })),
    questions: records
      .all('question')
      .filter(({ source }) => source === 'own')
      .map(({ text, conversation, favourite, tags }) => ({ text, conversation, favourite, tags }))
      .reverse(),
    benchmarks: [...records.all('own-benchmark')]
      .sort((a, b) => a.order - b.order)
      .map(({ id: _, order: __, ...benchmark }) => benchmark),
    introduction: '',
    conclusions: '',
  };
}
