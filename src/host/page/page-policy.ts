const ONE_YEAR_SECONDS = 31_536_000;

/**
 * What the page may load and do, the same in both shells. Styles may be inline because the page's components set
 * style attributes; scripts never. `'self'` is the page's own origin: `app://coachward` or the loopback address.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/** The headers that every answer of both shells carries, whatever it holds. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
};

/**
 * How long a browser may keep a file of the page: for ever when its name holds a hash of its content, else it asks
 * each time. `cacheRuleFor('/assets/index-B2xq0a1c.js')` is immutable, `cacheRuleFor('/index.html')` is not.
 */
export function cacheRuleFor(path: string): string {
  return path.startsWith('/assets/') ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache';
}
