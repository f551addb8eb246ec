import { Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { LikeNote } from './log/LikeNote.tsx';
import classes from './log/LogSession.module.css';
import { LogSessionFoot } from './log/LogSessionFoot.tsx';
import { PlanInstead } from './log/PlanInstead.tsx';
import { SessionFields } from './log/SessionFields.tsx';
import { useSessionForm } from './log/use-session-form.ts';
import type { LogSessionRequest } from './log-session-request.ts';
import { TallyNote } from './tally/TallyNote.tsx';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useRemoveWithUndo } from './use-remove-with-undo.tsx';

const GONE = {
  code: 'not-found',
  message: 'This session is no longer there: it was removed, perhaps in another window.',
  remedy: 'Undo the removal in the history, or log it anew here.',
};

/** The form that logs a session or changes one. Closing it with something written asks first. */
export default function LogSessionModal({
  request,
  close,
}: {
  request: LogSessionRequest;
  close: () => void;
}) {
  const { form, submit, busy, problem, sessionId, isGone, like } = useSessionForm(request, close);
  const [asksToDiscard, setAsksToDiscard] = useState(false);
  const removeWithUndo = useRemoveWithUndo();
  const [focusReps] = useState(form.values.repIds.length === 0);
  const dirty = form.isDirty();
  useLeaveGuard(dirty);
  const tryToClose = () => {
    if (asksToDiscard) setAsksToDiscard(false);
    else if (dirty) setAsksToDiscard(true);
    else close();
  };
  const [firstProblem] = Object.keys(form.errors);
  useEffect(() => {
    if (firstProblem)
      document.querySelector<HTMLElement>('[data-log-session] [aria-invalid="true"]')?.focus();
  }, [firstProblem]);
  const saveFromAnywhere = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // Before the field hears it: an open list would take the Enter for a choice.
    event.preventDefault();
    event.stopPropagation();
    void submit();
  };
  const remove = async () => {
    if (sessionId && (await removeWithUndo('remove-session', sessionId, 'Session removed.'))) close();
  };
  return (
    <Modal
      opened
      onClose={tryToClose}
      title={sessionId ? 'Edit session' : 'Log a session'}
      size="46rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        noValidate
        data-log-session
        onSubmit={(event) => void submit(event)}
        onKeyDownCapture={saveFromAnywhere}
      >
        {isGone && <ProblemNote problem={GONE} />}
        {request.tally && <TallyNote tally={request.tally} />}
        <SessionFields form={form} focusReps={focusReps} sessionId={sessionId} />
        {like && !isGone && <LikeNote session={like} />}
        <PlanInstead draft={form.values} close={close} />
        {problem && (
          <div className={classes.problem}>
            <ProblemNote problem={problem} />
          </div>
        )}
        <LogSessionFoot
          isEdit={sessionId !== null}
          isLikeAnother={like !== null}
          busy={busy}
          asksToDiscard={asksToDiscard}
          discard={close}
          keep={() => setAsksToDiscard(false)}
          cancel={tryToClose}
          remove={() => void remove()}
        />
      </form>
    </Modal>
  );
}
