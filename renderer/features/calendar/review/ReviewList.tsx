import { UnstyledButton } from '@mantine/core';
import type { CalendarReview } from '../../../../src/core/insights/calendar/calendar-review.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { formatLongDay } from '../../../format/days.ts';
import { BlockActions, type RuleStart } from './BlockActions.tsx';
import { BlockFacts } from './BlockFacts.tsx';
import { CategoryChip } from './CategoryChip.tsx';
import classes from './Review.module.css';
import { hoursOf, stateOf, titleOf } from './review-words.ts';
import type { ReviewActions } from './use-review-actions.ts';

/** The week's entries as a list, day by day, for going through them with the keyboard. */
export function ReviewList({
  review,
  actions,
  change,
  makeRule,
  keysId,
}: {
  review: CalendarReview;
  actions: ReviewActions;
  change: (block: ReviewBlock) => void;
  makeRule: (start: RuleStart) => void;
  keysId: string;
}) {
  return (
    <div>
      {review.days
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ day, blocks }) => (
          <section key={day} aria-label={formatLongDay(day)}>
            <h3 className={classes.dayHead}>{formatLongDay(day)}</h3>
            <ul className={classes.rows}>
              {blocks.map((block) => (
                <li key={block.entry.id} className={classes.row} data-state={block.entry.state}>
                  <UnstyledButton
                    className={classes.rowMain}
                    data-entry={block.entry.id}
                    aria-describedby={keysId}
                    aria-keyshortcuts="A C D"
                  >
                    <span className={classes.hours}>{hoursOf(block.entry)}</span>
                    <span className={classes.title}>{titleOf(block.entry)}</span>
                    <CategoryChip block={block} />
                    <span className={classes.state}>{stateOf(block)}</span>
                  </UnstyledButton>
                  <BlockFacts block={block} />
                  <div className={classes.rowActions}>
                    <BlockActions block={block} actions={actions} change={change} makeRule={makeRule} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
