import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { BlockActions, type RuleStart } from './BlockActions.tsx';
import { BlockFacts } from './BlockFacts.tsx';
import { CategoryChip } from './CategoryChip.tsx';
import classes from './Review.module.css';
import { hoursOf, titleOf } from './review-words.ts';
import type { ReviewActions } from './use-review-actions.ts';

/** What is known about the block chosen on the week, and what can be done with it. */
export function ChosenBlock({
  block,
  actions,
  change,
  makeRule,
}: {
  block: ReviewBlock;
  actions: ReviewActions;
  change: (block: ReviewBlock) => void;
  makeRule: (start: RuleStart) => void;
}) {
  return (
    <section className={classes.detail} aria-label="Chosen entry">
      <p className={classes.detailHead}>
        <strong className={classes.title}>{titleOf(block.entry)}</strong>
        <span className={classes.hours}>{hoursOf(block.entry)}</span>
        <CategoryChip block={block} />
      </p>
      <BlockFacts block={block} />
      <div className={classes.rowActions}>
        <BlockActions block={block} actions={actions} change={change} makeRule={makeRule} />
      </div>
    </section>
  );
}
