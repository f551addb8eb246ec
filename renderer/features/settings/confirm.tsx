import { modals } from '@mantine/modals';

/** Asks before something that replaces or removes a lot; says what stays possible afterwards. */
export function confirm(question: {
  title: string;
  text: string;
  confirm: string;
  onConfirm: () => void;
}): void {
  modals.openConfirmModal({
    title: question.title,
    children: <p style={{ margin: 0, color: 'var(--ink-soft)', lineHeight: 1.55 }}>{question.text}</p>,
    labels: { confirm: question.confirm, cancel: 'Cancel' },
    confirmProps: { color: 'red' },
    onConfirm: question.onConfirm,
  });
}
