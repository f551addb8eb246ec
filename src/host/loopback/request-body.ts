import type { IncomingMessage } from 'node:http';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { bodyTooLarge, brokenJson, notJson, type Refusal } from './refusal.ts';

const MEGABYTE = 1_000_000;
const BODY_LIMITS: Readonly<Record<string, number>> = {
  'command.run': 80 * MEGABYTE,
  'transcript.extract': 41 * MEGABYTE,
  'calendar.read': 80 * MEGABYTE,
  'bundle.preview': 500 * MEGABYTE,
  'bundle.import': 500 * MEGABYTE,
};

/** The most bytes that the request of a channel may have: 1 MB, and more where whole files travel. */
export function bodyLimitOf(channel: string): number {
  return Object.hasOwn(BODY_LIMITS, channel) ? (BODY_LIMITS[channel] ?? MEGABYTE) : MEGABYTE;
}

/**
 * Reads a request's body as JSON. Refuses other content types, and bodies above `limit` bytes as soon as they are
 * known to be: by the length that they announce, or while they arrive.
 *
 * @throws when the connection ends before the body does
 */
export async function readJsonBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly json: unknown } | { readonly refusal: Refusal }> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { refusal: notJson() };
  if (Number(request.headers['content-length'] ?? 0) > limit) return { refusal: bodyTooLarge(limit) };
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > limit) return { refusal: bodyTooLarge(limit) };
    pieces.push(piece);
  }
  const parsed = parseJson(Buffer.concat(pieces).toString('utf8'));
  return parsed.ok ? { json: parsed.value } : { refusal: brokenJson() };
}

function parseJson(text: string): Outcome<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail(brokenJson().problem);
  }
}
