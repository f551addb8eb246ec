import type { FoundAddress } from '../application/calendar/found-entries.ts';
import type { FoundEntry } from '../domain/audit/calendar-entry.ts';
import type { Day, Instant } from '../domain/calendar/day.ts';
import type { StoredTranscript } from '../domain/conversation/stored-transcript.ts';
import type { ReportBody } from '../domain/report/report-snapshot.ts';
import type { Problem } from '../foundation/outcome.ts';
import type { ManagerStanding } from '../insights/manager-standing.ts';
import type { SkippedEntry } from '../interchange/calendar/reading.ts';
import type { EagerKind } from '../records/kind-names.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { RecordChange } from '../records/record-change.ts';
import type { ReportSection } from '../reports/report-document.ts';
import type { Preferences } from './preferences.ts';

/** A transition as the list of plans shows it: kept up to date with every command, so that no records need be read. */
export type TransitionSummary = {
  readonly id: string;
  readonly managerName: string;
  readonly managerRole: string;
  readonly firstDay: Day;
  readonly days: number;
  readonly isSample: boolean;
  /** The template of the practice that the plan began with, where it began with one. */
  readonly templateId?: string;
  readonly reps: number;
  readonly sessions: number;
  readonly conversations: number;
  readonly lastChangeAt: Instant;
};

/** A manager in the portfolio. `standing` is null until it was measured once; it may be of an earlier day unless `isCurrent`. */
export type PortfolioRow = {
  readonly summary: TransitionSummary;
  readonly standing: ManagerStanding | null;
  readonly isCurrent: boolean;
};

/** Some rows of the portfolio measured anew, and how many still wait for it. */
export type PortfolioMeasured = { readonly rows: readonly PortfolioRow[]; readonly remaining: number };

/** A manager in an engagement report: where they stand, and their page. */
export type ReportedManager = { readonly standing: ManagerStanding; readonly page: ReportSection };

/** The state of the data file as it was opened. `notice` tells of a repair or a restriction, for a banner. */
export type DataHealth =
  | { readonly state: 'good' }
  | { readonly state: 'read-only'; readonly notice: Problem }
  | { readonly state: 'damaged'; readonly notice: Problem; readonly newestBackup: string | null };

/** What the shell can do that a browser can't. */
export type ShellAbilities = {
  readonly shell: 'electron' | 'loopback';
  readonly savesPdf: boolean;
  readonly revealsFolder: boolean;
  readonly keepsOnTop: boolean;
  /** Whether it shows notifications of the system. */
  readonly notifies: boolean;
};

/** All that the page needs before it shows anything. */
export type WorkspaceState = {
  readonly transitions: readonly TransitionSummary[];
  /** Whether a consultant's practice was started on this data. */
  readonly isPractice: boolean;
  readonly health: DataHealth;
  readonly preferences: Preferences;
  readonly abilities: ShellAbilities;
  readonly dataFolder: string;
  readonly version: string;
  /** The time zone in which the host tells the user's calendar day, as an IANA name. */
  readonly zone: string;
};

/** The records of a transition by kind, and the change-log number up to which they stand. */
export type LoadedTransition = {
  readonly records: { readonly [Kind in EagerKind]?: readonly RecordOf<Kind>[] };
  readonly seq: number;
  readonly canUndo: string | null;
  readonly canRedo: string | null;
  /** How many records couldn't be read; they are kept in the file and shown as a notice. */
  readonly unreadable: number;
};

export type LoadedReport = { readonly body: ReportBody | null };

export type LoadedTranscript = { readonly transcript: StoredTranscript | null };

/** Plain text or paragraphs that the host took out of a file. */
export type ConversationFile =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'paragraphs'; readonly paragraphs: readonly string[] };

/** What calendar files come to: entries to import, who is in them, what was left out and why. */
export type CalendarPreview = {
  readonly entries: readonly FoundEntry[];
  readonly addresses: readonly FoundAddress[];
  readonly skipped: readonly SkippedEntry[];
  readonly warnings: readonly string[];
};

/**
 * What a command, an undo or a redo did. `seq` numbers it in the change log; `canUndo` and `canRedo` are the titles of
 * what an undo or redo would do next, null for nothing.
 */
export type Applied = {
  readonly transition: string;
  readonly seq: number;
  readonly changes: readonly RecordChange[];
  readonly title: string;
  readonly canUndo: string | null;
  readonly canRedo: string | null;
};

/** A line of the visible history. */
export type HistoryEntry = {
  readonly seq: number;
  readonly title: string;
  readonly at: Instant;
  readonly state: 'done' | 'undone';
};

/** A verified backup. `reason` says when it was made: on start, daily, before something destructive, or by hand. */
export type BackupEntry = {
  readonly name: string;
  readonly at: Instant;
  readonly bytes: number;
  readonly reason: 'start' | 'daily' | 'before' | 'hand';
};

/** What a bundle holds, and what reading it in would replace. */
export type BundlePreview = {
  readonly transitions: readonly (TransitionSummary & { readonly replaces: boolean })[];
  /** The consultant's practice, where the bundle holds one. */
  readonly practice: { readonly name: string; readonly replaces: boolean } | null;
  readonly records: number;
};

export type PdfResult = { readonly saved: string | null };

/** What the shell tells the page unasked. */
export type ShellEvent =
  /** A change made by another window or another program on the same data; `origin` is the window that made it. */
  | { readonly type: 'applied'; readonly origin: string; readonly applied: Applied }
  /** The data was replaced or a transition came or went: everything is to be loaded anew. */
  | { readonly type: 'reload' }
  /** A choice in the native menu, by the key of the page's action. */
  | { readonly type: 'menu'; readonly action: string };
