import { Select } from '@mantine/core';
import { useAll } from '../../state/use-plan.ts';

/** Whose conversations are shown: one rep's, or everybody's. */
export function RepFilter({
  repId,
  choose,
}: {
  repId: string | null;
  choose: (repId: string | null) => void;
}) {
  const reps = useAll('rep');
  return (
    <Select
      label="Rep"
      placeholder="All reps"
      data={reps.map(({ id, name }) => ({ value: id, label: name }))}
      value={repId}
      onChange={choose}
      searchable
      selectFirstOptionOnChange
      clearable
      openOnFocus={false}
      clearButtonProps={{ 'aria-label': 'Show all reps' }}
    />
  );
}
