import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { ConversationDetailsFields } from '../ConversationDetails.tsx';
import { type ConversationDetails, problemsOfDetails } from '../details-draft.ts';
import classes from './Reading.module.css';

/** Changes what is known about a conversation, or removes it. */
export function EditDetails({
  conversation,
  close,
  remove,
}: {
  conversation: Conversation;
  close: () => void;
  remove: () => void;
}) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const { firstDay } = useTransition();
  const [details, setDetails] = useState<ConversationDetails>({
    title: conversation.title,
    day: conversation.day,
    repIds: [...conversation.repIds],
    sessionId: conversation.sessionId,
    conversation: conversation.conversation,
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const errors = problemsOfDetails(details, { firstDay, today });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { day } = details;
    if (Object.keys(errors).length > 0 || day === null) return;
    const patch = { ...details, day, title: details.title.trim() };
    const outcome = await run('edit-conversation', { id: conversation.id, patch });
    if (outcome.ok) close();
    else setProblem(outcome.problem);
  };
  return (
    <Modal
      opened
      onClose={close}
      title="Edit details"
      size="42rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form noValidate onSubmit={(event) => void save(event)} className={classes.editing}>
        <ConversationDetailsFields
          value={details}
          onChange={(change) => setDetails({ ...details, ...change })}
          errors={errors}
        />
        {problem && <ProblemNote problem={problem} />}
        <div className={classes.editFoot}>
          <Button variant="subtle" color="red" mr="auto" onClick={remove}>
            Remove conversation
          </Button>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit">Save details</Button>
        </div>
      </form>
    </Modal>
  );
}
