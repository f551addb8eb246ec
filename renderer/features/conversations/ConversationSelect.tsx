import { Select } from '@mantine/core';
import {
  CONVERSATION_KEYS,
  type ConversationKey,
} from '../../../src/core/domain/session/conversation-key.ts';
import classes from './ConversationSelect.module.css';
import { CONVERSATION_CHOICES } from './conversation-choices.ts';

const WHEN = new Map<string, string>(CONVERSATION_CHOICES.map(({ value, when }) => [value, when]));

/** Which of the seven conversations it was, each with the moments it is for; null is none of them. */
export function ConversationSelect({
  value,
  onChange,
  isRequired = false,
}: {
  value: ConversationKey | null;
  onChange: (key: ConversationKey | null) => void;
  isRequired?: boolean;
}) {
  return (
    <Select
      label="Which of the seven conversations"
      placeholder="None in particular"
      data={CONVERSATION_CHOICES}
      value={value}
      onChange={(key) => onChange(CONVERSATION_KEYS.find((known) => known === key) ?? null)}
      clearable={!isRequired}
      allowDeselect={!isRequired}
      openOnFocus={false}
      clearButtonProps={{ 'aria-label': 'Choose none of the seven' }}
      maxDropdownHeight={330}
      renderOption={({ option }) => (
        <span className={classes.option}>
          {option.label}
          <span className={classes.when}>{WHEN.get(option.value)}</span>
        </span>
      )}
    />
  );
}
