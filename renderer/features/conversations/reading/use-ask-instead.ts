import { useCallback, useMemo, useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import {
  canAskInstead,
  type ToldLine,
} from '../../../../src/core/domain/conversation/from-tell-to-ask/ask-instead.ts';
import type { Reading } from './use-reading.ts';

/** Whether there is another way to ask for the line that one is at, and the line while that is open. */
export function useAskInstead(
  { lines, labels, current }: Pick<Reading, 'lines' | 'labels' | 'current'>,
  { conversation, keepsText }: Conversation,
) {
  const [asked, setAsked] = useState<ToldLine | null>(null);
  const text = current === null ? undefined : lines[current]?.text;
  const label = current === null ? undefined : labels[current]?.label;
  const line = useMemo(
    () =>
      keepsText && text !== undefined && label !== undefined && canAskInstead({ text, label })
        ? { text, label, conversation }
        : null,
    [keepsText, text, label, conversation],
  );
  const open = useCallback(() => setAsked(line), [line]);
  const close = useCallback(() => setAsked(null), []);
  return { isPossible: line !== null, open, asked, close };
}
