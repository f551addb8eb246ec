import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { commandKey } from '../../../app/platform.ts';
import classes from './LogSession.module.css';

/** The form's last line: save and cancel, or, when something written would be lost, the question whether to lose it. */
export function LogSessionFoot({
  isEdit,
  isLikeAnother,
  busy,
  asksToDiscard,
  discard,
  keep,
  cancel,
  remove,
}: {
  isEdit: boolean;
  isLikeAnother: boolean;
  busy: boolean;
  asksToDiscard: boolean;
  discard: () => void;
  keep: () => void;
  cancel: () => void;
  remove: () => void;
}) {
  const keepButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asksToDiscard) keepButton.current?.focus();
  }, [asksToDiscard]);
  if (asksToDiscard) {
    return (
      <div className={classes.foot} role="alertdialog" aria-label="Discard what you wrote?">
        <p className={classes.question}>Discard what you wrote?</p>
        <Button variant="default" ref={keepButton} onClick={keep}>
          Keep writing
        </Button>
        <Button color="red" onClick={discard}>
          Discard
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.foot}>
      {isEdit ? (
        <Button variant="subtle" color="red" mr="auto" onClick={remove}>
          Remove session
        </Button>
      ) : (
        <span className={classes.keys}>{commandKey} Enter saves from any field</span>
      )}
      <Button variant="default" onClick={cancel}>
        Cancel
      </Button>
      <Button type="submit" loading={busy}>
        {isEdit ? 'Save session' : isLikeAnother ? 'Log it all the same' : 'Log session'}
      </Button>
    </div>
  );
}
