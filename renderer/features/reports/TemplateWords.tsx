import { Button, Menu } from '@mantine/core';
import { hasWords } from '../../../src/core/application/templates/has-words.ts';
import type { Template } from '../../../src/core/domain/engagement/template.ts';
import classes from './TemplateWords.module.css';

/** Which of the practice's templates to take the words of; nothing where none has any. */
export function TemplateWords({
  templates,
  take,
}: {
  templates: readonly Template[];
  take: (template: Template) => void;
}) {
  const worded = templates.filter(hasWords).sort((a, b) => a.name.localeCompare(b.name));
  if (worded.length === 0) return null;
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <Button variant="default" className={classes.button}>
          Use the words of a template
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        {worded.map((template) => (
          <Menu.Item key={template.id} onClick={() => take(template)}>
            <bdi>{template.name}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
