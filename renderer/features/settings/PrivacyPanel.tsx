import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatCounted } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DeleteTextModal } from '../conversations/DeleteTextModal.tsx';
import { KeepingField } from '../conversations/KeepingField.tsx';
import { RememberedNames } from '../conversations/RememberedNames.tsx';
import classes from './rows.module.css';

/** What is kept of transcripts, the names that are remembered, and deleting the text that is here. */
export function PrivacyPanel() {
  const records = useRecords();
  const [deleting, setDeleting] = useState(false);
  const withText = records.all('conversation').filter(({ keepsText }) => keepsText).length;
  return (
    <Panel title="Transcripts and privacy">
      <KeepingField label="When a transcript is saved" />
      <p className={classes.text} style={{ marginTop: '1.25rem' }}>
        {withText === 0
          ? 'No conversation in this plan has its text here.'
          : `${formatCounted(withText, 'conversation')} in this plan ${withText === 1 ? 'has its' : 'have their'} text here.`}
      </p>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => setDeleting(true)}>
          Delete the text of all conversations
        </Button>
      </div>
      <RememberedNames />
      {deleting && <DeleteTextModal id={null} close={() => setDeleting(false)} />}
    </Panel>
  );
}
