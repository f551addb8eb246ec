import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { BankFilter, TagCount } from '../../../../src/core/insights/question-bank.ts';
import { ConversationFilter } from './ConversationFilter.tsx';
import classes from './Questions.module.css';

const SHOWN = [
  { value: 'all', label: 'All' },
  { value: 'favourites', label: 'Favourites' },
  { value: 'own', label: 'Your own' },
] as const;

const ORDERS = [
  { value: 'kept', label: 'Latest first' },
  { value: 'longest-answer', label: 'Longest answer first' },
] as const;

const ALL_TAGS = '';

/** What narrows the question bank down: words, a conversation, a tag, whose they are, and their order. */
export function QuestionFilters({
  filter,
  tags,
  change,
}: {
  filter: BankFilter;
  tags: readonly TagCount[];
  change: (patch: Partial<BankFilter>) => void;
}) {
  return (
    <div className={classes.filters}>
      <TextInput
        label="Find a question"
        leftSection={<IconSearch size={16} stroke={1.6} />}
        value={filter.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <ConversationFilter
        label="Conversation"
        none="All conversations"
        value={filter.conversation}
        choose={(conversation) => change({ conversation })}
      />
      <Select
        label="Tag"
        allowDeselect={false}
        disabled={tags.length === 0}
        data={[
          { value: ALL_TAGS, label: tags.length === 0 ? 'No tags yet' : 'All tags' },
          ...tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` })),
        ]}
        value={filter.tag ?? ALL_TAGS}
        onChange={(tag) => change({ tag: tag === ALL_TAGS ? null : tag })}
      />
      <Select
        label="Order"
        allowDeselect={false}
        data={[...ORDERS]}
        value={filter.order}
        onChange={(value) => change({ order: ORDERS.find((one) => one.value === value)?.value ?? 'kept' })}
      />
      <div className={classes.show}>
        <span className={classes.showLabel} aria-hidden>
          Show
        </span>
        <SegmentedControl
          aria-label="Show"
          data={[...SHOWN]}
          value={filter.show}
          onChange={(value) =>
            change({ show: SHOWN.find((choice) => choice.value === value)?.value ?? 'all' })
          }
        />
      </div>
    </div>
  );
}
