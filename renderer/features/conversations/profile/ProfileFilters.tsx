import { Select } from '@mantine/core';
import {
  CONVERSATION_KEYS,
  type ConversationKey,
} from '../../../../src/core/domain/session/conversation-key.ts';
import type { TalkFilter } from '../../../../src/core/insights/talk-moments.ts';
import type { RunGrain } from '../../../../src/core/insights/talk-run.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { CONVERSATION_CHOICES } from '../conversation-choices.ts';
import { RepFilter } from '../RepFilter.tsx';
import classes from './ProfileTab.module.css';

const GRAIN_CHOICES: readonly { readonly value: RunGrain; readonly label: string }[] = [
  { value: 'session', label: 'Conversation' },
  { value: 'week', label: 'Week' },
];

/** Which conversations the charts show, and whether each or each week is a point. */
export function ProfileFilters({
  grain,
  setGrain,
  filter,
  setFilter,
}: {
  grain: RunGrain;
  setGrain: (grain: RunGrain) => void;
  filter: TalkFilter;
  setFilter: (filter: TalkFilter) => void;
}) {
  const kindOf = (key: string | null): ConversationKey | null =>
    CONVERSATION_KEYS.find((known) => known === key) ?? null;
  return (
    <div className={classes.filters}>
      <ChoiceField label="Each point is a" value={grain} choices={GRAIN_CHOICES} onChange={setGrain} />
      <RepFilter repId={filter.repId} choose={(repId) => setFilter({ ...filter, repId })} />
      <Select
        label="Kind of conversation"
        placeholder="All kinds"
        data={CONVERSATION_CHOICES.map(({ value, label }) => ({ value, label }))}
        value={filter.conversation}
        onChange={(key) => setFilter({ ...filter, conversation: kindOf(key) })}
        clearable
        openOnFocus={false}
        clearButtonProps={{ 'aria-label': 'Show all kinds' }}
      />
    </div>
  );
}
