import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { needsAnotherLook } from '../../../../src/core/domain/audit/calendar-entry.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import { categoryName, hoursOf, stateOf, surenessOf, titleOf } from './review-words.ts';
import classes from './WeekView.module.css';
import { placeOf } from './week-layout.ts';

/** An entry on the week: dimmed and dashed while it is only proposed, solid once it is accepted. */
export function GhostBlock({
  block,
  firstHour,
  chosen,
  choose,
  keysId,
}: {
  block: ReviewBlock;
  firstHour: number;
  chosen: boolean;
  choose: (id: string) => void;
  keysId: string;
}) {
  const { entry, category, why, confidence, disguised, countedMinutes } = block;
  const isOpen = entry.state === 'proposed';
  return (
    <UnstyledButton
      className={classes.block}
      style={placeOf(block, firstHour)}
      data-entry={entry.id}
      data-state={entry.state}
      data-group={category?.group}
      aria-describedby={keysId}
      aria-keyshortcuts="A C D"
      aria-pressed={chosen}
      title={isOpen ? why : undefined}
      onClick={() => choose(entry.id)}
      onFocus={() => choose(entry.id)}
    >
      <VisuallyHidden>{hoursOf(entry)}</VisuallyHidden>
      <span className={classes.blockTitle}>
        {!isOpen && <IconCheck size={12} stroke={2.2} aria-hidden />}
        {(disguised || needsAnotherLook(entry)) && <IconAlertTriangle size={12} stroke={2} aria-hidden />}
        {titleOf(entry)}
      </span>
      <VisuallyHidden>{isOpen ? 'proposed' : stateOf(block)}</VisuallyHidden>
      <span className={classes.blockCategory}>{categoryName(block)}</span>
      {isOpen && (
        <span className={classes.blockWhy}>
          {surenessOf(confidence)}. {why}
        </span>
      )}
      {countedMinutes < entry.minutes && (
        <span className={classes.blockWhy}>
          counts {formatMinutes(countedMinutes)} of {formatMinutes(entry.minutes)}
        </span>
      )}
    </UnstyledButton>
  );
}
