import type { CustomScheme } from 'electron';
import type { PageFiles } from '../../../src/host/page/page-files.ts';
import { cacheRuleFor, SECURITY_HEADERS } from '../../../src/host/page/page-policy.ts';
import { APP_SCHEME, isOwnAddress } from './app-origin.ts';

/**
 * Serves the page from a scheme of its own instead of `file:` (Electron's security checklist, items 7 and 18): a
 * standard scheme has an origin, a secure one counts as trustworthy, and every answer carries the content policy.
 */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Answers requests for `app://coachward/…` out of the page's files, which were listed beforehand, and nothing else. */
export function answerFromPage(page: PageFiles): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refusal(405);
    if (!isOwnAddress(request.url)) return refusal(403);
    const { pathname } = new URL(request.url);
    const file = await page.read(pathname);
    if (!file) return refusal(404);
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        ...SECURITY_HEADERS,
        'cache-control': cacheRuleFor(pathname),
        'content-type': file.contentType,
      },
    });
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
