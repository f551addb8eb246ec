import { Radio } from '@mantine/core';
import { useState } from 'react';
import {
  EXPECTATION_TEMPLATES,
  type ExpectationTemplate,
} from '../../../src/core/content/expectation-templates.ts';
import type { Expectation } from '../../../src/core/domain/permanent/expectation.ts';
import { newId } from '../../state/new-id.ts';
import { useAll, useRecords, useRun } from '../../state/use-plan.ts';
import { FormModal } from '../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import classes from './Permanent.module.css';

const OWN = 'own';

/** A template's words with the plan's own numbers in them. */
function useFilled(): (text: string) => string {
  const records = useRecords();
  const reps = records.all('rep').filter(({ status }) => status === 'active').length;
  const minutes = records.all('rhythm-plan').at(-1)?.minutes ?? 30;
  return (text) =>
    text.replace('{reps}', reps > 0 ? `${reps} reps` : 'reps').replace('{minutes}', String(minutes));
}

/** Writes an expectation in three questions, from a proposal or from nothing; or changes one. */
export function ExpectationForm({ expectation, close }: { expectation?: Expectation; close: () => void }) {
  const run = useRun({ quietly: true });
  const filled = useFilled();
  const written = new Set(useAll('expectation').map(({ templateKey }) => templateKey));
  const [template, setTemplate] = useState<string | null>(null);
  const [behaviour, setBehaviour] = useState(expectation?.behaviour ?? '');
  const [frequency, setFrequency] = useState(expectation?.frequency ?? '');
  const [evidence, setEvidence] = useState(expectation?.evidence ?? '');
  const [tried, setTried] = useState(false);
  const chosen = EXPECTATION_TEMPLATES.find(({ key }) => key === template);

  const choose = (key: string) => {
    setTemplate(key);
    const found: ExpectationTemplate | undefined = EXPECTATION_TEMPLATES.find((one) => one.key === key);
    setBehaviour(found ? filled(found.behaviour) : '');
    setFrequency(found ? filled(found.frequency) : '');
    setEvidence(found ? filled(found.evidence) : '');
  };
  const save = async () => {
    setTried(true);
    if ([behaviour, frequency, evidence].some((text) => text.trim() === '')) return null;
    const words = { behaviour, frequency, evidence };
    if (expectation) return run('edit-expectation', { id: expectation.id, patch: words });
    return run('add-expectation', { id: newId(), ...words, templateKey: chosen?.key ?? null });
  };
  const missing = (text: string, what: string) => tried && text.trim() === '' && what;

  return (
    <FormModal
      title={expectation ? 'Change the expectation' : 'Write an expectation'}
      saveLabel={expectation ? 'Save' : 'Write it down'}
      save={save}
      close={close}
    >
      {!expectation && (
        <Radio.Group label="Begin with" value={template} onChange={choose}>
          <div className={classes.templates}>
            {EXPECTATION_TEMPLATES.filter(({ key }) => !written.has(key)).map(({ key, title }) => (
              <Radio key={key} value={key} label={title} />
            ))}
            <Radio value={OWN} label="Something of my own" />
          </div>
        </Radio.Group>
      )}
      {(expectation || template) && (
        <>
          {chosen && (
            <p className={classes.why}>
              {chosen.why} {chosen.benchmark && <SourceNote benchmark={chosen.benchmark} />}
            </p>
          )}
          <GrowingTextarea
            label="What do you do?"
            description="A behaviour that somebody could see, not an attitude."
            minRows={2}
            maxLength={300}
            value={behaviour}
            error={missing(behaviour, 'Write what you do.')}
            onChange={(event) => setBehaviour(event.currentTarget.value)}
          />
          <GrowingTextarea
            label="How often?"
            minRows={1}
            maxLength={300}
            value={frequency}
            error={missing(frequency, 'Write how often.')}
            onChange={(event) => setFrequency(event.currentTarget.value)}
          />
          <GrowingTextarea
            label="What shows it?"
            description="Evidence that is there anyway: a count, a record, an answer of the reps."
            minRows={2}
            maxLength={300}
            value={evidence}
            error={missing(evidence, 'Write what will show it.')}
            onChange={(event) => setEvidence(event.currentTarget.value)}
          />
        </>
      )}
    </FormModal>
  );
}
