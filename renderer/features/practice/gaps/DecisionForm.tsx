import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { GAP_HELP_WORDS } from '../../../../src/core/content/coach-or-train.ts';
import { GAP_HELPS } from '../../../../src/core/domain/gap/decide-gap.ts';
import type { GapDecision } from '../../../../src/core/domain/gap/gap-decision.ts';
import { useRun } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { ConversationFilter } from '../questions/ConversationFilter.tsx';

/** Changes a decision: its words, the day on which it comes back, or what is done, where the manager knows better. */
export function DecisionForm({ decision, close }: { decision: GapDecision; close: () => void }) {
  const run = useRun({ quietly: true });
  const [gap, setGap] = useState(decision.gap);
  const [help, setHelp] = useState(decision.help);
  const [conversation, setConversation] = useState(decision.conversation);
  const [reason, setReason] = useState(decision.reason);
  const [reviewOn, setReviewOn] = useState(decision.reviewOn);
  const [asked, setAsked] = useState(false);
  const words = gap.replace(/\s+/gu, ' ').trim();
  const save = async () => {
    setAsked(true);
    if (words === '') return null;
    return run('edit-gap-decision', {
      id: decision.id,
      patch: { gap: words, help, conversation, reason: reason.trim(), reviewOn },
    });
  };
  return (
    <FormModal title="Edit the decision" saveLabel="Save decision" save={save} close={close}>
      <TextInput
        label="Gap"
        data-autofocus
        value={gap}
        maxLength={300}
        error={asked && words === '' ? 'Name the gap in a few words.' : undefined}
        onChange={(event) => setGap(event.currentTarget.value)}
      />
      <Select
        label="What to do"
        allowDeselect={false}
        data={GAP_HELPS.map((value) => ({ value, label: GAP_HELP_WORDS[value].name }))}
        value={help}
        onChange={(next) => setHelp(GAP_HELPS.find((one) => one === next) ?? help)}
      />
      <ConversationFilter label="Conversation" none="None" value={conversation} choose={setConversation} />
      <GrowingTextarea
        label="Why, in your own words"
        minRows={2}
        maxRows={6}
        maxLength={20_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DayField
        label="Comes back on"
        value={reviewOn}
        min={decision.decidedOn}
        onChange={(day) => day && setReviewOn(day)}
      />
    </FormModal>
  );
}
