import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import {
  askInstead,
  type ToldLine,
} from '../../../../src/core/domain/conversation/from-tell-to-ask/ask-instead.ts';
import classes from './AskInstead.module.css';
import { AskInsteadField } from './AskInsteadField.tsx';

/** Ways to ask instead of a line that tells or asks why: to read, to change, and to keep for the next talk. */
export function AskInsteadModal({
  line,
  conversationId,
  close,
}: {
  line: ToldLine;
  conversationId: string;
  close: () => void;
}) {
  const offered = useMemo(() => askInstead(line), [line]);
  return (
    <Modal
      opened
      onClose={close}
      title="Ask instead"
      size="40rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <blockquote className={classes.said} dir="auto">
        {line.text}
      </blockquote>
      {offered.length === 0 ? (
        <p className={classes.none}>
          This line names nothing that a question could take up, so there is none to offer. Look at what the
          rep said just before: the question is usually in there.
        </p>
      ) : (
        <ul className={classes.offers}>
          {offered.map((question, index) => (
            <AskInsteadField
              key={question.text}
              number={index + 1}
              question={question}
              conversationId={conversationId}
            />
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <p className={classes.hint}>
          Made of your own words by fixed rules. Change them until they sound like you.
        </p>
      )}
    </Modal>
  );
}
