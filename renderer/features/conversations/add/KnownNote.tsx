import { Alert, Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { formatLongDay } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import classes from './KnownNote.module.css';
import type { KnownConversation } from './use-known-conversation.ts';

function correctionWords({ kept, lost }: KnownConversation): string {
  if (kept + lost === 0) return '';
  if (lost === 0) return ` Your ${formatCounted(kept, 'correction')} go over to it.`;
  return ` ${formatCounted(kept, 'correction')} of yours go over to it, ${lost} can’t: their lines are not there.`;
}

/** Says that the conversation is here already, and offers to put this transcript in its place. */
export function KnownNote({
  known,
  update,
  busy,
}: {
  known: KnownConversation;
  update: () => void;
  busy: boolean;
}) {
  const { title, day } = known.conversation;
  return (
    <Alert
      color="blue"
      variant="light"
      icon={<IconInfoCircle size={18} />}
      title="You have this conversation already"
    >
      <p className={classes.words}>
        It is “{title}” of {formatLongDay(day)}. Update it with this transcript, and its title, day, reps and
        session stay as they are.{correctionWords(known)} Saving below makes a second one, which counts twice.
      </p>
      <Button size="xs" loading={busy} onClick={update}>
        Update the conversation
      </Button>
    </Alert>
  );
}
