import { memo } from 'react';
import { useToday, useTransition } from '../../../state/use-plan.ts';
import { AfterPaint } from '../../../ui/AfterPaint.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ConversationDetailsFields } from '../ConversationDetails.tsx';
import { type ConversationDetails, problemsOfDetails } from '../details-draft.ts';
import { KeepingField } from '../KeepingField.tsx';
import { RememberedNames } from '../RememberedNames.tsx';

/** What the conversation was and what is kept of it; `tried` once saving was. Isn't drawn again while the lines are coded. */
export const AboutTalk = memo(function AboutTalk({
  details,
  change,
  tried,
}: {
  details: ConversationDetails;
  change: (patch: Partial<ConversationDetails>) => void;
  tried: boolean;
}) {
  const today = useToday();
  const { firstDay } = useTransition();
  const errors = tried ? problemsOfDetails(details, { firstDay, today }) : {};
  return (
    <>
      <Panel title="About this conversation">
        <ConversationDetailsFields value={details} onChange={change} errors={errors} />
      </Panel>
      <AfterPaint>
        <Panel title="What is kept of it" hint="Remembered for the next transcript.">
          <KeepingField label="When you save this conversation" />
          <RememberedNames />
        </Panel>
      </AfterPaint>
    </>
  );
});
