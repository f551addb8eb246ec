import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';

/** Says why the lines of a conversation show no words. */
export function LabelsOnlyNote() {
  return (
    <Alert color="gray" variant="light" icon={<IconLock size={18} />} title="The text is not kept">
      Of this conversation the labels and counts are there: who spoke when, how many words, and what each line
      of yours did. To read it again, add its transcript once more.
    </Alert>
  );
}
