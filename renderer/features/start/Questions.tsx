import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { PlanStep } from './PlanStep.tsx';
import classes from './Questions.module.css';
import { firstAnswers, type StartAnswers, startPayload } from './start-answers.ts';
import { TeamStep } from './TeamStep.tsx';
import { YouStep } from './YouStep.tsx';

const STEPS = [
  { title: 'You', question: 'Who is making the change?' },
  { title: 'Your team', question: 'Whom do you coach?' },
  { title: 'Your 90 days', question: 'When does it begin?' },
] as const;

function problemsOf(answers: StartAnswers, step: number): Record<string, string> {
  if (step === 0 && answers.managerName.trim() === '') return { managerName: 'Write your name.' };
  if (step === 1 && answers.reps.every(({ name }) => name.trim() === '')) {
    return { 'reps.0.name': 'Name at least one rep.' };
  }
  if (step === 2) {
    return {
      ...(answers.firstDay === null && { firstDay: 'Choose the first day.' }),
      ...(answers.workingDays.length === 0 && { workingDays: 'Choose at least one working day.' }),
      ...(answers.hoursPerDay === '' && { hoursPerDay: 'Say how many hours you work on a working day.' }),
    };
  }
  return {};
}

/** The three steps of the guided start. Going back loses nothing; the last step makes the plan. */
export function Questions({ back }: { back: () => void }) {
  const { store, today } = useWorkspace();
  const [step, setStep] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm<StartAnswers>({ initialValues: firstAnswers(today) });
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the step
  useLayoutEffect(() => heading.current?.focus(), [step]);

  const proceed = async (event: FormEvent) => {
    event.preventDefault();
    const problems = problemsOf(form.values, step);
    form.setErrors(problems);
    if (Object.keys(problems).length > 0) return;
    const { firstDay } = form.values;
    if (step < STEPS.length - 1 || firstDay === null) return setStep(step + 1);
    setBusy(true);
    const outcome = await store.startPlan(startPayload({ ...form.values, firstDay }));
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
  };

  return (
    <main className={classes.page}>
      <form className={classes.form} onSubmit={proceed} noValidate>
        <ol className={classes.steps} aria-label="Steps">
          {STEPS.map(({ title }, index) => (
            <li
              key={title}
              data-done={index < step || undefined}
              aria-current={index === step ? 'step' : undefined}
            >
              {title}
            </li>
          ))}
        </ol>
        <h1 className={classes.question} ref={heading} tabIndex={-1}>
          {STEPS[step]?.question}
        </h1>
        {step === 0 && <YouStep form={form} />}
        {step === 1 && <TeamStep form={form} />}
        {step === 2 && <PlanStep form={form} />}
        {problem && <ProblemNote problem={problem} />}
        <div className={classes.buttons}>
          <Button variant="subtle" onClick={() => (step === 0 ? back() : setStep(step - 1))}>
            Back
          </Button>
          <Button type="submit" loading={busy}>
            {step < STEPS.length - 1 ? 'Continue' : 'Make my plan'}
          </Button>
        </div>
      </form>
    </main>
  );
}
