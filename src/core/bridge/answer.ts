import { fail, type Outcome } from '../foundation/outcome.ts';
import type { BridgeHandlers } from './bridge.ts';
import { CHANNELS, type ChannelName } from './contract.ts';

/**
 * Answers a request that arrived as unknown data: finds the channel, parses the request, calls its handler.
 * Never throws: what a handler throws becomes a problem.
 */
export async function answer(
  handlers: BridgeHandlers,
  name: unknown,
  request: unknown,
): Promise<Outcome<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(CHANNELS, name)) {
    return fail({
      code: 'channel-unknown',
      message: 'The page asked for something this program doesn’t know.',
      remedy: 'Reload the page: it may be older than the program.',
    });
  }
  const channel = name as ChannelName;
  const parsed = CHANNELS[channel].request.safeParse(request);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail({
      code: 'request-invalid',
      message: `The request “${channel}” isn’t understood: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`,
      remedy: 'Reload the page; if it happens again, please report it.',
    });
  }
  try {
    const handle = handlers[channel] as (value: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>;
    return await handle(parsed.data);
  } catch (error) {
    return fail({
      code: 'unexpected',
      message: `Something went wrong inside the program: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Nothing was changed. Try again; if it happens again, please report it.',
    });
  }
}
