import type { Tally } from '../../../src/core/domain/tally/tally.ts';
import type { SessionDraft } from './log/session-draft.ts';

/** What the log form begins with; the rest is today's and the rep's usual. */
export type LogSessionRequest = {
  readonly repId?: string;
  readonly sessionId?: string;
  /** In one line instead of the form. */
  readonly quick?: boolean;
  /** What is known of it from elsewhere, such as a calendar or a line that was begun. */
  readonly known?: Partial<SessionDraft>;
  /** A live tally that ended: its day, reps and clock begin the form, and it is saved together with the session. */
  readonly tally?: Tally;
  /** Told once the session is saved. */
  readonly logged?: () => void;
};

type Listener = (request: LogSessionRequest) => void;
let listener: Listener | null = null;

/** Asks for the form that logs a session, from wherever one is. */
export function askToLogSession(request: LogSessionRequest): void {
  listener?.(request);
}

/** The form's side: hears the requests; the answer stops hearing them. */
export function hearLogSessionRequests(hear: Listener): () => void {
  listener = hear;
  return () => {
    if (listener === hear) listener = null;
  };
}
