import type { Outcome } from '../foundation/outcome.ts';
import type { ChannelName, ReplyOf, RequestOf } from './contract.ts';
import type { ShellEvent } from './replies.ts';

/** The page's door to the shell: one call for all channels, and the shell's events. Both shells offer exactly this. */
export type Bridge = {
  call<Name extends ChannelName>(name: Name, request: RequestOf<Name>): Promise<Outcome<ReplyOf<Name>>>;
  /** Listens to the shell's events; the answer stops listening. */
  listen(listener: (event: ShellEvent) => void): () => void;
};

/** The other end: what handles each channel in the host. `request` is parsed already. */
export type BridgeHandlers = {
  readonly [Name in ChannelName]: (
    request: RequestOf<Name>,
  ) => Outcome<ReplyOf<Name>> | Promise<Outcome<ReplyOf<Name>>>;
};
