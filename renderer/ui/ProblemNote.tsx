import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Problem } from '../../src/core/foundation/outcome.ts';

/** A problem in place: what happened, what to do, and where it helps a button that does it. */
export function ProblemNote({ problem, action }: { problem: Problem; action?: ReactNode }) {
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={18} />}
      title={problem.message}
    >
      {problem.remedy}
      {action && <div style={{ marginTop: '0.75rem' }}>{action}</div>}
    </Alert>
  );
}
