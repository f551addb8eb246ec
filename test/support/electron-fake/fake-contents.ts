import { EventEmitter } from 'node:events';
import type { IpcMainInvokeEvent, PrintToPDFOptions, WebContents, WebFrameMain } from 'electron';
import { type Listen, listenOn } from './listen.ts';

type Used = 'on' | 'once' | 'setWindowOpenHandler' | 'send' | 'isDestroyed' | 'printToPDF';
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type OpenDetails = Parameters<OpenHandler>[0];

/** The contents of a window, as far as the app uses them. */
export class FakeContents implements Pick<WebContents, Used> {
  readonly emitter = new EventEmitter();
  readonly sent: { channel: string; args: unknown[] }[] = [];
  readonly printed: PrintToPDFOptions[] = [];
  destroyed = false;
  /** What printing gives, or how it fails. */
  print: () => Promise<Buffer> = async () => Buffer.from('%PDF-1.7 fake');
  #open: OpenHandler = () => ({ action: 'allow' });

  readonly on: Listen = listenOn(this.emitter);
  readonly once: Listen = listenOn(this.emitter, 'once');

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#open = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.sent.push({ channel, args });
    this.emitter.emit('sent', channel, ...args);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    this.printed.push(options);
    return this.print();
  }

  /** Tries a navigation of a kind; whether it went ahead. */
  navigate(kind: 'will-navigate' | 'will-redirect' | 'will-frame-navigate', url: string): boolean {
    return this.attempt(kind, { url });
  }

  /** Tries to open a window; what the app answers. */
  open(url: string): ReturnType<OpenHandler> {
    return this.#open({ url } as OpenDetails);
  }

  /** Tries anything that an event can prevent; whether it went ahead. */
  attempt(event: string, details: object = {}): boolean {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emitter.emit(event, { ...details, preventDefault });
    return !prevented;
  }
}

/** A call's event, as it comes from a frame of these contents; null for a frame that has gone. */
export function callFrom(
  contents: FakeContents,
  frame: Pick<WebFrameMain, 'origin' | 'parent'> | null,
): IpcMainInvokeEvent {
  const senderFrame = frame as WebFrameMain | null;
  return { sender: contents as unknown as WebContents, senderFrame } as IpcMainInvokeEvent;
}
