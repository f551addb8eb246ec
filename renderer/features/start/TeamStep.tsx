import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { TIER_OPTIONS } from '../../format/tiers.ts';
import { SourceNote } from '../../ui/SourceNote.tsx';
import classes from './Questions.module.css';
import { newRepAnswer, type StartAnswers } from './start-answers.ts';

/** The reps by name and tier. A return adds the next line, so that a team is typed without the mouse. */
export function TeamStep({ form }: { form: UseFormReturnType<StartAnswers> }) {
  const { reps } = form.values;
  return (
    <div className={classes.fields}>
      <p className={classes.hint}>
        The tier is by results, as you see it today. It only shows whether your coaching goes where it helps
        most; you can change it at any time.
      </p>
      {reps.map((rep, index) => (
        <div key={rep.id} className={classes.rep}>
          <TextInput
            aria-label={`Name of rep ${index + 1}`}
            placeholder="Name"
            maxLength={300}
            {...form.getInputProps(`reps.${index}.name`)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || index < reps.length - 1 || rep.name.trim() === '') return;
              event.preventDefault();
              form.insertListItem('reps', newRepAnswer());
            }}
          />
          <SegmentedControl
            aria-label={`Tier of rep ${index + 1}`}
            data={TIER_OPTIONS}
            {...form.getInputProps(`reps.${index}.tier`)}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Remove rep ${index + 1}`}
            disabled={reps.length === 1}
            onClick={() => form.removeListItem('reps', index)}
          >
            <IconX size={18} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} />}
          onClick={() => form.insertListItem('reps', newRepAnswer())}
        >
          Add a rep
        </Button>
      </div>
      <SourceNote benchmark="middle-performers">The middle of a team gains most from coaching.</SourceNote>
    </div>
  );
}
