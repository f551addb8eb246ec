import type { ShellEvent } from '../../core/bridge/replies.ts';

/** Hands the workspace's events on to everybody who listens. A listener that throws doesn't keep them from the others. */
export type EventHub = {
  listen(listener: (event: ShellEvent) => void): () => void;
  tell(event: ShellEvent): void;
};

/** Starts a hub without listeners. */
export function eventHub(): EventHub {
  const listeners = new Set<(event: ShellEvent) => void>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          console.error('A listener failed:', error);
        }
      }
    },
  };
}
