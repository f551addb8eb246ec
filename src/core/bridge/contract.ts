import { z } from 'zod';
import { daySchema } from '../domain/calendar/day-schema.ts';
import { type TallyDraft, tallyDraftSchema } from '../domain/tally/tally-draft.ts';
import { idSchema } from '../foundation/schema.ts';
import type { ErasedText } from './erased-text.ts';
import type { ExchangePreview, SendPreview } from './exchange.ts';
import { preferencesSchema } from './preferences.ts';
import type {
  Applied,
  BackupEntry,
  BundlePreview,
  CalendarPreview,
  ConversationFile,
  HistoryEntry,
  LoadedReport,
  LoadedTranscript,
  LoadedTransition,
  PdfResult,
  PortfolioMeasured,
  PortfolioRow,
  ReportedManager,
  WorkspaceState,
} from './replies.ts';

/**
 * Every channel between page and shell, once: the parser of its request, and the type of the value in its reply.
 * The registrars of both shells, the preload object and the page's client are all derived from this.
 * A reply is always an `Outcome` of the value.
 */
const transition = z.object({ transition: idSchema });
const nothing = z.object({});
const sealedFile = z.object({ base64: z.string().max(700_000_000), passphrase: z.string().max(1000) });

function channel<Reply>() {
  return <Request>(request: z.ZodType<Request>) =>
    ({ request }) as { request: z.ZodType<Request>; reply?: Reply };
}

