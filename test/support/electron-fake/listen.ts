import type { EventEmitter } from 'node:events';

/**
 * The shape of every `on` and `once` in Electron's typings: overloaded by event, and answering the object itself, which
 * nothing in the app uses. A function of this type fits all of them, so that the fakes are checked without a cast each.
 */
export type Listen = (event: string, listener: (...args: never[]) => void) => never;

/** Listens on an emitter in that shape. */
export function listenOn(emitter: EventEmitter, method: 'on' | 'once' = 'on'): Listen {
  return ((event, listener) => {
    emitter[method](event, listener as (...args: unknown[]) => void);
  }) as Listen;
}
