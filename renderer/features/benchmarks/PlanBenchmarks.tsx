import { useState } from 'react';
import { isFromTemplate, templateRecordId } from '../../../src/core/application/templates/bring-template.ts';
import type { Template } from '../../../src/core/domain/engagement/template.ts';
import { useRecords, useRun } from '../../state/use-plan.ts';
import { usePractice } from '../../state/use-practice.ts';
import { FormModal } from '../../ui/FormModal.tsx';
import { TemplateMenu } from '../engagements/templates/TemplateMenu.tsx';
import { BenchmarksEditor } from './BenchmarksEditor.tsx';
import { type BenchmarkDraft, draftOf, readDrafts } from './benchmark-draft.ts';

/** The consultant's benchmarks of the open plan: changed, removed, added, or taken from a template. Saved in one step. */
export default function PlanBenchmarks({ close }: { close: () => void }) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const templates = usePractice()?.all('template') ?? [];
  const [drafts, setDrafts] = useState<readonly BenchmarkDraft[]>(() =>
    [...records.all('own-benchmark')]
      .sort((a, b) => a.order - b.order)
      .map(({ id, order: _, ...benchmark }) => draftOf(benchmark, id)),
  );
  const [tried, setTried] = useState(false);
  const take = ({ benchmarks }: Template) =>
    setDrafts([
      ...benchmarks.map((benchmark, place) => draftOf(benchmark, templateRecordId(place))),
      ...drafts.filter(({ key }) => !isFromTemplate(key)),
    ]);
  const save = async () => {
    setTried(true);
    const read = readDrafts(drafts);
    if (!read) return null;
    const benchmarks = read.map((benchmark, place) => ({ ...benchmark, id: drafts[place]?.key ?? '' }));
    return run('set-benchmarks', { benchmarks });
  };
  return (
    <FormModal title="Benchmarks of this plan" saveLabel="Save" save={save} close={close} size="42rem">
      <TemplateMenu
        label="Use those of a template"
        templates={templates.filter(({ benchmarks }) => benchmarks.length > 0)}
        take={take}
      />
      <BenchmarksEditor
        title="The consultant’s benchmarks"
        hint="They stand beside the built-in ones in this plan and its reports, marked as the consultant’s. A template’s replace those that came with a template; what was added here stays."
        drafts={drafts}
        change={setDrafts}
        tried={tried}
      />
    </FormModal>
  );
}
