import { EventEmitter } from 'node:events';
import type { Notification, NotificationConstructorOptions } from 'electron';
import { type Listen, listenOn } from './listen.ts';

/** A notification of the system on paper: shown, refused by the system, or neither, as some desktops do. */
export class FakeNotification implements Pick<Notification, 'once' | 'show'> {
  readonly emitter = new EventEmitter();
  readonly options: NotificationConstructorOptions;
  readonly outcome: 'shown' | 'refused' | 'silent';

  constructor(options: NotificationConstructorOptions, outcome: 'shown' | 'refused' | 'silent') {
    this.options = options;
    this.outcome = outcome;
  }

  readonly once: Listen = listenOn(this.emitter, 'once');

  show(): void {
    if (this.outcome === 'shown') this.emitter.emit('show', {});
    if (this.outcome === 'refused') this.emitter.emit('failed', {}, 'notifications are switched off');
  }
}
