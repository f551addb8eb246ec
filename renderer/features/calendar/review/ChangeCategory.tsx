import { Modal, Select } from '@mantine/core';
import { CATEGORY_GROUPS } from '../../../../src/core/content/time-categories.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { useAll } from '../../../state/use-plan.ts';
import { categoryOptions } from './category-options.ts';
import { titleOf } from './review-words.ts';

/** Searches for the category that an entry belongs under; choosing one files it. */
export function ChangeCategory({
  block,
  choose,
  close,
}: {
  block: ReviewBlock;
  choose: (categoryId: string) => void;
  close: () => void;
}) {
  const categories = useAll('time-category');
  return (
    <Modal opened onClose={close} title={`What was “${titleOf(block.entry)}”?`}>
      <Select
        data-autofocus
        label="Category"
        placeholder="Type a few letters, then Enter"
        data={categoryOptions(categories, CATEGORY_GROUPS)}
        defaultValue={null}
        searchable
        selectFirstOptionOnChange
        selectFirstOptionOnDropdownOpen
        maxDropdownHeight={280}
        onChange={(value) => {
          if (value === null) return;
          choose(value);
          close();
        }}
      />
    </Modal>
  );
}
