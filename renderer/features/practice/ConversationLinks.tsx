import { Button } from '@mantine/core';
import type { ConversationKey } from '../../../src/core/domain/session/conversation-key.ts';
import { addressOf } from '../../app/router.ts';

/** From a conversation that was chosen to its preparation with a rep, straight into it with the companion, and to its guide. `quiet` where something else is the next thing to do. */
export function ConversationLinks({
  conversation,
  repId,
  quiet = false,
}: {
  conversation: ConversationKey;
  repId?: string | undefined;
  quiet?: boolean;
}) {
  return (
    <>
      {repId !== undefined && (
        <>
          <Button
            component="a"
            size="xs"
            variant={quiet ? 'default' : 'filled'}
            href={addressOf('conversations', 'prepare', repId, conversation)}
          >
            Prepare it
          </Button>
          <Button
            component="a"
            size="xs"
            variant="default"
            href={addressOf('conversations', 'companion', repId, conversation)}
          >
            Begin it now
          </Button>
        </>
      )}
      <Button
        component="a"
        size="xs"
        variant={quiet || repId !== undefined ? 'default' : 'filled'}
        href={addressOf('practice', 'guides', conversation)}
      >
        Open the guide
      </Button>
    </>
  );
}
