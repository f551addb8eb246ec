import { Button, TextInput } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Screen } from '../../ui/Screen.tsx';
import classes from './StartPractice.module.css';

/** Makes a practice of what one person used alone: whose it is, and what changes. */
export function StartPractice() {
  const { store } = useWorkspace();
  const [consultantName, setConsultantName] = useState('');
  const [firmName, setFirmName] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (consultantName.trim() === '') return setMissing(true);
    setBusy(true);
    const outcome = await store.startPractice({ consultantName, firmName });
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
  };
  return (
    <Screen title="Engagements" lead="For consultants who take several managers through their 90 days.">
      <Panel>
        <form className={classes.form} onSubmit={start} noValidate>
          <div className={classes.icon} aria-hidden>
            <IconBriefcase size={34} stroke={1.4} />
          </div>
          <p className={classes.text}>
            You keep clients, engagements and your own hours here, and see all managers beside each other.
            Every plan on this computer stays as it is, and the practice can be taken back.
          </p>
          <TextInput
            label="Your name"
            maxLength={300}
            value={consultantName}
            error={missing && consultantName.trim() === '' && 'Write your name.'}
            onChange={(event) => setConsultantName(event.currentTarget.value)}
          />
          <TextInput
            label="Your firm"
            description="Left empty where there is none."
            maxLength={300}
            value={firmName}
            onChange={(event) => setFirmName(event.currentTarget.value)}
          />
          {problem && <ProblemNote problem={problem} />}
          <div>
            <Button type="submit" loading={busy}>
              Start the practice
            </Button>
          </div>
        </form>
      </Panel>
    </Screen>
  );
}
