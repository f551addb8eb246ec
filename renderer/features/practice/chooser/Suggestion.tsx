import { type ReactNode, useEffect, useRef } from 'react';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { ConversationLinks } from '../ConversationLinks.tsx';
import classes from './Chooser.module.css';

/** A conversation to have, why, and the way into it. */
export function Suggestion({
  conversation,
  because,
  repId,
  takesFocus = false,
  children,
}: {
  conversation: ConversationKey;
  because: ReactNode;
  repId?: string | undefined;
  takesFocus?: boolean;
  children?: ReactNode;
}) {
  const guide = conversationGuide(conversation);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={classes.suggestion}>
      <h3 className={classes.name} ref={heading} tabIndex={-1}>
        {guide.name}
      </h3>
      <p className={classes.because}>{because}</p>
      <p className={classes.purpose}>{guide.purpose}</p>
      <div className={classes.links}>
        <ConversationLinks conversation={conversation} repId={repId} />
        {children}
      </div>
    </div>
  );
}
