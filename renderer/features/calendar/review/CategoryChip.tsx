import { groupName } from '../../../../src/core/content/time-categories.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import classes from './Review.module.css';
import { categoryName } from './review-words.ts';

/** A block's category with its group; coaching has its colour, and its name. */
export function CategoryChip({ block }: { block: ReviewBlock }) {
  const { category } = block;
  return (
    <span className={classes.chip} data-group={category?.group}>
      {categoryName(block)}
      {category && <span className={classes.group}> · {groupName(category.group)}</span>}
    </span>
  );
}
