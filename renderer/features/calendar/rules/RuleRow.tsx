import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import type { SavedRule } from '../../../../src/core/domain/audit/calendar-settings.ts';
import { useRecords, useRun } from '../../../state/use-plan.ts';
import classes from './Rules.module.css';
import { SUBJECT_WORDS } from './rule-words.ts';

/** One rule with its place in the order, and what can be done with it. */
export function RuleRow({
  rule,
  position,
  count,
  edit,
}: {
  rule: SavedRule;
  position: number;
  count: number;
  edit: () => void;
}) {
  const run = useRun();
  const category = useRecords().get('time-category', rule.categoryId);
  const move = (step: number) => void run('move-category-rule', { id: rule.id, position: position + step });
  const name = `“${rule.label}”`;
  return (
    <li className={classes.rule}>
      <span className={classes.ruleWords}>
        Always file {SUBJECT_WORDS[rule.on]} {name} under{' '}
        <strong>{category?.name ?? 'a category no longer there'}</strong>
        {rule.on === 'person' && rule.label !== rule.value && (
          <span className={classes.quiet}> {rule.value}</span>
        )}
        {rule.learnt && <span className={classes.quiet}> learnt from your corrections</span>}
      </span>
      <span className={classes.ruleActions}>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={`Move ${name} up`}
          disabled={position === 0}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={15} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={`Move ${name} down`}
          disabled={position === count - 1}
          onClick={() => move(1)}
        >
          <IconArrowDown size={15} />
        </ActionIcon>
        <ActionIcon variant="default" size={28} aria-label={`Change the rule ${name}`} onClick={edit}>
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={`Remove the rule ${name}`}
          onClick={() => void run('remove-category-rule', { id: rule.id })}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </span>
    </li>
  );
}
