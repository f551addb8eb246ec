import { Switch } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type KeyboardEvent, memo } from 'react';
import { useToday, useTransition } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import { ConversationSelect } from '../ConversationSelect.tsx';
import { RepsField } from '../RepsField.tsx';
import { CHANNEL_CHOICES, FORM_CHOICES } from '../session-words.ts';
import { CommitmentFields } from './CommitmentFields.tsx';
import classes from './LogSession.module.css';
import { MinutesField } from './MinutesField.tsx';
import { RATING_CHOICES } from './rating-choices.ts';
import type { SessionDraft } from './session-draft.ts';

type Props = {
  readonly form: UseFormReturnType<SessionDraft>;
  readonly focusReps: boolean;
  readonly sessionId: string | null;
};

/**
 * All fields of a session, in the order in which one remembers it: who, what, and what comes of it. They are drawn anew
 * when something in them changes and not, dozens of parts, while the session is being saved.
 */
export const SessionFields = memo(
  Fields,
  (before, after) =>
    before.form.values === after.form.values &&
    before.form.errors === after.form.errors &&
    before.focusReps === after.focusReps &&
    before.sessionId === after.sessionId,
);

function Fields({ form, focusReps, sessionId }: Props) {
  const { values, errors } = form;
  const today = useToday();
  const { firstDay } = useTransition();
  const saveOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <div className={classes.fields}>
      <div className={classes.dayAndReps}>
        <DayField
          label="Day"
          value={values.day}
          min={firstDay}
          max={today}
          onChange={(day) => form.setFieldValue('day', day)}
          error={errors.day}
        />
        <RepsField
          value={values.repIds}
          onChange={(repIds) => form.setFieldValue('repIds', repIds)}
          error={errors.repIds}
          autoFocus={focusReps}
          offersTeam
        />
      </div>
      <ChoiceField
        label="Form"
        value={values.form}
        choices={FORM_CHOICES}
        onChange={(value) => form.setFieldValue('form', value)}
      />
      <div className={classes.pair}>
        <MinutesField
          value={values.minutes}
          onChange={(minutes) => form.setFieldValue('minutes', minutes)}
          error={errors.minutes}
        />
        <ChoiceField
          label="Channel"
          value={values.channel}
          choices={CHANNEL_CHOICES}
          onChange={(value) => form.setFieldValue('channel', value)}
        />
      </div>
      <ConversationSelect
        value={values.conversation}
        onChange={(key) => form.setFieldValue('conversation', key)}
      />
      <GrowingTextarea
        label="Next step"
        placeholder="What happens next, in one line"
        minRows={1}
        maxLength={20_000}
        onKeyDown={saveOnEnter}
        {...form.getInputProps('nextStep')}
        {...(!focusReps && { 'data-autofocus': true })}
      />
      <CommitmentFields form={form} sessionId={sessionId} />
      <ChoiceField
        label="How useful the rep found it, 1–5"
        value={String(values.rating)}
        choices={RATING_CHOICES}
        onChange={(rating) => form.setFieldValue('rating', Number(rating))}
      />
      <GrowingTextarea
        label="Note"
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        {...form.getInputProps('note')}
      />
      <Switch
        label="Private: keep this note out of reports"
        checked={values.noteIsPrivate}
        onChange={(event) => form.setFieldValue('noteIsPrivate', event.currentTarget.checked)}
      />
    </div>
  );
}