export const CHANNELS = {
  /** What there is: transitions, the state of the data, what the shell can do. */
  'workspace.open': channel<WorkspaceState>()(nothing),
  /** All eagerly loaded records of a transition. */
  'transition.load': channel<LoadedTransition>()(transition),
  /** Removes a transition with all that belongs to it; a backup is made before. */
  'transition.remove': channel<WorkspaceState>()(transition),
  /** All managers with where they stand, as it was measured last; no records are read. `today` is the page's day. */
  'portfolio.load': channel<readonly PortfolioRow[]>()(z.object({ today: daySchema })),
  /** Measures some managers whose standing is out of date, in little time; to be called until none remain. */
  'portfolio.measure': channel<PortfolioMeasured>()(z.object({ today: daySchema })),
  /** Makes a sample transition, marked as such, whose plan is in the middle of its 90 days on `today`. */
  'sample.load': channel<{ transition: string }>()(z.object({ today: daySchema })),
  /** Removes the sample without a trace, its history included. */
  'sample.remove': channel<WorkspaceState>()(nothing),
  /** A transcript's text, which isn't loaded with the rest; null when it isn't there. */
  'transcript.load': channel<LoadedTranscript>()(transition.extend({ id: idSchema })),
  /** A kept report's document, which isn't loaded with the rest; null when it isn't there. */
  'report.load': channel<LoadedReport>()(transition.extend({ id: idSchema })),
  /** What an engagement report says of one manager, as of the page's day; the records behind it stay in the host. */
  'report.manager': channel<ReportedManager>()(transition.extend({ today: daySchema })),
  /** Reads a transcript file that only the host can read (.docx); text files are read in the page. */
  'transcript.extract': channel<ConversationFile>()(
    z.object({ fileName: z.string().max(1000), base64: z.string().max(40_000_000) }),
  ),
  /**
   * Reads calendar files inside a window of days, in the workspace's zone, with a proposal for every entry. Nothing is kept.
   * `me` are the manager's addresses, `zones` what was said about zones that the files don't explain.
   */
  'calendar.read': channel<CalendarPreview>()(
    transition.extend({
      files: z
        .array(z.object({ fileName: z.string().max(1000), base64: z.string().max(75_000_000) }))
        .min(1)
        .max(50),
      from: daySchema,
      to: daySchema,
      me: z.array(z.string().max(320)).max(20),
      zones: z.array(z.object({ name: z.string().max(500), zone: z.string().max(100).nullable() })).max(200),
    }),
  ),
  /** Deletes the text of one transcript, or with `id` null of all of a transition, from the data, its history and, if wished, the backups. */
  'transcript.erase': channel<ErasedText>()(
    transition.extend({ id: idSchema.nullable(), backups: z.boolean() }),
  ),
  /** Runs a command: the payload is parsed by the command's own schema. */
  'command.run': channel<Applied>()(
    transition.extend({ name: z.string().max(80), payload: z.unknown(), origin: z.string().max(80) }),
  ),
  /** Takes back the latest command of the transition that isn't taken back yet. */
  'history.undo': channel<Applied>()(transition.extend({ origin: z.string().max(80) })),
  /** Does again what was taken back last. */
  'history.redo': channel<Applied>()(transition.extend({ origin: z.string().max(80) })),
  /** Writes a live tally under way down, or with null that there is none any more. It is no part of the history. */
  'tally.keep': channel<{ kept: boolean }>()(transition.extend({ draft: tallyDraftSchema.nullable() })),
  /** The live tally under way, as it was last written down; null when there is none. */
  'tally.resume': channel<{ draft: TallyDraft | null }>()(transition),
  /** The transition's latest commands, newest first. */
  'history.list': channel<readonly HistoryEntry[]>()(transition.extend({ limit: z.int().min(1).max(1000) })),
  'backup.list': channel<readonly BackupEntry[]>()(nothing),
  'backup.create': channel<BackupEntry>()(nothing),
  /** Replaces the data by a backup, after the present data was backed up, so that it can be undone by restoring that. */
  'backup.restore': channel<WorkspaceState>()(z.object({ name: z.string().max(300) })),
  /** One transition, or all with the practice when none is named, as one JSON text. */
  'bundle.export': channel<{ fileName: string; json: string }>()(
    z.object({ transition: idSchema.nullable() }),
  ),
  /** What a bundle holds, before anything is changed. */
  'bundle.preview': channel<BundlePreview>()(z.object({ json: z.string().max(500_000_000) })),
  /** Reads a bundle in, all or nothing; transitions with the same id are replaced after a backup. */
  'bundle.import': channel<WorkspaceState>()(z.object({ json: z.string().max(500_000_000) })),
  /** What would leave of a plan in an exchange file, with a passphrase for it. Nothing leaves. */
  'exchange.look': channel<SendPreview>()(transition),
  /** A plan as one file for the other side, encrypted with the passphrase in the `age` format. */
  'exchange.send': channel<{ fileName: string; base64: string }>()(
    transition.extend({
      privateNotes: z.boolean(),
      transcripts: z.boolean(),
      passphrase: z.string().min(8).max(300),
    }),
  ),
  /** What came in such a file and what reading it in would do, before anything is changed. */
  'exchange.open': channel<ExchangePreview>()(sealedFile),
  /** Merges such a file into the plan that is here: all of it or nothing, as one step that undo takes back. */
  'exchange.merge': channel<Applied>()(sealedFile),
  'preferences.set': channel<Preferences>()(preferencesSchema.partial()),
  /**
   * Asks for the day's one reminder. Of all windows and programs on the data, one is given it; none while reminders are off.
   */
  'reminder.claim': channel<{ claimed: boolean }>()(z.object({ day: daySchema })),
  /** Shows a notification of the system, which leads to Today when it is clicked; only where the shell can. */
  'reminder.show': channel<null>()(z.object({ title: z.string().max(200), body: z.string().max(1000) })),
  /** Shows the data folder in the file manager; only where the shell can. */
  'folder.reveal': channel<null>()(nothing),
  /** Makes the window small and keeps it above all others, or ends that; only where the shell can. */
  'window.keep-on-top': channel<{ on: boolean }>()(z.object({ on: z.boolean() })),
  /** Asks for a folder in which several PDFs are to be saved; null when the user thought better of it. Only where the shell can. */
  'report.choose-folder': channel<{ folder: string | null }>()(nothing),
  /**
   * Saves the page's print view as a tagged PDF through a save dialog, or with `inFolder` in the folder that was chosen last,
   * beside what is there; only where the shell can.
   */
  'report.save-pdf': channel<PdfResult>()(
    z.object({
      title: z.string().max(300),
      paper: z.enum(['A4', 'Letter']),
      landscape: z.boolean(),
      inFolder: z.boolean().default(false),
    }),
  ),
} as const;

type Preferences = z.infer<typeof preferencesSchema>;

/** The name of a channel. */
export type ChannelName = keyof typeof CHANNELS;

/** What a channel takes. */
export type RequestOf<Name extends ChannelName> = z.infer<(typeof CHANNELS)[Name]['request']>;

/** What a channel answers with, inside an `Outcome`. */
export type ReplyOf<Name extends ChannelName> = Exclude<(typeof CHANNELS)[Name]['reply'], undefined>;
