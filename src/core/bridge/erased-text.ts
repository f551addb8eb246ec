/**
 * What deleting the text of transcripts came to: conversations without text now, backups written anew without it, backups
 * deleted because they could not be, and files that may still hold it because nothing may change them.
 */
export type ErasedText = {
  readonly conversations: number;
  readonly backupsRewritten: number;
  readonly backupsRemoved: number;
  readonly untouched: readonly string[];
};
