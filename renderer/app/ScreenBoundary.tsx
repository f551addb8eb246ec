import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Screen } from '../ui/Screen.tsx';

/** Keeps a fault on one screen from taking the page down: the others stay usable, and nothing that was saved is lost. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error): { fault: Error } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <Screen title="This screen could not be shown">
        <ProblemNote
          problem={{
            code: 'screen-fault',
            message: `Something on this screen failed: ${fault.message}`,
            remedy: 'Your data is safe. Open the screen again; if it fails again, please report it.',
          }}
          action={<Button onClick={() => this.setState({ fault: null })}>Open again</Button>}
        />
      </Screen>
    );
  }
}
