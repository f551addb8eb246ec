import { Button } from '@mantine/core';
import type { ConversationKey } from '../../../src/core/domain/session/conversation-key.ts';
import { addressOf } from '../../app/router.ts';

/** From a conversation that was chosen to its guide. `quiet` where something else is the next thing to do. */
export function ConversationLinks({
  conversation,
  quiet = false,
}: {
  conversation: ConversationKey;
  repId?: string | undefined;
  quiet?: boolean;
}) {
  return (
    <Button
      component="a"
      size="xs"
      variant={quiet ? 'default' : 'filled'}
      href={addressOf('practice', 'guides', conversation)}
    >
      Open the guide
    </Button>
  );
}
