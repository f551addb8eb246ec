import type { Problem } from '../../core/foundation/outcome.ts';

/** A request that isn't served: the status to answer with, and the problem to put into words. */
export type Refusal = {
  readonly status: number;
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
};

const OPEN_PRINTED_ADDRESS = 'Open the address that Coachward printed when it started.';

/** The request names another host: a page elsewhere may have pointed its own name at this machine. */
export function foreignHost(): Refusal {
  return refusal(421, 'host-foreign', 'This address isn’t the one that Coachward listens on.');
}

/** The request comes from another site's page. */
export function foreignPage(): Refusal {
  return refusal(403, 'page-foreign', 'Another site’s page asked for this, so it was refused.');
}

/** The request doesn't show the key of this launch. */
export function keyMissing(): Refusal {
  return refusal(401, 'key-missing', 'This page doesn’t hold the key of the running Coachward.');
}

/** The request shows the key, but not the session's cookie. */
export function sessionMissing(): Refusal {
  return refusal(401, 'session-missing', 'This page’s session with Coachward has ended.');
}

/** Nothing is served at this path. */
export function notFound(): Refusal {
  return refusal(404, 'not-found', 'There is nothing at this address.');
}

/** The path is served, but not in this way; `allowed` is what the answer's Allow header says. */
export function methodRefused(allowed: string): Refusal {
  return {
    ...refusal(405, 'method-refused', `Only ${allowed} is answered here.`),
    headers: { allow: allowed },
  };
}

/** The body isn't JSON by its own account. */
export function notJson(): Refusal {
  return refusal(415, 'body-not-json', 'The request isn’t written as JSON.');
}

/** The body says that it is JSON and isn't. */
export function brokenJson(): Refusal {
  return refusal(400, 'body-unreadable', 'The request can’t be read as JSON.');
}

/** The body is larger than this request may be; the connection ends soon after the answer. */
export function bodyTooLarge(limit: number): Refusal {
  return {
    status: 413,
    problem: {
      code: 'body-too-large',
      message: `This is more than the ${Math.round(limit / 1_000_000)} MB that Coachward takes at once.`,
      remedy: 'Choose a smaller file, or cut it into parts.',
    },
  };
}

function refusal(status: number, code: string, message: string): Refusal {
  return { status, problem: { code, message, remedy: OPEN_PRINTED_ADDRESS } };
}
