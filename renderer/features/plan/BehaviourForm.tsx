import { Checkbox, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { BEHAVIOURS } from '../../../src/core/content/behaviours.ts';
import type { BehaviourKey } from '../../../src/core/domain/behaviour/behaviour-key.ts';
import { useRecords, useRun, useToday } from '../../state/use-plan.ts';
import { FormModal } from '../../ui/FormModal.tsx';
import classes from './BehaviourForm.module.css';

type Answer = { chosen: boolean; insteadOf: string; iWill: string };

/** Chooses one to three behaviours with an "instead of … I will …" each; suggestions can be taken over and reworded. */
export function BehaviourForm({ close }: { close: () => void }) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const today = useToday();
  const [problem, setProblem] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Record<BehaviourKey, Answer>>(
    () =>
      Object.fromEntries(
        BEHAVIOURS.map(({ key, swaps }) => {
          const choice = records.get('behaviour-choice', key);
          const suggestion = swaps[0];
          return [
            key,
            {
              chosen: choice !== undefined,
              insteadOf: choice?.insteadOf ?? suggestion?.insteadOf ?? '',
              iWill: choice?.iWill ?? suggestion?.iWill ?? '',
            },
          ];
        }),
      ) as Record<BehaviourKey, Answer>,
  );
  const change = (key: BehaviourKey, answer: Partial<Answer>) =>
    setAnswers((all) => ({ ...all, [key]: { ...all[key], ...answer } }));

  const save = async () => {
    const choices = BEHAVIOURS.filter(({ key }) => answers[key].chosen).map(({ key }) => ({
      behaviour: key,
      insteadOf: answers[key].insteadOf.trim(),
      iWill: answers[key].iWill.trim(),
    }));
    const incomplete = choices.some(({ insteadOf, iWill }) => insteadOf === '' || iWill === '');
    setProblem(
      choices.length < 1 || choices.length > 3
        ? 'Choose one, two or three.'
        : incomplete
          ? 'Complete both halves of each sentence.'
          : null,
    );
    if (choices.length < 1 || choices.length > 3 || incomplete) return null;
    return run('choose-behaviours', { choices, on: today });
  };

  return (
    <FormModal title="What will you do differently?" saveLabel="Save" save={save} close={close}>
      <Stack gap="lg">
        {BEHAVIOURS.map(({ key, name, rescuer, coach, swaps }) => (
          <div key={key}>
            <Checkbox
              label={<strong>{name}</strong>}
              description={`From “${rescuer.name}” to “${coach.name}”`}
              checked={answers[key].chosen}
              onChange={(event) => change(key, { chosen: event.currentTarget.checked })}
            />
            {answers[key].chosen && (
              <div className={classes.sentence}>
                <TextInput
                  label="Instead of"
                  value={answers[key].insteadOf}
                  maxLength={300}
                  onChange={(event) => change(key, { insteadOf: event.currentTarget.value })}
                />
                <TextInput
                  label="I will"
                  value={answers[key].iWill}
                  maxLength={300}
                  onChange={(event) => change(key, { iWill: event.currentTarget.value })}
                />
                <ul className={classes.suggestions} aria-label="Suggestions">
                  {swaps.map((swap) => (
                    <li key={swap.iWill}>
                      <UnstyledButton className={classes.suggestion} onClick={() => change(key, swap)}>
                        Instead of {swap.insteadOf}, I will {swap.iWill}.
                      </UnstyledButton>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        ))}
        {problem && (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        )}
      </Stack>
    </FormModal>
  );
}
