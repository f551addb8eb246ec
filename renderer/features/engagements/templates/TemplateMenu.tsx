import { Button, Menu } from '@mantine/core';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import classes from './TemplateMenu.module.css';

/** Which of some templates to take something of; nothing where there are none. */
export function TemplateMenu({
  label,
  templates,
  take,
}: {
  label: string;
  templates: readonly Template[];
  take: (template: Template) => void;
}) {
  if (templates.length === 0) return null;
  const sorted = [...templates].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <Button variant="default" className={classes.button}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        {sorted.map((template) => (
          <Menu.Item key={template.id} onClick={() => take(template)}>
            <bdi>{template.name}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
