import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import classes from './Questions.module.css';
import type { StartAnswers } from './start-answers.ts';

/** The manager's name and role, as reports will show them. */
export function YouStep({ form }: { form: UseFormReturnType<StartAnswers> }) {
  return (
    <div className={classes.fields}>
      <p className={classes.hint}>Your name stands on your plan and on the reports that you print.</p>
      <TextInput
        label="Your name"
        maxLength={300}
        autoComplete="name"
        {...form.getInputProps('managerName')}
      />
      <TextInput label="Your role" maxLength={300} {...form.getInputProps('managerRole')} />
    </div>
  );
}
