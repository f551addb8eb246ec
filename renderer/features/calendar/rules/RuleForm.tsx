import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CATEGORY_GROUPS } from '../../../../src/core/content/time-categories.ts';
import type { SavedRule } from '../../../../src/core/domain/audit/calendar-settings.ts';
import { newId } from '../../../state/new-id.ts';
import { useAll, useRun } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { categoryOptions } from '../review/category-options.ts';

/** A rule as a form begins with it; `id` is null for a new one. */
export type RuleDraft = {
  readonly id: string | null;
  readonly on: SavedRule['on'];
  readonly value: string;
  readonly label: string;
  readonly categoryId: string | null;
};

const KINDS = [
  { value: 'words', label: 'words in the title' },
  { value: 'person', label: 'a person who is there' },
];

/** Makes or changes a rule: what it looks for, and under what it files. */
export function RuleForm({
  draft,
  close,
  saved,
}: {
  draft: RuleDraft;
  close: () => void;
  saved?: () => void;
}) {
  const run = useRun({ quietly: true });
  const categories = useAll('time-category');
  const [on, setOn] = useState(draft.on);
  const [value, setValue] = useState(draft.value);
  const [categoryId, setCategoryId] = useState(draft.categoryId);
  const [tried, setTried] = useState(false);
  const isSeries = on === 'series';
  const text = value.trim();
  const label = isSeries || text === draft.value.trim() ? draft.label : text.slice(0, 300);
  const save = async () => {
    setTried(true);
    if (text === '' || categoryId === null) return null;
    const fields = { value: text, label, categoryId };
    const outcome = draft.id
      ? await run('edit-category-rule', { id: draft.id, patch: fields })
      : await run('add-category-rule', { id: newId(), on, ...fields, learnt: false });
    if (outcome.ok) saved?.();
    return outcome;
  };
  return (
    <FormModal
      title={draft.id ? 'Change the rule' : 'Make a rule'}
      saveLabel={draft.id ? 'Save rule' : 'Make the rule'}
      save={save}
      close={close}
    >
      {isSeries ? (
        <TextInput label="Always for the series" value={draft.label} readOnly />
      ) : (
        <>
          {draft.id === null && draft.value === '' && (
            <Select
              label="Look for"
              data={KINDS}
              value={on}
              allowDeselect={false}
              onChange={(next) => setOn(next === 'person' ? 'person' : 'words')}
            />
          )}
          <TextInput
            data-autofocus
            label={on === 'person' ? 'Always with the address' : 'Always for titles with the words'}
            value={value}
            maxLength={300}
            error={tried && text === '' ? 'Say what the rule looks for.' : null}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        </>
      )}
      <Select
        label="File under"
        data={categoryOptions(categories, CATEGORY_GROUPS)}
        value={categoryId}
        searchable
        error={tried && categoryId === null ? 'Choose a category.' : null}
        onChange={setCategoryId}
      />
    </FormModal>
  );
}
