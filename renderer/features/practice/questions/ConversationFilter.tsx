import { Select } from '@mantine/core';
import {
  CONVERSATION_KEYS,
  type ConversationKey,
} from '../../../../src/core/domain/session/conversation-key.ts';
import { CONVERSATION_CHOICES } from '../../conversations/conversation-choices.ts';

const NONE = 'none';

/** One of the seven conversations, or none of them. */
export function ConversationFilter({
  label,
  none,
  value,
  choose,
}: {
  label: string;
  none: string;
  value: ConversationKey | null;
  choose: (key: ConversationKey | null) => void;
}) {
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={[
        { value: NONE, label: none },
        ...CONVERSATION_CHOICES.map((choice) => ({ value: choice.value, label: choice.label })),
      ]}
      value={value ?? NONE}
      onChange={(next) => choose(CONVERSATION_KEYS.find((key) => key === next) ?? null)}
    />
  );
}
