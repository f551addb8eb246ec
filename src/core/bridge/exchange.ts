import type { Day, Instant } from '../domain/calendar/day.ts';
import type { ExchangeFile } from '../interchange/exchange/exchange-file.ts';
import type { Merge } from '../interchange/exchange/merge-records.ts';
import type { RecordKind } from '../records/kinds.ts';

/** What would leave of a plan, before anything does: records by kind, what may be ticked, and a passphrase for the file. */
export type SendPreview = Pick<ExchangeFile, 'from'> & {
  readonly managerName: string;
  readonly holds: readonly { readonly kind: RecordKind; readonly count: number }[];
  /** How many private notes and transcripts there are, which stay behind unless they are ticked. */
  readonly privateNotes: number;
  readonly transcripts: number;
  /** What waits to be settled here; of each what stands here leaves. */
  readonly conflicts: number;
  readonly lastSent: { readonly at: Instant; readonly partner: string } | null;
  readonly passphrase: string;
};

/** What came in a file, and what reading it in would do, before anything is changed. */
export type ExchangePreview = Pick<ExchangeFile, 'transition' | 'from' | 'sentAt' | 'includes'> &
  Omit<Merge, 'changes'> & {
    readonly managerName: string;
    readonly firstDay: Day;
    /** Whether the plan isn't here yet, and then whether another plan of a manager of this name is. */
    readonly isNew: boolean;
    readonly hasNamesake: boolean;
    /** Whether reading it in would change anything that is shown. */
    readonly changesAnything: boolean;
    /** The reps of both sides by id, so that entries can be named. */
    readonly reps: Readonly<Record<string, string>>;
  };
