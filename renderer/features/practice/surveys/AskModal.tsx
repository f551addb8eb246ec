import { NumberInput, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Survey } from '../../../../src/core/domain/survey/survey.ts';
import {
  MINIMUM_ANSWERS,
  RATING_STAGES,
  type RatingStage,
} from '../../../../src/core/domain/survey/survey-terms.ts';
import { surveyFormFile } from '../../../../src/core/interchange/answer-form/survey-form.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { saveAsFile } from '../../../ui/save-as-file.ts';
import { formFileName } from './survey-words.ts';

const ANY_DAY = 'any';

/** Starts a round of asking and saves its form as a file to hand out. */
export function AskModal({
  form,
  audience,
  stage: first,
  close,
}: {
  form: Survey['form'];
  audience: Survey['audience'];
  stage: RatingStage | null;
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const today = useToday();
  const { managerName } = useTransition();
  const active = records.all('rep').filter(({ status }) => status === 'active').length;
  const [asked, setAsked] = useState<number>(audience === 'reps' ? active : 1);
  const [stage, setStage] = useState<RatingStage | null>(first);
  const save = async () => {
    const opened = { id: newId(), form, audience, stage, asked, openedOn: today };
    const outcome = await run('open-survey', opened);
    if (outcome.ok) {
      const survey: Survey = { ...opened, closedOn: null };
      saveAsFile(formFileName(survey), surveyFormFile({ survey, manager: managerName }), 'text/html');
    }
    return outcome;
  };
  const whom = audience === 'reps' ? 'reps' : 'a consultant';
  return (
    <FormModal
      title={form === 'pulse' ? 'Ask how good the coaching is' : `Ask ${whom} to rate the behaviours`}
      saveLabel="Save the form"
      save={save}
      close={close}
    >
      <Stack gap="md">
        {form === 'pulse' && (
          <Select
            label="For which day"
            data={[
              ...RATING_STAGES.filter((day) => day > 0).map((day) => ({
                value: String(day),
                label: `Day ${day}`,
              })),
              { value: ANY_DAY, label: 'A day of its own' },
            ]}
            value={stage === null ? ANY_DAY : String(stage)}
            allowDeselect={false}
            onChange={(value) =>
              setStage(RATING_STAGES.find((day) => String(day) === value && day > 0) ?? null)
            }
          />
        )}
        {audience === 'reps' && (
          <NumberInput
            label="How many people get the form"
            description={`At least ${MINIMUM_ANSWERS}, so that nobody’s answer can be told apart.`}
            min={1}
            max={500}
            allowDecimal={false}
            value={asked}
            onChange={(value) => setAsked(Number(value) || 0)}
          />
        )}
        <p style={{ margin: 0, lineHeight: 1.5 }}>
          The form is one file that opens in any browser, without a network. Send it to everybody alike; they
          fill it in and send back the small file that it saves.{' '}
          {audience === 'reps'
            ? 'Better still, let somebody else collect those. Paper forms can be typed into the same file by somebody the team trusts.'
            : 'A consultant who sits beside you can also rate here.'}
        </p>
      </Stack>
    </FormModal>
  );
}
