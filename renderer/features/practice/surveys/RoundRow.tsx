import { Button, Menu } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { SurveyState } from '../../../../src/core/insights/survey-states.ts';
import { surveyFormFile } from '../../../../src/core/interchange/answer-form/survey-form.ts';
import { addressOf } from '../../../app/router.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { saveAsFile } from '../../../ui/save-as-file.ts';
import { confirm } from '../../settings/confirm.tsx';
import classes from './Surveys.module.css';
import { formFileName, surveyName } from './survey-words.ts';
import { useRemoveRound } from './use-remove-round.ts';

/** With more people than this a row of boxes says less than the number. */
const MOST_BOXES = 30;

/** A round that answers come in for: how many are in, its form, and closing it. */
export function RoundRow({ state }: { state: SurveyState }) {
  const { survey, answers, missing } = state;
  const run = useRun();
  const remove = useRemoveRound();
  const today = useToday();
  const { managerName } = useTransition();
  const name = surveyName(survey);
  const byReps = survey.audience === 'reps';
  const save = () =>
    saveAsFile(formFileName(survey), surveyFormFile({ survey, manager: managerName }), 'text/html');
  const close = () =>
    confirm({
      title: `Close “${name}”?`,
      text: byReps
        ? `Its result is shown then, of ${formatCounted(answers, 'answer')}, and it takes no more: a later one would give itself away by the difference it makes.`
        : 'It takes no more answers then.',
      confirm: 'Close the round',
      onConfirm: () => void run('close-survey', { id: survey.id, on: today }),
    });
  return (
    <li className={classes.round}>
      <div className={classes.words}>
        <h3>{name}</h3>
        {survey.asked <= MOST_BOXES && survey.asked > 1 && (
          <div className={classes.meter} aria-hidden>
            {Array.from({ length: survey.asked }, (_, box) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a box is its number
              <i key={box} data-in={box < answers || undefined} />
            ))}
          </div>
        )}
        <p>
          Handed out on {formatDay(survey.openedOn)}. {answers} of {formatCounted(survey.asked, 'answer')} in.
        </p>
        {byReps && (
          <p>
            {missing > 0
              ? `${formatCounted(missing, 'more answer is', 'more answers are')} needed before anything can be shown.`
              : 'Nothing is shown until you close the round. Wait for those who still want to answer.'}
          </p>
        )}
        {answers > survey.asked && (
          <p className={classes.warn}>
            There are more answers than people asked: somebody may have filled in the form twice.
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileDownload size={15} stroke={1.6} />}
          onClick={save}
        >
          Save the form
        </Button>
        <Button
          component="a"
          size="xs"
          variant="default"
          href={addressOf('practice', 'forms', survey.id)}
          aria-label={`Print the form, ${name}`}
        >
          Print it
        </Button>
        {missing === 0 && (
          <Button size="xs" onClick={close}>
            Close the round
          </Button>
        )}
        <MoreMenu label={`More for ${name}`}>
          <Menu.Item color="red" onClick={() => remove(state)}>
            Remove the round
          </Menu.Item>
        </MoreMenu>
      </div>
    </li>
  );
}
