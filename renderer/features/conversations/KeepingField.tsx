import { Radio, Stack } from '@mantine/core';
import { useWorkspace } from '../../state/use-plan.ts';
import { KEEPING_CHOICES } from './keeping-choices.ts';

/** What is kept of transcripts. The choice is remembered on this computer and holds for the next ones. */
export function KeepingField({ label }: { label: string }) {
  const { store, workspace } = useWorkspace();
  const { transcriptKeeping } = workspace.preferences;
  return (
    <Radio.Group
      label={label}
      value={transcriptKeeping}
      onChange={(value) => {
        const chosen = KEEPING_CHOICES.find((choice) => choice.value === value);
        if (chosen) void store.setPreferences({ transcriptKeeping: chosen.value });
      }}
    >
      <Stack gap="sm" mt="xs">
        {KEEPING_CHOICES.map(({ value, label: name, meaning }) => (
          <Radio key={value} value={value} label={name} description={meaning} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
