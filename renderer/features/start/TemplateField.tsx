import { Select } from '@mantine/core';
import type { Template } from '../../../src/core/domain/engagement/template.ts';
import { usePractice } from '../../state/use-practice.ts';

/** Which of the practice's templates the plan begins with; nothing is shown while there is none. */
export function TemplateField({
  value,
  onChange,
}: {
  value: Template | null;
  onChange: (template: Template | null) => void;
}) {
  const templates = usePractice()?.all('template') ?? [];
  if (templates.length === 0) return null;
  return (
    <Select
      label="Begin with"
      description="The plan gets a copy: what becomes of the template later changes nothing in it."
      placeholder="The built-in plan"
      clearable
      clearButtonProps={{ 'aria-label': 'Begin with the built-in plan' }}
      value={value?.id ?? null}
      data={templates.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => onChange(templates.find((template) => template.id === id) ?? null)}
    />
  );
}
