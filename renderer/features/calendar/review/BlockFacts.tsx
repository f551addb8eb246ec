import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import classes from './Review.module.css';
import { overlapOf, peopleOf, surenessOf } from './review-words.ts';

/** Why a block is proposed as it is, who is there, and what is to be known about it. */
export function BlockFacts({ block }: { block: ReviewBlock }) {
  const { entry, why, confidence, disguised } = block;
  const overlap = overlapOf(block);
  return (
    <div className={classes.facts}>
      <p>
        With {peopleOf(entry)}.{entry.tentative && ' Tentative.'}
        {entry.changed && ' Changed in the calendar since you decided.'}
        {entry.gone === 'asked' && ' No longer in the calendar: it counts until you dismiss it.'}
      </p>
      {entry.state === 'proposed' && (
        <p>
          {why} <span className={classes.sureness}>({surenessOf(confidence)})</span>
        </p>
      )}
      {disguised && (
        <p className={classes.flag}>
          <IconAlertTriangle size={14} stroke={1.8} aria-hidden /> Pipeline review in disguise? It stays a
          one-to-one unless you change it.
        </p>
      )}
      {overlap && <p>{overlap}</p>}
    </div>
  );
}
