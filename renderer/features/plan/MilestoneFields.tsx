import { Select, TextInput } from '@mantine/core';
import { PHASES } from '../../../src/core/content/phases.ts';
import type { Milestone } from '../../../src/core/domain/plan/milestone.ts';
import type { PhaseNumber } from '../../../src/core/domain/plan/phase-number.ts';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';

/** What a milestone is, without its day. */
export type MilestoneWords = Pick<Milestone, 'title' | 'why' | 'phase'>;

const PHASE_OPTIONS = PHASES.map(({ phase, name }) => ({ value: String(phase), label: name }));

/** The fields of a milestone's words and phase; `lacksTitle` says that there has to be one. */
export function MilestoneFields({
  words,
  change,
  lacksTitle,
}: {
  words: MilestoneWords;
  change: (part: Partial<MilestoneWords>) => void;
  lacksTitle: boolean;
}) {
  return (
    <>
      <TextInput
        label="What is to be done"
        data-autofocus
        maxLength={300}
        dir="auto"
        value={words.title}
        error={lacksTitle && 'Say in a few words what is to be done.'}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <GrowingTextarea
        label="Why, or how you will know"
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        dir="auto"
        value={words.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <Select
        label="Phase"
        data={PHASE_OPTIONS}
        value={String(words.phase)}
        allowDeselect={false}
        onChange={(value) => change({ phase: Number(value) as PhaseNumber })}
      />
    </>
  );
}
