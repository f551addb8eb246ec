import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { addressOf } from '../../../app/router.ts';
import { useAll } from '../../../state/use-plan.ts';

/** From a guide to a rep: `prepare` its conversation, or begin it at once with the `companion`. Nothing without a team. */
export function UseWithMenu({
  conversation,
  place,
  label,
}: {
  conversation: ConversationKey;
  place: 'prepare' | 'companion';
  label: string;
}) {
  const reps = useAll('rep').filter(({ status }) => status === 'active');
  if (reps.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant={place === 'prepare' ? 'filled' : 'default'}
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="20rem" style={{ overflowY: 'auto' }}>
        {reps.map(({ id, name }) => (
          <Menu.Item key={id} component="a" href={addressOf('conversations', place, id, conversation)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
