import type { BridgeHandlers } from '../../src/core/bridge/bridge.ts';
import { CHANNELS } from '../../src/core/bridge/contract.ts';
import { DEFAULT_PREFERENCES } from '../../src/core/bridge/preferences.ts';
import type { ShellEvent } from '../../src/core/bridge/replies.ts';
import { fail, succeed } from '../../src/core/foundation/outcome.ts';

/** Handlers without data behind them, for tests of what stands between the page and the workspace. */
export type StandInWorkspace = {
  readonly handlers: BridgeHandlers;
  readonly calls: { readonly channel: string; readonly request: unknown }[];
  listen(listener: (event: ShellEvent) => void): () => void;
  tell(event: ShellEvent): void;
  readonly listeners: () => number;
};

/** Keeps what it was asked, answers `preferences.set` with what was set, and everything else with `stand-in`. */
export function standInWorkspace(): StandInWorkspace {
  const calls: { channel: string; request: unknown }[] = [];
  const listeners = new Set<(event: ShellEvent) => void>();
  const handlers = Object.fromEntries(
    Object.keys(CHANNELS).map((channel) => [
      channel,
      (request: unknown) => {
        calls.push({ channel, request });
        if (channel === 'preferences.set') return succeed({ ...DEFAULT_PREFERENCES, ...(request as object) });
        return fail({ code: 'stand-in', message: `No data behind ${channel}.`, remedy: 'None.' });
      },
    ]),
  ) as unknown as BridgeHandlers;
  return {
    handlers,
    calls,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    listeners: () => listeners.size,
  };
}
