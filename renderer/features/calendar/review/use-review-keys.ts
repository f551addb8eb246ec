import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import type { ReviewActions } from './use-review-actions.ts';

/** The attribute that names the block of a focusable element. */
export const BLOCK_ATTRIBUTE = 'data-entry';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * The keys of the review, for a list or a week of blocks: A or Enter accepts, C changes the category, D dismisses, the
 * arrows and J and K go on. After a decision the next undecided block has the focus.
 */
export function useReviewKeys(
  blocks: readonly ReviewBlock[],
  { accept, dismiss }: ReviewActions,
  change: (block: ReviewBlock) => void,
): {
  readonly container: React.RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly goOnFrom: (block: ReviewBlock) => void;
} {
  const container = useRef<HTMLDivElement>(null);
  const focus = useCallback((block: ReviewBlock | undefined) => {
    const id = block?.entry.id;
    if (id === undefined) return;
    const element = container.current?.querySelector(`button[${BLOCK_ATTRIBUTE}="${CSS.escape(id)}"]`);
    if (element instanceof HTMLElement) element.focus();
  }, []);
  const goOnFrom = useCallback(
    (block: ReviewBlock) => {
      const at = blocks.findIndex(({ entry }) => entry.id === block.entry.id);
      const others = [...blocks.slice(at + 1), ...blocks.slice(0, Math.max(0, at))];
      focus(others.find(({ entry }) => entry.state === 'proposed') ?? block);
    },
    [blocks, focus],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!(event.target instanceof Element)) return;
    const id = event.target.getAttribute(BLOCK_ATTRIBUTE);
    const at = blocks.findIndex(({ entry }) => entry.id === id);
    const block = blocks[at];
    if (!block) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const step = STEPS[key];
    if (step !== undefined) focus(blocks[at + step]);
    else if (key === 'a' || key === 'Enter') {
      if (block.category === null) change(block);
      else {
        accept([block]);
        goOnFrom(block);
      }
    } else if (key === 'd') {
      dismiss(block);
      goOnFrom(block);
    } else if (key === 'c') change(block);
    else return;
    event.preventDefault();
  };
  return { container, onKeyDown, goOnFrom };
}
