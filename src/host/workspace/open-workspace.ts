import type { Clock } from '../../core/application/ports.ts';
import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import type { ShellAbilities, ShellEvent } from '../../core/bridge/replies.ts';
import { dayOfInstant } from '../../core/domain/calendar/day.ts';
import { fail, succeed } from '../../core/foundation/outcome.ts';
import { type Backups, backupsOf } from '../backups/backups.ts';
import { listBackups, sweepUnfinished } from '../backups/list-backups.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { claimReminder } from '../preferences/claim-reminder.ts';
import { openPreferences } from '../preferences/open-preferences.ts';
import { isLarge } from '../store/check-database.ts';
import { type OpenedStore, openStore } from '../store/open-store.ts';
import { folderUnusable } from '../store/store-problems.ts';
import { calendarHandlers } from './calendar-handlers.ts';
import { dataHandlers } from './data-handlers.ts';
import { eventHub } from './events.ts';
import { exchangeHandlers } from './exchange-handlers.ts';
import { type ExtractDocument, extractDocument } from './extract-document.ts';
import type { GenerateSample } from './sample.ts';
import { sampleHandlers } from './sample-handlers.ts';
import { transcriptHandlers } from './transcript-handlers.ts';
import { wholeDataHandlers } from './whole-data-handlers.ts';
import { stateOf, type WorkspaceContext } from './workspace-context.ts';
import { notInThisShell } from './workspace-problems.ts';

/** How often it is looked whether another process has written, in milliseconds. */
export const POLL_MS = 250;

/** How often it is looked whether the daily backup is due, and how old the newest one may be, in milliseconds. */
const BACKUP_CHECK_MS = 10 * 60_000;
const BACKUP_AGE_MS = 24 * 3_600_000;

/** How long the backup on start of a large file waits, so that the page is there first; in milliseconds. */
const LARGE_DELAY_MS = 10_000;

/** Some tenths of a second for each passphrase that is tried; proposed ones have 64 bits of chance. */
const SEALING_WORK = 16;

/** What a workspace is opened with. */
export type WorkspaceOptions = {
  /** The data folder; it is made when it isn't there. */
  readonly folder: string;
  readonly clock: Clock;
  /** The IANA zone in which the user's calendar day is told. One that doesn't exist is taken as UTC. */
  readonly zone: string;
  /** The program's version, for the about page. */
  readonly version: string;
  readonly abilities: ShellAbilities;
  /** What only a shell can do; without it these channels answer that it isn't possible here. */
  readonly shellHandlers?: Partial<
    Pick<
      BridgeHandlers,
      'folder.reveal' | 'report.save-pdf' | 'report.choose-folder' | 'window.keep-on-top' | 'reminder.show'
    >
  >;
  readonly extractDocument?: ExtractDocument;
  /** Makes the sample, instead of the program's own generator. */
  readonly generateSample?: GenerateSample;
  /** What it costs to try a passphrase on an exchange file, as the base-2 logarithm of scrypt's cost; tests take little. */
  readonly sealingWork?: number;
};

/** An open data folder: the handlers of all channels, and the events that every window gets. */
export type Workspace = {
  readonly handlers: BridgeHandlers;
  /** Listens to changes made by anybody, own ones included; the answer stops listening. */
  listen(listener: (event: ShellEvent) => void): () => void;
  /** Closes the data file. Everything that was answered is on the disk already. */
  close(): Promise<void>;
};

