import { Select } from '@mantine/core';
import { useAll } from '../../state/use-plan.ts';

/** One of the active reps, found by a few letters. */
export function RepSelect({
  repId,
  choose,
  error,
  clearable = false,
}: {
  repId: string | null;
  choose: (repId: string | null) => void;
  error?: string | undefined;
  clearable?: boolean;
}) {
  const reps = useAll('rep');
  return (
    <Select
      label="Rep"
      placeholder="Whom is it about?"
      data={reps
        .filter(({ id, status }) => status === 'active' || id === repId)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={repId}
      onChange={choose}
      error={error}
      searchable
      selectFirstOptionOnChange
      clearable={clearable}
      clearButtonProps={{ 'aria-label': 'Nobody in particular' }}
      allowDeselect={false}
      nothingFoundMessage="Nobody of that name in the team."
    />
  );
}
