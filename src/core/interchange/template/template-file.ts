import { type Template, templateSchema } from '../../domain/engagement/template.ts';
import { fail, type Outcome, type Problem, succeed } from '../../foundation/outcome.ts';

const FORMAT = 'coachward-template';
const VERSION = 1;

const FOREIGN: Problem = {
  code: 'template-foreign',
  message: 'This file is not a Coachward template.',
  remedy: 'Choose a .json file that was saved with “Save as a file” under Engagements, Templates.',
};

/** A template as a file: JSON, indented. */
export function writeTemplateFile(template: Template): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, template }, null, 1);
}

/**
 * Reads a template's file, all or nothing.
 * @returns the template, or why it is refused: something else, from a newer program, damaged. Never throws.
 */
export function readTemplateFile(json: string): Outcome<Template> {
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return fail(FOREIGN);
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== FORMAT)
    return fail(FOREIGN);
  const version = 'version' in raw ? raw.version : undefined;
  if (typeof version === 'number' && version > VERSION) {
    return fail({
      code: 'template-from-newer-version',
      message: `This template was saved by a newer Coachward (template version ${version}).`,
      remedy: 'Install the newest Coachward and open the file again.',
    });
  }
  const parsed = templateSchema.safeParse('template' in raw ? raw.template : undefined);
  if (version === VERSION && parsed.success) return succeed(parsed.data);
  const where = parsed.error?.issues[0]?.path.join('.') || 'its version';
  return fail({
    code: 'template-damaged',
    message: `This template is damaged at ${where}. Nothing was read in.`,
    remedy: 'Save the template as a file again where it came from.',
  });
}
