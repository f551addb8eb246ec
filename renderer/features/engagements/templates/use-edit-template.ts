import type { Applied } from '../../../../src/core/bridge/replies.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import { useRunPractice } from '../../../state/use-practice.ts';

/** Changes parts of a template; each change is kept at once, and is one step to undo. */
export type EditTemplate = (patch: Partial<Template>) => Promise<Outcome<Applied>>;

/**
 * What changes `template`, as it is shown: refused where it was changed meanwhile in another window. `quietly` for forms that
 * show a problem themselves.
 */
export function useEditTemplate(template: Template, options?: { readonly quietly?: boolean }): EditTemplate {
  const run = useRunPractice(options);
  return (patch) => {
    const parts = Object.keys(patch) as (keyof Template)[];
    const was = Object.fromEntries(parts.map((part) => [part, template[part]])) as Partial<Template>;
    return run('edit-template', { id: template.id, patch, was });
  };
}