/**
 * Opens a data folder. Never fails: whatever is wrong with the folder or the file, the answer of `workspace.open` tells
 * it as the data's health, and the channels that can't work answer with the same problem.
 *
 * @example
 * const workspace = await openWorkspace({ folder, clock, zone: 'Europe/Berlin', version: '0.1.0', abilities });
 * const reply = await answer(workspace.handlers, 'workspace.open', {});
 * await workspace.close();
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { folder, clock } = options;
  const zone = existingZone(options.zone, clock);
  const opened = openStore({
    folder,
    clock,
    hasBackups: () => listBackups(folder).length > 0,
    backUpBefore: (database) => makeBackup({ database, folder, at: clock.now(), reason: 'before' }),
  });
  const backups = opened.data && backupsOf(opened.data, { folder, clock, zone });
  const context = contextOf({ ...options, zone }, opened, backups);
  const hub = eventHub();
  opened.data?.listen((event) => hub.tell(event));
  const stopWatching = opened.refusal ? () => undefined : watch(context);
  return {
    handlers: handlersOf(context, options),
    listen: (listener) => hub.listen(listener),
    close: async () => {
      stopWatching();
      opened.data?.close();
      opened.release();
    },
  };
}

function contextOf(
  options: WorkspaceOptions,
  opened: OpenedStore,
  backups: Backups | null,
): WorkspaceContext {
  const { folder, clock, zone, version, abilities } = options;
  const holding =
    opened.data && backups
      ? succeed({ data: opened.data, backups })
      : fail(opened.refusal ?? folderUnusable(folder, 'it can’t be opened'));
  return {
    folder,
    clock,
    zone,
    version,
    abilities,
    holding,
    refusal: opened.refusal,
    loss: opened.loss,
    preferences: openPreferences({ folder, clock }),
    extractDocument: options.extractDocument ?? extractDocument,
    generateSample: options.generateSample ?? null,
    sealingWork: options.sealingWork ?? SEALING_WORK,
  };
}

function handlersOf(context: WorkspaceContext, { shellHandlers }: WorkspaceOptions): BridgeHandlers {
  return {
    'workspace.open': () => succeed(stateOf(context)),
    'transcript.extract': ({ fileName, base64 }) =>
      context.extractDocument({ fileName, bytes: Buffer.from(base64, 'base64') }),
    'preferences.set': (change) => context.preferences.set(change),
    'reminder.claim': ({ day }) =>
      context.preferences.get().reminders.on
        ? claimReminder(context.folder, day)
        : succeed({ claimed: false }),
    'reminder.show': () => fail(notInThisShell()),
    'folder.reveal': () => fail(notInThisShell()),
    'report.save-pdf': () => fail(notInThisShell()),
    'report.choose-folder': () => fail(notInThisShell()),
    'window.keep-on-top': () => fail(notInThisShell()),
    ...dataHandlers(context),
    ...calendarHandlers(context),
    ...sampleHandlers(context),
    ...transcriptHandlers(context),
    ...wholeDataHandlers(context),
    ...exchangeHandlers(context),
    ...shellHandlers,
  };
}

/** Follows what other processes write and keeps the backups; the answer stops both. Neither keeps the process alive. */
function watch({ holding, clock, folder }: WorkspaceContext): () => void {
  if (!holding.ok) return () => undefined;
  const { data, backups } = holding.value;
  sweepUnfinished(folder, clock.now());
  const backUp = () => void backups.createIfChanged('start');
  const late = isLarge(data.path) ? setTimeout(backUp, LARGE_DELAY_MS) : null;
  if (!late) backUp();
  const poll = setInterval(() => data.poll(), POLL_MS);
  const daily = setInterval(() => {
    const [newest] = backups.list();
    const age = newest ? Date.parse(clock.now()) - Date.parse(newest.at) : Number.POSITIVE_INFINITY;
    if (age >= BACKUP_AGE_MS) void backups.createIfChanged('daily');
  }, BACKUP_CHECK_MS);
  late?.unref();
  poll.unref();
  daily.unref();
  return () => {
    if (late) clearTimeout(late);
    clearInterval(poll);
    clearInterval(daily);
    backups.stopBackground();
  };
}

function existingZone(zone: string, clock: Clock): string {
  try {
    dayOfInstant(clock.now(), zone);
    return zone;
  } catch {
    return 'UTC';
  }
}
