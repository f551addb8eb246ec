import type { Applied } from '../../../../src/core/bridge/replies.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import { useRunPractice } from '../../../state/use-practice.ts';

/** Changes parts of a template; each change is kept at once, and is one step to undo. */
export type EditTemplate = (part: Partial<Template>) => Promise<Outcome<Applied>>;

/** What changes `template`. `quietly` for forms that show a problem themselves. */
export function useEditTemplate(template: Template, options?: { readonly quietly?: boolean }): EditTemplate {
  const run = useRunPractice(options);
  return (part) => run('keep-template', { ...template, ...part });
}
