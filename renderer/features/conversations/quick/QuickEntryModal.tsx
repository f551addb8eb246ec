import { Modal } from '@mantine/core';
import { QuickEntry } from './QuickEntry.tsx';

/** The one line over whatever screen asks for it. */
export default function QuickEntryModal({ close }: { close: () => void }) {
  return (
    <Modal
      opened
      onClose={close}
      title="Log a session"
      size="46rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <QuickEntry done={close} takesFocus />
    </Modal>
  );
}
