import type { Problem } from '../../src/core/foundation/outcome.ts';

/** The program behind the page doesn't answer any more. */
export function shellGone(): Problem {
  return {
    code: 'shell-gone',
    message: 'Coachward’s program has stopped, so nothing can be read or saved from this page.',
    remedy: 'Start Coachward again and open the address that it prints; what was saved is kept.',
  };
}

/** The page was opened without the key that stands in the printed address. */
export function keyAbsent(): Problem {
  return {
    code: 'key-missing',
    message: 'This page was opened without the key that lets it read your data.',
    remedy: 'Open the whole address that Coachward printed when it started.',
  };
}

/** What answered isn't an answer of Coachward's program. */
export function answerUnreadable(status: number): Problem {
  return {
    code: 'answer-unreadable',
    message: `Coachward’s program gave an answer that this page can’t read (status ${status}).`,
    remedy: 'Reload the page; if it happens again, start Coachward again.',
  };
}
