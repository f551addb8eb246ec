import { Modal } from '@mantine/core';
import { Questions } from './Questions.tsx';

/** The guided start over the screen, for another plan beside the one that is open. */
export function NewPlan({ close }: { close: () => void }) {
  return (
    <Modal opened onClose={close} fullScreen title="Start another plan">
      <Questions back={close} />
    </Modal>
  );
}
